"""Rules about argument, one a file; `RULES` lists them."""
