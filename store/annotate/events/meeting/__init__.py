"""The readers of meetings: each finds one way of telling who met whom."""
