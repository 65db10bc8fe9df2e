"""Text to model and model to text; a file each format."""
