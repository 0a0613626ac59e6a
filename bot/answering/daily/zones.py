"""Time zones, found by the name of a city or a country."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.answering.completing import LONGEST, MOST, Completion
from bot.answering.daily.countries import COUNTRIES
from bot.answering.daily.places import CITIES, NICKNAMES, USUAL
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

_OLD = 50
_AREAS = frozenset(
    {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}
)


class Zones:
    """The time zones that this machine knows.

    Args:
        names: Their IANA names, as `zoneinfo.available_timezones` gives them.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {name.casefold(): name for name in names}
        self._known = frozenset(self._names.values())
        self._entries = sorted(set(self._all_entries()))

    def read(self, text: str) -> str | None:
        """Read a time zone.

        Args:
            text: An IANA name in any case, or a city or a country that has only one.

        Returns:
            The zone's name; None if none or several are meant.
        """
        folded = fold(text)
        # Places first: `Japan` is also the former name of a zone.
        zones = {zone for name, weight, zone in self._entries if name == folded and weight < _OLD}
        if len(zones) == 1:
            return zones.pop()
        return self._names.get(text.strip().casefold().replace(" ", "_"))

    def complete(self, typed: str, now: datetime) -> list[Completion]:
        """Complete a time zone.

        Args:
            typed: The beginning of a city, a country or an IANA name; or words out of one.
            now: The present moment, aware of its zone: each zone is shown with its hour.

        Returns:
            At most 25, the likeliest first.
        """
        folded = fold(typed)
        ranked = sorted((rank, weight, name, zone) for name, weight, zone, rank in self._ranked(folded))
        zones = list(dict.fromkeys(zone for *_, zone in ranked))[:MOST]
        return [
            Completion(f"{zone.replace('_', ' ')}, {now.astimezone(ZoneInfo(zone)):%H:%M} now"[:LONGEST], zone)
            for zone in zones
        ]

    def _ranked(self, folded: str) -> Iterator[tuple[str, int, str, int]]:
        if not folded:
            yield from ((zone, at, zone, 0) for at, zone in enumerate(USUAL) if zone in self._known)
            return
        for name, weight, zone in self._entries:
            if name == folded:
                yield name, weight, zone, 0
            elif name.startswith(folded):
                yield name, weight, zone, 1
            elif f" {folded}" in name:
                yield name, weight, zone, 2

    def _all_entries(self) -> Iterator[tuple[str, int, str]]:
        """Folded names, how far back each stands among its equals, and their zones."""
        principal = {zone for zones in COUNTRIES.values() for zone in zones.split()}
        for zone in self._known:
            area, _, city = zone.partition("/")
            if area in _AREAS:
                old = 0 if zone in principal else _OLD  # many are former names of others
                yield fold(city.rpartition("/")[2]), old, zone
                yield fold(zone), old + _OLD, zone
            else:
                yield fold(zone), _OLD if area else 0, zone
        nicknames = {nickname: COUNTRIES[country] for nickname, country in NICKNAMES.items()}
        for name, zones in (CITIES | nicknames | COUNTRIES).items():
            for at, zone in enumerate(zones.split()):
                if zone in self._known:
                    yield fold(name), 1 + at, zone
