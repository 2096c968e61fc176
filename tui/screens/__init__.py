"""Screens of the terminal program, one a module."""
