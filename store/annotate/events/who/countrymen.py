"""Finds whom "the minister" means who goes along with somebody: the minister of his own country.

Whom a description means otherwise is decided in descriptions.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.offices import holds_plainly


def countryman(scene: Scene, led: Party, agents: tuple[Party, ...]) -> tuple[Party, ...]:
    """Those who go along with somebody: for "the minister", taken for one of another country, the one
    of his own who holds such an office, where only one was told before."""
    home = scene.home(led.ids[0])
    if len(agents) != 1 or agents[0].sort != "description" or home is None:
        return agents
    who = agents[0]
    if scene.home(who.ids[0]) in (home, None):
        return agents
    office = scene.tokens.lower[who.stop - 1]
    own = {
        one
        for _, one in scene.people_in(0, who.first)
        if scene.home(one) == home and one not in led.ids and holds_plainly(scene, one, (office,))
    }
    if not own:  # of no one is the office told: who was named last of those who are at no post
        near = scene.people_in(max(who.first - _NEAR, 0), who.first)
        named = [one for _, one in near if scene.home(one) == home and one not in led.ids]
        own = {one for one in named[-1:] if not scene.resident(one)}
    return (replace(who, ids=tuple(own)),) if len(own) == 1 else agents


_NEAR = 100
"""Tokens back in which the countryman is named whose office the article never tells."""


RULES = (
    EventRule(
        "who/countryman",
        """
        + 2018-05-18 | Ghanaian minister Kofi Mensah is ill. Polish minister Jan Nowak flew to Rome. The minister accompanied Ghanaian Vice President Mahamudu Bawumia to Minsk in March. => trip Kofi Mensah > BY; trip Mahamudu Bawumia > BY
        + 2018-05-18 | Kofi Mensah of Ghana is ill. Polish minister Jan Nowak flew to Rome. The minister accompanied Ghanaian Vice President Mahamudu Bawumia to Minsk in March. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghanaian minister Kofi Mensah is ill. Polish minister Jan Nowak flew to Rome. The minister accompanied Ghanaian Vice President Mahamudu Bawumia to Minsk in March. => trip Jan Nowak > BY
        """,
    ),
)
