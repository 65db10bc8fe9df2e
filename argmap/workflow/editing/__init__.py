"""Edits by command: on all files of a debate, proven before anything is written."""
