"""Reads trips and meetings from an article whose names and times are known.

The stages: trigger words (triggers), who stands where (scene, parties, descriptions), the parts of
a clause (clauses, timing, polarity), claims of each trigger (travel, visits, presence, meetings),
then the trips of the article (assemble, status, confidence). Other articles are not looked at.
"""

from __future__ import annotations

from store.annotate.events.reader import Events, read_events

__all__ = ["Events", "read_events"]
