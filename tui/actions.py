"""The one table of actions: name, keys, where it works, what it does.

Key bindings, the `?` help, the hint line, the completion of `:` and the README's key table are all
made from it, and a test holds them together. No other module may name a key.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple


class Action(NamedTuple):
    """One thing that the user can do."""

    name: str
    """As typed after `:`; the handler is `do_<name>` with underscores."""
    keys: tuple[str, ...]
    """Key sequences as pressed, keys parted by blanks: "g g". Empty: only by `:`."""
    help: str
    """One line for `?`, beginning with a small letter."""
    group: str
    hint: str = ""
    """A word for the hint line; "" keeps it off."""
    panes: tuple[str, ...] = ()
    """The panes whose hint line shows it; empty means all."""
    letter: bool = False
    """Waits for one more key and hands it over: the mark's letter."""


def _table(group: str, *rows: tuple[str, str, str] | tuple[str, str, str, str]) -> list[Action]:
    """Actions of one group from rows of name, keys (", " between alternatives), help and hint."""
    made = []
    for name, keys, help_text, *hint in rows:
        word, _, panes = (hint[0] if hint else "").partition("@")
        made.append(
            Action(
                name,
                tuple(keys.split(", ")) if keys else (),
                help_text,
                group,
                word,
                tuple(panes.split(",")) if panes else (),
                letter=name in ("mark", "jump"),
            )
        )
    return made


ACTIONS: tuple[Action, ...] = (
    *_table(
        "moving",
        ("down", "j, down", "down a row or a line (5j: five)", "move@list"),
        ("up", "k, up", "up a row or a line"),
        ("page-down", "space, pagedown, ctrl+f", "down a page", "page@reader"),
        ("page-up", "b, pageup, -", "up a page"),
        ("half-down", "d, ctrl+d", "down half a page"),
        ("half-up", "u, ctrl+u", "up half a page"),
        ("top", "g g, home", "to the first row; 42gg: to row 42"),
        ("bottom", "G, end", "to the last row; 42G: to row 42"),
        ("percent", "%", "50%: to the row halfway down"),
        ("next-item", "J", "the next row of the list, from inside the article", "next@reader"),
        ("previous-item", "K", "the row before, from inside the article"),
        ("next-pane", "tab", "to the next pane"),
        ("previous-pane", "shift+tab", "to the pane before"),
        ("pane-left", "h, left", "to the pane on the left"),
        ("pane-right", "l, right", "to the pane on the right"),
    ),
    *_table(
        "opening",
        ("open", "enter", "open what is under the cursor", "open"),
        ("close", "q", "close this pane or go up a level; at the top, leave"),
        ("quit", "Q, ctrl+q", "leave at once; everything is remembered"),
        (
            "cancel",
            "escape",
            "drop what is half typed; lift the limit",
        ),
        ("interrupt", "ctrl+c", "as Esc; twice: leave at once"),
        ("back", "<, ctrl+o", "back to the place before"),
        ("forward", ">", "forward again"),
        ("next-link", "]", "the next link in the article; the next section", "link@reader"),
        ("previous-link", "[", "the link before; the section before"),
        ("hints", "f", "letters on every link in sight: type one to follow it", "follow@reader"),
        ("confidence", "c", "how sure this is, A to C, and why; the rule that read it"),
        ("next-official", ")", "the panel shows the next official of the article"),
        ("previous-official", "(", "the panel shows the official before"),
    ),
    *_table(
        "finding",
        ("trips-of", "t", "trips of ...: type part of a name", "trips of"),
        ("find", "/", "find in this pane as you type", "find"),
        ("find-next", "n", "the next hit"),
        ("find-previous", "N", "the hit before"),
        ("limit", "&, F", "limit the list; Esc lifts it and keeps the row", "limit@list"),
        ("save-search", "W", "keep the limit under a name; @name in a limit recalls it"),
        ("searches", "g s", "the saved searches: choose one"),
        ("sort", "S", "sort the list by the next order"),
    ),
    *_table(
        "screens",
        ("articles", "g h", "the articles, all of them (home)"),
        ("officials", "g o", "the officials", "officials@list"),
        ("trips", "g A", "the trips of everyone"),
        ("place", "g p", "a place: who came, who went"),
        ("roles", "g r", "this official's roles"),
        ("official-trips", "g t", "this official's trips"),
        ("meetings", "g m", "this official's meetings"),
        ("companions", "g c", "this official's companions"),
        ("official-articles", "g a", "the articles that name this official"),
        ("timeline", "g l", "a line of months with these trips"),
        ("map", "g w", "the world with the countries of these trips"),
        ("together", "g x", "who travelled with whom"),
        ("review", "g v", "pairs of officials that may be one person, side by side"),
        ("decisions", "g d", "what was decided by hand"),
        ("help", "?, f1", "every key, and how to type a limit", "help"),
    ),
    *_table(
        "putting right by hand",
        ("same", "=", "the pair is one person; or: this official is also ..."),
        ("different", "!", "the pair is two people; or: this name is another's"),
        ("unsure", ".", "the pair is hard to tell; it stays on the list"),
        ("undo-decision", "X", "take back the marked decision, or the last one"),
        ("rename", "D n", "another name for this official"),
        ("add-role", "D r", "an office of this official that was not read"),
        ("drop-role", "D R", "an office that is not this official's"),
        ("not-person", "D p", "the marked name in the article is no person"),
        ("person", "D P", "the words found in the article are a person"),
        ("drop-trip", "D x", "there was no such trip"),
        ("trip-status", "D s", "the status of this trip"),
        ("change-trip", "D c", "country, days, places or purpose of this trip"),
        ("add-trip", "D t", "a trip of this official that was not read"),
        ("same-trip", "D =", "two trips are one"),
        ("different-trip", "D !", "two reports joined in one trip are two trips"),
    ),
    *_table(
        "keeping",
        ("mark", "m", "mark this place with a letter: ma"),
        ("jump", "'", "jump to a mark: 'a; to where you were: ''"),
        ("star", "*", "star the row, or take the star off"),
        ("toggle-opened", "U", "mark the row as not yet opened, or opened"),
        ("yank-row", "y y", "copy the row"),
        ("yank-url", "y u", "copy the article's URL, or its file's name"),
        ("yank-trip", "y t", "copy the trip as one line"),
        ("yank-quote", "y q", "copy the sentence with its source"),
        ("save", "s", "save the list or the article to a file"),
        ("pipe", "|", "pipe the list or the article into a command"),
        ("edit", "e, v", "the article in $EDITOR"),
        ("pager", "P", "the article in $PAGER"),
        ("url", "o", "copy the article's URL; open it if $BROWSER is set"),
    ),
    *_table(
        "the screen",
        ("zoom", "O", "this pane alone; again: as before"),
        ("grow", "+", "a wider list; a closer look at a timeline"),
        ("shrink", "_", "a narrower list; more months of a timeline"),
        ("width", "w", "wrap the article at 72 columns, or at the pane's width"),
        ("ascii", "~", "draw with ASCII only, or as before"),
        ("command", ":", "a command by its name"),
        ("palette", "ctrl+p", "choose a command from the list"),
        ("reload", "R", "read the store again; the place is kept"),
        ("build", "B", "build in what was decided and what files changed"),
        ("redraw", "ctrl+l", "draw the screen again"),
        ("suspend", "ctrl+z", "to the shell; fg comes back"),
    ),
)


