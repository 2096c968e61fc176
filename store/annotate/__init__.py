"""Reads one article: a pure function of its text, its date and the dictionaries.

No clock, no locale, no hash order, no database. One module a stage; `pipeline` runs them in order.
"""
