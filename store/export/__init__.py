"""Writes what a store holds to files in forms that other tools read."""
