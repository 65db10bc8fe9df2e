"""What every drawing is made of: measured lines, labels, a header, common settings."""
