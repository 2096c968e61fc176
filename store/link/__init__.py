"""Joins officials and journeys across articles, and replays what people decided by hand."""
