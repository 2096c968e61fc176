"""The store on the disk: seen to change, read again, built again in the background.

Builds on `tui.reviewing`. The building itself is `entourage build` in a process of its own, so that
no key waits for it; nothing of the builder is imported here.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from asyncio.subprocess import DEVNULL, PIPE, Process

from store.query.connection import StoreError
from tui import outside
from tui.actions import key_of
from tui.reviewing import Reviewing


class Building(Reviewing):
    """Another state of the store, by whomever it was made."""

    def setup_building(self) -> None:
        """Must run before the first key."""
        self._announced = False
        self._builder: Process | None = None
        self._build: asyncio.Task[None] | None = None
        self._begun = 0.0

    def watch_store(self) -> None:
        """Says once that the store has changed; called now and then."""
        if not self._announced and self._build is None and self.library.changed():
            self._announced = True
            self.say(f"the store has changed: {key_of('reload', self.actions)} reads it again")

    def do_reload(self, count: int | None) -> None:
        """`R`."""
        here = self.here()
        try:
            self.library.reload()
        except StoreError as error:
            self.say(f"not read again: {error}", error=True)
            return
        self._announced = False
        self._documents.clear()
        self._panel_official = ""
        self.go(here, remember=False)
        self.say("read again")

    def do_build(self, count: int | None) -> None:
        """`B`."""
        if self._build is not None:
            self.say(f"building since {time.monotonic() - self._begun:.0f} s; nothing waits for it")
            return
        if outside.secure():
            self.say("LESSSECURE=1: no other program is started", error=True)
            return
        command = self.library.build_command()
        if not command:
            self.say("this store does not say what it was built from", error=True)
            return
        self._begun = time.monotonic()
        self._build = asyncio.create_task(self._run_build(command))
        self.say("building in the background: go on meanwhile")

    async def _run_build(self, command: list[str]) -> None:
        try:
            self._builder = await asyncio.create_subprocess_exec(
                *command, stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE, start_new_session=True
            )
            _, told = await self._builder.communicate()
            status = self._builder.returncode
        except OSError as error:
            self.say(f"the build could not be started: {error.strerror}", error=True)
            return
        finally:
            self._builder = self._build = None
        with self.answering():
            self._built(status or 0, told.decode(errors="replace").strip().splitlines())

    def _built(self, status: int, told: list[str]) -> None:
        """The build has ended: its result is shown, unless a question is being answered."""
        seconds = time.monotonic() - self._begun
        trouble = [
            line.removeprefix("entourage: ") for line in told if line.startswith("entourage:")
        ]
        if not self.library.changed():
            if status and trouble:
                self.say(f"not built: {trouble[-1]}", error=True)
            else:
                self.say("built: nothing has changed")
            return
        words = f"built in {seconds:.1f} s"
        if self.prompt is None:
            self.do_reload(None)
        else:
            words += f"; {key_of('reload', self.actions)} shows it"
        if trouble:
            more = f" (and {len(trouble) - 1} more)" if len(trouble) > 1 else ""
            words += f"; {trouble[0]}{more}"
        self.say(words, error=bool(trouble))

    def end_building(self) -> None:
        """Stops a build that nobody will see; the store stays as it was."""
        if self._builder is not None:
            with contextlib.suppress(ProcessLookupError):
                self._builder.terminate()
