"""Reads trips and meetings from an article whose names and times are known.

reader.py goes through the sentences and asks the readers that by_word.py names for each trigger word.
The rooms: `clause`, what all readers ask of a sentence (its verbs, places, times); `who`, whom a
phrase means; `travel` and `meeting`, the readers, which make claims; `judgement`, what is denied,
planned or over, and which claims are one trip. Other articles are not looked at.
"""

from __future__ import annotations

from store.annotate.events.reader import Events, read_events

__all__ = ["Events", "read_events"]
