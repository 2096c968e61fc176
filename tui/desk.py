"""The program's frame: panes, their places on the screen, keys to actions, prompts, status line.

It knows how to arrange and to ask, not what the screens mean: going, finding, limiting, asking and
keeping are modules of their own, which build on this class.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from textual import events
from textual.app import App, ComposeResult
from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import Layout, WidgetPlacement
from textual.screen import Screen
from textual.widget import Widget

from tui.actions import Action, by_name, key_of, sequences, show_key, with_keys
from tui.fast.frames import FramedScreen, Frames
from tui.fast.lean import without_extras
from tui.keys import KeyReader, Press
from tui.layout import Rect, State, arrange
from tui.library import FAULTS, Library
from tui.messages import Status
from tui.paint import Look
from tui.prompt import Choice, Prompt
from tui.sources.choices import ChoicesSource
from tui.sources.evidence import EvidenceSource
from tui.widgets.pane import Pane
from tui.widgets.reader import ReaderPane
from tui.widgets.rows import RowsPane
from tui.widgets.status import StatusPane

if TYPE_CHECKING:
    from textual.notifications import SeverityLevel

    from tui.settings import Settings

MOST_HELD = 10_000
"""Keys that wait while something is being opened."""
MENU_AFTER = 0.4
"""Seconds after which keys that wait for another key show what may follow."""
REST = 0.15
"""Seconds without a move after which the article and the panel follow the list."""


class DeskLayout(Layout):
    """Puts each pane where `tui.layout` says; a pane that is not placed is not drawn."""

    name = "desk"

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> list[WidgetPlacement]:
        """Placements for a screen of `size`."""
        rects = self.desk.place_panes(size.width, size.height)
        return [
            WidgetPlacement(Region(*rects[child.id]), NULL_OFFSET, NULL_SPACING, child)
            for child in children
            if child.id in rects
        ]


class DeskScreen(FramedScreen, inherit_css=False):
    """The one screen, laid out by `DeskLayout`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk_layout = DeskLayout(desk)
        self.styles.overflow_x = self.styles.overflow_y = "hidden"
        self.styles.background = "ansi_default"

    @property
    def layout(self) -> Layout:
        """Not from the style sheet: the panes' places are arithmetic."""
        return self._desk_layout


if TYPE_CHECKING:
    Program = App[int]
else:
    # Textual makes tables for each of its classes: only the last one, `tui.app.Entourage`, is one.
    Program = object


