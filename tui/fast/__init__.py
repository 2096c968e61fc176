"""Textual's private parts, used where a measured figure needs one: one small module each.

Every module says which figure, has a `fits()` that looks whether Textual still has what it leans on
(written against 8.2.8), and a test that fails when it has not. Where `fits()` says no, the program
runs the public way, slower.
"""