@lru_cache(maxsize=1)
def by_name() -> dict[str, Action]:
    """Every action by its name."""
    return {action.name: action for action in ACTIONS}


def with_keys(other: Mapping[str, tuple[str, ...]]) -> dict[str, Action]:
    """Every action by its name, some with other keys; these are taken from who had them before."""
    taken = {keys for ways in other.values() for keys in ways}
    return {
        action.name: action._replace(
            keys=other[action.name]
            if action.name in other
            else tuple(keys for keys in action.keys if keys not in taken),
        )
        for action in ACTIONS
    }


def sequences(actions: Mapping[str, Action] | None = None) -> dict[tuple[str, ...], Action]:
    """Every key sequence and its action, of the table or of `with_keys`."""
    return {
        tuple(keys.split(" ")): action
        for action in (actions or by_name()).values()
        for keys in action.keys
    }


_SHOWN = {
    "space": "Space", "pagedown": "PgDn", "pageup": "PgUp", "enter": "Enter", "escape": "Esc",
    "tab": "Tab", "shift+tab": "S-Tab", "home": "Home", "end": "End", "down": "Down", "up": "Up",
    "left": "Left", "right": "Right", "f1": "F1",
}  # fmt: skip


def show_key(sequence: str) -> str:
    """A key sequence as people write it: "gg", "^D", "Space"."""
    shown = []
    for key in sequence.split(" "):
        if key.startswith("ctrl+"):
            shown.append("^" + key[5:].upper())
        else:
            shown.append(_SHOWN.get(key, key))
    return "".join(shown)


def key_of(name: str, actions: Mapping[str, Action] | None = None) -> str:
    """The first key of an action as people write it; its `:name` where it has none."""
    keys = (actions or by_name())[name].keys
    return show_key(keys[0]) if keys else f":{name}"


def hint_line(
    pane: str, width: int, actions: Mapping[str, Action] | None = None, *, leaves: bool = False
) -> str:
    """The bottom line for a pane: as many hints as fit, help and the way back always there.

    `leaves`: the way back leads out of the program.
    """
    actions = actions or by_name()
    back = "leave" if leaves else "back"
    last = f"{key_of('help', actions)} help  {key_of('close', actions)} {back}"
    line = ""
    for action in actions.values():
        off = not action.hint or not action.keys or action.name == "help"
        if off or (action.panes and pane not in action.panes):
            continue
        word = f"{show_key(action.keys[0])} {action.hint}"
        if len(line) + len(word) + 2 + len(last) + 2 > width:
            break
        line += word + "  "
    return f"{line}{last}"[:width]
