"""New maps and debates, to be filled in by a person."""
