"""Readers of article files: one module a format, each from the bytes of a file to articles."""
