"""Times in the sense of TimeML (DATE, TIME, DURATION, SET): found, valued, and made into days.

`read_times` finds underspecified readings by rules over word classes (`patterns`, and the modules
that hold `RULES`), then resolves each with the whole document in view (`resolve`). No clock, no
locale, no names.
"""

from store.annotate.times.read import Times, duration_days, read_times, window_of

__all__ = ["Times", "duration_days", "read_times", "window_of"]
