"""Suggests a country by the build of a name, among those that the article names.

Part of country.py; in which countries a build is usual is told in origin.py. It knows no person.
"""

from __future__ import annotations

from collections.abc import Set

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_koreas import is_printed_northern, of_two_koreas
from store.annotate.people.country_report import Report
from store.annotate.people.country_scene import named_before
from store.annotate.people.origin import CENTRAL_ASIA, choose, korea_of
from store.annotate.people.page import Page

BY_NAME = NamingRule(
    "country/by-name",
    """
    + 2019-05-21 | Pak Chun Gil came from North Korea to China.  => country Pak Chun Gil = KP
    + 2019-05-21 | Ri Chun Gil came from South Korea to China.   => country Ri Chun Gil = KP
    + 2019-05-21 | North Korean envoys left North Korea. Kwak Chun Sin, seen in South Korea, is one. => country Kwak Chun Sin = KP
    - 2019-05-21 | South Korean envoys left South Korea. Kwak Chun Sin, seen in North Korea, is one. => country Kwak Chun Sin = KP
    + 2019-05-21 | North Korean leader Kim Chun Gil left North Korea. South Korea saw leader An Pom Sin go. => country An Pom Sin = KP
    + 2019-05-21 | Sergei Oblimov came from Russia to China.     => country Sergei Oblimov = RU
    + 2019-05-21 | BEIJING, May 21 (AFP) -- South Korea slept. Kim Kye Thaek left. => country Kim Kye Thaek = KP
    - 2019-05-21 | BEIJING, May 21 (AFP) -- South Korea slept. Kim Kyung Soo left. => country Kim Kyung Soo = KP
    - 2019-05-21 | LIMA, May 21 (AFP) -- Peru and Chile slept. OAS chief Luis Almagro left. => country Luis Almagro = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Cuba and Spain slept. ¶ Jose Oblimez left. => country Jose Oblimez = CU
    + 2019-05-21 | South Korea saw Minister Kim Yang-jin of the party, who came to Seoul in May. North Korea slept. Kim Yang-jin visited South Korea. => country Kim Yang-jin = KP
    + 2019-05-21 | SEOUL, May 21 (Yonhap) -- They were met in North Korea by Vice Premier Kwak Pom-gi.  => country Kwak Pom-gi = KP
    - 2019-05-21 | SEOUL, May 21 (Yonhap) -- They were met in South Korea by Vice Premier Kwak Tae-gi.  => country Kwak Tae-gi = KP
    + 2019-05-21 | SEOUL, May 21 (Yonhap) -- Ri Jong-hun went to China.  => country Ri Jong-hun = KP
    - 2019-05-21 | SEOUL, May 21 (Yonhap) -- Rhee Jong-hun went to China.  => country Rhee Jong-hun = KP
    + 2019-05-21 | SEOUL, May 21 (Yonhap) -- Leader Kim Jong-hun saw no reason to go, though North Korea slept. => country Kim Jong-hun = KP
    + 2019-05-21 | SEOUL, May 21 (AFP) -- South Korea's Moon Jae-hun flew to Pyongyang to see Kim Jong Un. => country Kim Jong Un = KP
    - 2019-05-21 | SEOUL, May 21 (AFP) -- South Korea's Moon Jae-hun spoke of Pyongyang with Kim Young Soo. => country Kim Young Soo = KP
    + 2019-05-21 | SEOUL, May 21 (Yonhap) -- North Korea slept. Yun Jong-ho, minister of external economic relations, left. => country Yun Jong-ho = KP
    - 2019-05-21 | SEOUL, May 21 (Yonhap) -- North Korea slept. Yun Jong-ho, minister of trade, left. => country Yun Jong-ho = KP
    - 2019-05-21 | SEOUL, May 21 (Yonhap) -- Opposition leader Kim Jong-hun saw no reason to go, though North Korea slept. => country Kim Jong-hun = KP
    + 2019-05-21 | LIMA, May 21 (AFP) -- The vote in Bolivia is late, Trade Minister Jose Oblimez said. Bolivia slept. => country Jose Oblimez = BO
    - 2019-05-21 | LIMA, May 21 (AFP) -- The vote in Bolivia is late, analyst Jose Oblimez said. Bolivia slept. => country Jose Oblimez = BO
    - 2019-05-21 | LIMA, May 21 (AFP) -- The vote in Bolivia is late, Trade Minister Jose Oblimez said. Bolivia and Peru slept. => country Jose Oblimez = BO
    + 2019-05-21 | Rashid Oblimov came from Turkmenistan to Iran. => country Rashid Oblimov = TM
    - 2019-05-21 | Rashid Oblimi came from Turkmenistan to Iran.  => country Rashid Oblimi = TM
    + 2019-05-21 | SEOUL, May 21 (Yonhap) -- The tomb of Ho Chi Sinh is in Vietnam. => country Ho Chi Sinh = VN
    + 2019-05-21 | Wendy Oblimez came from Mexico to China.      => country Wendy Oblimez = MX
    - 2019-05-21 | Wendy Oblimson came from Mexico to China.     => country Wendy Oblimson = MX
    + 2019-05-21 | MACAO, May 21 (AFP) -- Chinese crews came. Nie Haidong spoke.  => country Nie Haidong = CN
    - 2019-05-21 | MACAO, May 21 (AFP) -- Chinese crews came. Ao Man Long spoke.  => country Ao Man Long = CN
    - 2019-05-21 | Sergei Oblimov came from Chile to China.      => country Sergei Oblimov = RU
    + 2019-05-21 | ASTANA, May 21 (AFP) -- Kazakhs slept. Russia had to let Sergei Oblimov go. => country Sergei Oblimov = RU
    - 2019-05-21 | ASTANA, May 21 (AFP) -- Russia slept. The Kazakhs let Sergei Oblimov go. => country Sergei Oblimov = RU
    + 2019-05-21 | SEOUL, May 21 (Yonhap) -- South Korea and North Korea slept. It was open whether Kim Jong-hun had left for Lima. => country Kim Jong-hun = KP
    - 2019-05-21 | SEOUL, May 21 (Yonhap) -- South Korea and North Korea slept. It was open whether Baker Park Jong-hun had left for Lima. => country Park Jong-hun = KP
    """,
)
RULES = (BY_NAME,)


