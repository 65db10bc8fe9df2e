"""Commands, one a file, without logic of their own."""
