"""People of one article: mentions, who is who, roles and countries.

candidates → decide → coreference → roles → country, put together by read.py.
"""

from store.annotate.people.read import People, read_people

__all__ = ["People", "read_people"]
