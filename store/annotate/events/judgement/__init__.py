"""Says whether what was read is affirmed, denied, planned or over, and joins claims into trips."""
