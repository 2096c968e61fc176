"""Turns article files into a store: reads what changed, joins it across articles, writes one file.

The order of files and the way to a state (one build, or many small ones) never show in the result.
`steps` has the order of the work; `files`, `read`, `articles`, `linked` and `replace` do it.
"""

from __future__ import annotations

from store.build.pool import default_jobs
from store.build.replace import BuildError
from store.build.steps import Problem, Report, build

__all__ = ["BuildError", "Problem", "Report", "build", "default_jobs"]