class Desk(Program):
    """Panes, arrangement, keys and prompts."""

    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS = None
    ALLOW_SELECT = False
    BINDINGS = []  # noqa: RUF012 - every key comes from tui.actions
    TITLE = "entourage"

    def __init__(self, library: Library, look: Look | None = None, **options: object) -> None:
        super().__init__(ansi_color=True, **options)  # type: ignore[arg-type]
        without_extras(self)
        self.set_reactive(App.theme, "ansi-dark")
        self.library = library
        self.look = look or Look(colour=not self.no_color)
        empty = EvidenceSource()
        self.list = RowsPane("list", self.look, empty)
        self.reader = ReaderPane("reader", self.look)
        self.panel = RowsPane("panel", self.look, empty)
        self.evidence = RowsPane("evidence", self.look, empty)
        self.choices = RowsPane("choices", self.look, ChoicesSource())
        self.status = StatusPane(self.look)
        self.panes: dict[str, Pane] = {
            pane.pane: pane
            for pane in (self.list, self.reader, self.panel, self.evidence, self.choices)
        }
        self.shape = State("reading")
        self.rects: dict[str, Rect] = {}
        self.actions: Mapping[str, Action] = by_name()
        """The table of actions, with the keys that the user has set."""
        self.keys = KeyReader(sequences())
        self.rest = REST
        self.prompt: Prompt | None = None
        self._rest: asyncio.TimerHandle | None = None
        self._menu: asyncio.TimerHandle | None = None
        self._menu_line = ""
        self.before = self._running_now = ""
        """Name of the action before this one."""
        self.frames: Frames | None = None
        """Sends the frames; None where Textual does."""
        self.started = False
        """Whether the panes have had their first sizes."""
        self._opening = False
        self._arranging = False
        self._held: deque[str] = deque(maxlen=MOST_HELD)
        self._settled = asyncio.Event()
        self._settled.set()

    def use(self, settings: Settings) -> None:
        """Takes the user's settings; before the first key."""
        self.actions = self.status.actions = with_keys(settings.keys)
        self.keys = KeyReader(sequences(self.actions))
        self.rest = settings.follow_after / 1000
        self.reader.narrow_width = settings.article_width
        self.reader.narrow = settings.narrow

    # Panes and their places

    def get_default_screen(self) -> Screen[None]:
        """The screen with our layout."""
        return DeskScreen(self)

    def compose(self) -> ComposeResult:
        """All panes at once; the layout shows those that the screen has."""
        yield from self.panes.values()
        yield self.status

    def get_css_variables(self) -> dict[str, str]:
        """None: there is no style sheet (reading Textual's own is a tenth of the start)."""
        return {}

    def watch_layout(self) -> None:
        """Must run once the screen is there."""
        self.screen.screen_layout_refresh_signal.subscribe(self, self._arranged, immediate=True)

    def place_panes(self, width: int, height: int) -> dict[str, Rect]:
        """Rectangles of everything in sight, the status line included."""
        bottom = 2 if height >= 8 else 1
        rects = arrange(width, height - bottom, self.shape)
        rects["status"] = Rect(0, height - bottom, width, bottom)
        for name, pane in self.panes.items():
            if name in rects:
                pane.edge = rects[name][0] > 0
        self.rects = rects
        return rects

    def in_sight(self, name: str) -> bool:
        """Whether a pane is in sight with the shape as it is."""
        size = self.size
        return name in arrange(size.width, size.height - 2, self.shape)

    @property
    def side_by_side(self) -> bool:
        """Whether an article is in sight beside the list, so that it follows."""
        size = self.size
        state = self.shape._replace(reading=False, focus="list")
        return "reader" in arrange(size.width, size.height - 2, state)

    def reshape(self, **changes: object) -> None:
        """Changes what the arrangement depends on, and arranges again if that moves a pane."""
        before = self.shape
        self.shape = before._replace(**changes)  # type: ignore[arg-type]
        if self.is_running and before != self.shape:
            size = self.size
            bottom = 2 if size.height >= 8 else 1
            now = arrange(size.width, size.height - bottom, self.shape)
            then = {k: v for k, v in self.rects.items() if k != "status"}
            if now != then:
                self.rearrange()
        if before.focus != self.shape.focus:
            self._activate()
        elif before.zoom != self.shape.zoom:
            self.status.repaint()  # going back means another thing now

    def rearrange(self) -> None:
        """Puts the panes where they belong now; keys wait until they have their sizes."""
        if not self.started:
            return  # the first arrangement is still to come
        self._arranging = True
        self.status.refresh(layout=True)

    def _arranged(self, _: Screen[object]) -> None:
        """Textual has given every pane its size."""
        if self._arranging:
            self._arranging = False
            # Not at once: this runs in the screen's name, and what panes post would stop there.
            self.call_later(self._take_held)

    def _activate(self) -> None:
        """Tells each pane whether it has the focus; the two concerned repaint."""
        name = "choices" if self.prompt and self.shape.choices else self.shape.focus
        for pane in self.panes.values():
            active = pane.pane == name and (self.prompt is None or pane.pane == "choices")
            if pane.active != active:
                pane.active = active
                pane.repaint()
        self.status.active = self.prompt is not None
        self.status.focus_pane = "reader" if self.shape.focus == "reader" else "list"
        self.status.repaint()

    @property
    def pane(self) -> Pane:
        """The pane that has the focus."""
        return self.panes[self.shape.focus]

    def focus_pane(self, name: str) -> None:
        """Gives a pane the focus."""
        self.reshape(focus=name)
        self._activate()

    # Saying and asking

    def say(self, text: str, error: bool = False) -> None:
        """One line on the status line."""
        self.status.say(text, error)

    def notify(self, message: str, *, severity: SeverityLevel = "information", **_: object) -> None:
        """What Textual itself has to say stands where everything else does."""
        self.say(message, error=severity != "information")

    def on_status(self, message: Status) -> None:
        """A pane has something to say."""
        self.say(message.text, message.error)

    def ask(self, prompt: Prompt) -> None:
        """Puts a question on the bottom line; keys go to it until it is answered."""
        self.prompt = prompt
        self.status.prompt = prompt
        self._show_choices()
        self._activate()

    def end_prompt(self) -> None:
        """Takes the question off the screen."""
        self.prompt = None
        self.status.prompt = None
        self.reshape(choices=0)
        self._activate()
        self.status.repaint()

    def _show_choices(self) -> None:
        """Draws the menu of the prompt."""
        assert self.prompt is not None
        choices = self.prompt.choices
        rows = 0
        if self.prompt.complete is not None and choices:
            rows = min(len(choices), max(self.size.height // 3, 3)) + 1
        self.choices.show(
            ChoicesSource(choices, self.prompt.label.strip()), row=max(self.prompt.chosen, 0)
        )
        self.reshape(choices=rows)

    # Keys

    async def on_event(self, event: events.Event) -> None:
        """Keys and pastes come here before any widget; everything else goes Textual's way."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            self.take_key(key_name(event))
        elif isinstance(event, events.Paste) and not event.is_forwarded:
            # Pasted text is never run as keys.
            if self.prompt is not None:
                self.prompt.insert(event.text[:2000])
                self._prompt_changed()
        else:
            await super().on_event(event)

    def take_key(self, key: str) -> None:
        """One key, now or once what the key before has opened is there (keys come in bursts)."""
        if self.busy or self._held:
            self._held.append(key)
        else:
            self.press(key)

    @property
    def busy(self) -> bool:
        """Whether keys are waiting for something to be opened or arranged."""
        return self._opening or self._arranging

    def open_done(self) -> None:
        """What a pane asked to be opened is there: the keys that came meanwhile have their turn."""
        self._opening = False
        self._take_held()

    def _take_held(self) -> None:
        while self._held and not self.busy:
            self.press(self._held.popleft())

    def press(self, key: str) -> None:
        """One key, by its name in `tui.actions`."""
        with self.answering():
            self._press(key)

    @contextlib.contextmanager
    def answering(self) -> Iterator[None]:
        """A store that fails (its file was written over, say) says so; the program goes on."""
        try:
            yield
        except FAULTS as error:
            self.say(f"the store could not answer: {error}", error=True)

    def _press(self, key: str) -> None:
        if self.prompt is not None:
            self._press_in_prompt(key)
            return
        if self.intercept(key):
            return
        self._drop_menu()
        press = self.keys.feed(key)
        if press is not None:
            self.run_press(press)
        pending = self.keys.pending
        if pending != self.status.pending:
            self.status.pending = pending
            self.status.repaint()
        if self.keys.prefix:
            words = [
                f"{show_key(rest)} {action.name}" for rest, action in self.keys.continuations()
            ]
            self._menu_line = "  ".join(words)
            self.say(self._menu_line)
            if len(self._menu_line) > self.size.width:
                loop = asyncio.get_running_loop()
                self._menu = loop.call_later(MENU_AFTER, self._show_menu)
        elif self.keys.unknown:
            self.say(f"{self.keys.unknown} means nothing here; ? lists the keys")

    def _show_menu(self) -> None:
        """The keys that may follow, one a line, for whoever waits because they don't know them."""
        self._menu = None
        if self.prompt is not None or not self.keys.prefix:
            return
        choices = [
            Choice(action.name, f"{show_key(rest):4} {action.name:18} {action.help}")
            for rest, action in self.keys.continuations()
        ]
        self.choices.show(ChoicesSource(choices, f"{self.keys.pending} and then:"))
        self.reshape(choices=len(choices) + 1)

    def _drop_menu(self) -> None:
        """Another key has come."""
        if self._menu is not None:
            self._menu.cancel()
            self._menu = None
        if self._menu_line:
            if self.status.text == self._menu_line:
                self.say("")
            self._menu_line = ""
            self.reshape(choices=0)

    def intercept(self, key: str) -> bool:
        """A chance to take a key before it means an action (link hints); True if it was taken."""
        return False

    def _press_in_prompt(self, key: str) -> None:
        prompt = self.prompt
        assert prompt is not None
        outcome = prompt.press(key)
        if outcome == "submit":
            self.end_prompt()
            prompt.on_submit(prompt.answer)
        elif outcome == "cancel":
            self.end_prompt()
            if prompt.on_cancel is not None:
                prompt.on_cancel()
        else:
            self._prompt_changed()

    def _prompt_changed(self) -> None:
        self.status.repaint()
        if self.prompt is not None and self.prompt.complete is not None:
            self._show_choices()

    def run_press(self, press: Press) -> None:
        """Runs an action: the focused pane's own way to do it first, then the program's."""
        self.before, self._running_now = self._running_now, press.action.name
        name = "do_" + press.action.name.replace("-", "_")
        handler: Callable[..., bool | None] | None = getattr(self.pane, name, None)
        if handler is None:
            handler = getattr(self, name, None)
        if handler is None:
            self.say(f"{press.action.name} does nothing in this pane")
        elif press.action.letter:
            handler(press.count, press.letter)
        else:
            self._opening = handler(press.count) is True
            if press.action.name == "open" and not self._opening:
                self.say(self._why_nothing_opens())

    def _why_nothing_opens(self) -> str:
        shown = self.reader.document if self.pane is self.reader else None
        if shown is None or not shown.links:
            return "nothing to open here"
        keys = [key_of(name, self.actions) for name in ("next-link", "open", "hints")]
        return f"{keys[0]} goes to a link, {keys[1]} opens it; {keys[2]} names all in sight"

    def run_action_name(self, name: str, count: int | None = None) -> None:
        """Runs an action by its name, as `:` does."""
        action: Action = self.actions[name]
        self.run_press(Press(action, count))

    # The screen as a whole

    def do_redraw(self, count: int | None) -> None:
        """`ctrl-l`."""
        for pane in (*self.panes.values(), self.status):
            pane.invalidate()
            pane.repaint()
        if self.frames is not None:
            self.frames.forget()
        self.refresh(layout=True)

    def do_suspend(self, count: int | None) -> None:
        """`ctrl-z`."""
        self.action_suspend_process()

    def do_ascii(self, count: int | None) -> None:
        """`~`."""
        self.look = self.look._replace(ascii_only=not self.look.ascii_only)
        for pane in (*self.panes.values(), self.status):
            pane.look = self.look
        self.do_redraw(None)

    @contextlib.contextmanager
    def stepped_out(self) -> Iterator[None]:
        """The terminal is another program's while this lasts."""
        with self.suspend():
            yield
        self.do_redraw(None)

    # Following after a rest

    def after_rest(self, callback: Callable[[], None]) -> None:
        """Calls back once no further call has come for `rest` seconds."""
        self.cancel_rest()
        self._settled.clear()

        def run() -> None:
            self._rest = None
            with self.answering():
                callback()
            self._settled.set()

        self._rest = asyncio.get_running_loop().call_later(self.rest, run)

    def cancel_rest(self) -> None:
        """Forgets what was waiting to follow."""
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None
        self._settled.set()

    async def quiet(self) -> None:
        """Returns when nothing waits to follow the cursor: the signal that tests wait for."""
        await self._settled.wait()


def key_name(event: events.Key) -> str:
    """The name that the action table uses: the character, or "space", "ctrl+d", "pagedown"."""
    character = event.character
    if character is not None and len(character) == 1 and character.isprintable():
        return "space" if character == " " else character
    return {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+j": "enter"}.get(event.key, event.key)