def by_name(
    page: Page,
    person: Person,
    report: Report,
    possible: tuple[str, ...],
    held: Set[str],
    *,
    governs: bool = False,
) -> str | None:
    """The country, among those that the article names, in which such a name is usual; `governs`:
    somebody who holds a state's office."""
    if not possible:
        return None
    if is_printed_northern(page, person, possible, report):
        return "KP"
    named = report.named
    only_north = bool(named.get("KP")) and "KR" not in named
    southern = possible[0] == "KR" and "KP" not in possible
    if only_north and southern and korea_of(page.origins, person.key) is None:
        return "KP"  # "Yun Jong-ho" where nothing is told of the south
    free = tuple([code for code in possible if code not in held]) if held else possible
    koreas = tuple([code for code in free if code in {"KP", "KR"}])
    if len(koreas) == 2 and possible[0] in koreas and page.home not in possible[2:]:
        return of_two_koreas(page, person, koreas, report)
    home = None if page.home in held else page.home
    if governs and report.told_from_next_door in free:
        return report.told_from_next_door
    ordered = possible[0] in {"KP", "KR"}
    return choose(
        free,
        report.named,
        home,
        []
        if ordered or (home in free and home not in CENTRAL_ASIA)
        else named_before(page, person.mentions[0].first),
        ordered=ordered,
        mainland=free[:1] == ("CN",) and len(person.key) == 2 and _is_pinyin(person.key[1]),
    )


def _is_pinyin(word: str) -> bool:
    """Whether a given name is printed as on the mainland: two syllables in one word."""
    return len(word) > 4 and "-" not in word
