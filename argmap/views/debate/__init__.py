"""Pictures of any number of authors: what they share, what leads to what, when they wrote."""
