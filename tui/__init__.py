"""The terminal program and the command line.

Nothing here may write SQL: every question to a store goes through `store.query`.
"""
