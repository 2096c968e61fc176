"""Widgets of the terminal program, one a module; they speak by messages, never to each other."""
