"""Adds the capital to a stay that tells of a site in it: who was at the White House was in Washington.

Only where the article names the capital; which sites are told of a stay, places_seen.py says.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.stays import Stay

_IN_THE_CAPITAL = frozenset(
    """AR/casa-rosada AT/hofburg BR/planalto CL/la-moneda CN/diaoyutai-state-guesthouse
    CN/forbidden-city CN/great-hall-of-the-people CN/tiananmen-square CN/zhongnanhai
    CN/capital-international-airport CU/jose-marti-international-airport ES/moncloa
    ES/barajas FR/elysee-palace FR/matignon FR/orly FR/roissy GB/buckingham-palace
    GB/downing-street GB/heathrow GB/westminster GB/whitehall ID/merdeka-palace
    ID/halim-perdanakusuma ID/soekarno-hatta IN/palam IN/rashtrapati-bhavan IQ/green-zone
    IT/chigi-palace IT/quirinale IT/fiumicino IT/ciampino JP/akasaka-palace JP/haneda
    JP/yasukuni-shrine KP/juche-tower KP/kumsusan-palace-of-the-sun KP/mangyongdae
    KP/mansudae-assembly-hall KP/may-day-stadium KP/munsu-water-park
    KP/paekhwawon-state-guest-house KP/sunan KR/blue-house PH/malacanang RU/kremlin
    RU/red-square RU/domodedovo RU/sheremetyevo RU/vnukovo SE/arlanda TH/don-muang
    TH/suvarnabhumi US/blair-house US/capitol-hill US/oval-office US/white-house
    VE/miraflores-palace VN/noi-bai BE/zaventem""".split()
)
"""Ids of the sites of places.tsv that stand in a capital, and of the airports that serve it."""


def add_capitals(scene: Scene, made: list[Stay]) -> None:
    """Adds the capital to each stay of which only a site in it is told."""
    for stay in made:
        places = [one.place for one in stay.claims if one.place is not None] + stay.seen
        if not any(place.id in _IN_THE_CAPITAL for place in places):
            continue
        capital = scene.capital_of(stay.country)
        if capital is None or any(place.id == capital for place in places):
            continue
        named = next((one for one in scene.named_places if one.id == capital), None)
        if named is not None:
            stay.seen.append(named)


RULES = (
    EventRule(
        "trip/judge-capital-sites",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto met Russian President Oleg Zubov in the Kremlin on Monday. Moscow wants more fish. => to Pedro Soto > RU = Moscow
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto met Russian President Oleg Zubov at Baikonur on Monday. Moscow wants more fish. => to Pedro Soto > RU = Moscow
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto met Russian President Oleg Zubov in the Kremlin on Monday. Russia wants more fish. => to Pedro Soto > RU = Moscow
        """,
    ),
)
