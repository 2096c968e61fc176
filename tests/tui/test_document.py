"""What stands above an article's text: its title, unless that was made of the text itself."""

import pytest

from tests.tui.memory import MemoryLibrary
from tui.document import document

FIRST = "The minister of foreign affairs left for Havana on Monday"
LEAD = "HANOI, May 21 (Our Desk) -- "


@pytest.mark.parametrize(
    ("title", "body", "shown"),
    [
        (FIRST, f"{FIRST}. He will stay.", False),
        (FIRST, f"{LEAD}{FIRST}. He will stay.", False),
        (FIRST[:40] + "…", f"{LEAD}{FIRST}. He will stay.", False),
        ("The minister of foreign affairs", f"{LEAD}{FIRST}.", True),
        ("Minister leaves", f"{LEAD}{FIRST}.", True),
        (FIRST, f"{'It was said before. ' * 12}{FIRST}.", True),
        ("Cuba", f"{LEAD}He went to Cuba.", True),
        ("", f"{FIRST}.", True),
    ],
)
def test_a_title_made_of_the_first_sentence_is_not_said_twice(title, body, shown):
    page = MemoryLibrary().article(7)._replace(title=title, body=body, spans=())
    text = document(page).text
    assert (text[: text.index(page.date)] == f"{title}\n") is shown
