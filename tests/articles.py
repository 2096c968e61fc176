"""Small articles that tests build stores from, written for this purpose."""

from __future__ import annotations

from pathlib import Path

ARTICLES: dict[str, str] = {
    "cuba.txt": (
        " date 2019-05-21 HAVANA, May 21 (KCNA) -- Ri Su Yong, a vice-chairman of the Central"
        " Committee of the Workers' Party of Korea, arrived in Cuba on Monday. He was accompanied"
        " by Ryu Myong Son.\n\nRi met Cuban President Miguel Díaz-Canel in Havana on Tuesday."
    ),
    "cuba-end.txt": (
        " date 2019-05-26 North Korean official Ri Su Yong left Havana on Saturday after a visit"
        " to Cuba, where he met President Miguel Díaz-Canel on Tuesday."
    ),
    "vietnam.txt": (
        " date 2018-11-28 North Korean Foreign Minister Ri Yong Ho will visit Vietnam from Thursday"
        " to Sunday, the Vietnamese Foreign Ministry said."
    ),
    "japan.txt": (
        " date 2018-07-08 U.S. Secretary of State Mike Pompeo arrived in Tokyo on Saturday and met"
        " Japanese Foreign Minister Taro Kono on Sunday. Pompeo did not visit China."
    ),
    "nothing.txt": " date 2018-07-09 Rain is expected over the islands for the rest of the week.",
    "sub/laos.txt": (
        " date 2019-03-27 Ri Su Yong left Pyongyang for Laos on Tuesday at the head of a"
        " delegation of the Workers' Party of Korea."
    ),
}
"""File name to what the file holds."""


def write_articles(folder: Path, names: list[str] | None = None) -> Path:
    """Writes the named articles (or all) into `folder`, and gives it."""
    for name in ARTICLES if names is None else names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ARTICLES[name], encoding="utf-8")
    return folder
