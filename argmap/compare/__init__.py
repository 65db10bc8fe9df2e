"""Where authors agree, where they part, and on what it rests."""
