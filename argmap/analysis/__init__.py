"""Questions about a map that have one right answer; total on every map."""
