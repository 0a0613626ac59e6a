"""The vocabulary of events: what a show's dates are dates of."""

from __future__ import annotations

import re
from dataclasses import dataclass

SEASON_KINDS = ("premiere", "finale", "renewal", "filming-start", "filming-end", "trailer")
SERIES_KINDS = ("premiere", "finale")

_SEASON = re.compile(rf"season(\d{{1,3}})-(?:({'|'.join(SEASON_KINDS)})|episode(\d{{1,3}}))", re.ASCII)
_SERIES = re.compile(rf"series-({'|'.join(SERIES_KINDS)})")

REMEDY = f"write seasonN-{'|'.join(SEASON_KINDS)}|episodeM or series-{'|'.join(SERIES_KINDS)}"


@dataclass(frozen=True, slots=True)
class EventName:
    """What an event's name says.

    Attributes:
        kind: One of `SEASON_KINDS`, `episode`, or for a series one of `SERIES_KINDS`.
        season: From 1 (0 are specials); None for the series as a whole.
        episode: From 1, where `kind` is `episode`.
    """

    kind: str
    season: int | None = None
    episode: int | None = None

    def __str__(self) -> str:
        if self.season is None:
            return f"series-{self.kind}"
        return f"season{self.season}-{self.kind}{self.episode if self.episode is not None else ''}"

    @property
    def title(self) -> str:
        """The name as a person would write it: `Season 4 finale`."""
        whole = "Series" if self.season is None else f"Season {self.season}"
        if self.episode is not None:
            return f"{whole}, episode {self.episode}"
        return f"{whole} {self.kind.replace('-', ' ')}"


def parse_event(text: str) -> EventName | None:
    """Read an event's name.

    Args:
        text: Such as `season4-finale`, `season4-episode7` or `series-premiere`.

    Returns:
        What it says, or None if it is no event's name.
    """
    if match := _SERIES.fullmatch(text):
        return EventName(match[1])
    if match := _SEASON.fullmatch(text):
        season, kind, episode = match.groups()
        if episode is not None and int(episode) == 0:
            return None
        return EventName(kind or "episode", int(season), int(episode) if episode else None)
    return None
