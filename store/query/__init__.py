"""Every question that the program and the command line ask of a store, read-only."""
