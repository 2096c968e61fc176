"""The marks by which a store's file is known: what the build writes and every reader checks."""

APPLICATION_ID = 0x656E7472
""""entr" in the file's header, so that no build overwrites somebody else's database."""

SCHEMA_VERSION = 3
"""Written to `PRAGMA user_version`. Raised with every change of the tables or of what stands in
them: readers refuse another version's store, and a build makes it anew."""

LANDMARK_EVERY = 256
"""A landmark names the article at each 256th place of the date order: the way to any row number
of a list of a million articles by one look-up and a walk of at most so many rows."""
