"""One page for a whole debate, in which a reader can look around: `building.page_of` makes it."""
