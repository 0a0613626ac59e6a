"""Questions once they are understood, short enough to travel in a button.

Discord gives a button's `custom_id` and a menu's value 100 characters. A question written as text takes at most 85 of
them and means the same after a restart and with a rebuilt table.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TypeAlias

_KEY_BYTES = 5
TIMELINE = "timeline"


def name_key(kind: str, name: str) -> str:
    """A short key for a person or a character that stays the same in every build.

    Args:
        kind: `person` or `character`.
        name: Its name; for a character with its show's slug, since two shows may have a Joel.

    Returns:
        `p` or `c` and ten hexadecimal digits.
    """
    return kind[0] + hashlib.blake2b(name.encode(), digest_size=_KEY_BYTES).hexdigest()


@dataclass(frozen=True, slots=True)
class CastQuestion:
    """Who is in a show; or with `who` (a `name_key`), what of one person or character."""

    show: str
    who: str | None = None
    season: int | None = None

    def __str__(self) -> str:
        season = "" if self.season is None else self.season
        return f"cast/{self.show}/{self.who or ''}/{season}"


@dataclass(frozen=True, slots=True)
class WhenQuestion:
    """When an event of a show is; `event` may be `timeline`."""

    show: str
    event: str

    def __str__(self) -> str:
        return f"when/{self.show}/{self.event}"


@dataclass(frozen=True, slots=True)
class QuoteQuestion:
    """One quotation, by its key."""

    key: str

    def __str__(self) -> str:
        return f"quote/{self.key}"


@dataclass(frozen=True, slots=True)
class QuotePick:
    """Any quotation by somebody (`speaker` empty: by anybody), to be picked when it is asked."""

    speaker: str
    show: str | None = None

    def __str__(self) -> str:
        return f"pick/{self.show or ''}/{self.speaker}"


@dataclass(frozen=True, slots=True)
class AboutQuestion:
    """What the answers rest on."""

    def __str__(self) -> str:
        return "about"


@dataclass(frozen=True, slots=True)
class PlaysQuestion:
    """Who plays some characters and whom some people play; with `pair`, only the one as the other.

    Attributes:
        who: One to four keys of people and characters.
        show: Only on this show.
        season: Only what articles say of this season, or without one.
        pair: Whether `who` is a person and the character.
    """

    who: tuple[str, ...]
    show: str | None = None
    season: int | None = None
    pair: bool = False

    def __str__(self) -> str:
        season = "" if self.season is None else self.season
        return f"{'is' if self.pair else 'plays'}/{self.show or ''}/{season}/{''.join(self.who)}"


@dataclass(frozen=True, slots=True)
class TieQuestion:
    """Who is something to a character (`whose`, a key): `said` is what, as fans say it; empty for anything."""

    whose: str
    said: str

    def __str__(self) -> str:
        return f"tie/{self.whose}/{self.said.replace(' ', '-')}"


@dataclass(frozen=True, slots=True)
class CreditsQuestion:
    """Who has one kind of credit on a show: `what` is a job with hyphens, `cast` or `guest`."""

    show: str
    what: str
    season: int | None = None
    episode: int | None = None

    def __str__(self) -> str:
        season, episode = ("" if number is None else number for number in (self.season, self.episode))
        return f"who/{self.show}/{self.what}/{season}/{episode}"


@dataclass(frozen=True, slots=True)
class AwardsQuestion:
    """Awards of a person (`who`, a key), of a show, or (`who` is `all`) of both, that have all of these words."""

    show: str
    who: str = ""
    words: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"award/{self.show}/{self.who}/{'-'.join(self.words)}"


@dataclass(frozen=True, slots=True)
class WatchQuestion:
    """Where a show can be watched."""

    show: str

    def __str__(self) -> str:
        return f"watch/{self.show}"


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """Notes and quotations that were found, by `n` or `q` and the key of each; at most four."""

    keys: tuple[str, ...]

    def __str__(self) -> str:
        return f"found/{''.join(self.keys)}"


Question: TypeAlias = (
    CastQuestion
    | WhenQuestion
    | QuoteQuestion
    | QuotePick
    | AboutQuestion
    | PlaysQuestion
    | TieQuestion
    | CreditsQuestion
    | AwardsQuestion
    | WatchQuestion
    | FoundQuestion
)

PATTERN = (
    r"cast/[a-z0-9-]{1,40}/(?:[pc][0-9a-f]{10})?/\d{0,3}"
    r"|when/[a-z0-9-]{1,40}/[a-z0-9-]{1,30}"
    r"|quote/[0-9a-f]{12}"
    r"|about"
    r"|pick/[a-z0-9-]{0,40}/(?:p[0-9a-f]{10})?"
    r"|(?:plays|is)/[a-z0-9-]{0,40}/\d{0,3}/(?:[pc][0-9a-f]{10}){1,4}"
    r"|tie/c[0-9a-f]{10}/[a-z-]{0,20}"
    r"|who/[a-z0-9-]{1,40}/[a-z-]{1,18}/\d{0,3}/\d{0,3}"
    r"|award/[a-z0-9-]{1,40}/(?:all|p[0-9a-f]{10})?/[a-z0-9-]{0,24}"
    r"|watch/[a-z0-9-]{1,40}"
    r"|found/(?:[nq][0-9a-f]{12}){1,4}"
)
_QUESTION = re.compile(PATTERN, re.ASCII)


def read_question(text: str) -> Question | None:  # noqa: PLR0911  (one for each kind)
    """Read a question back.

    Args:
        text: What `str(question)` wrote.

    Returns:
        The question, or None if the text is none.
    """
    if not _QUESTION.fullmatch(text):
        return None
    command, *rest = text.split("/")
    match command:
        case "cast":
            return CastQuestion(rest[0], rest[1] or None, int(rest[2]) if rest[2] else None)
        case "when":
            return WhenQuestion(rest[0], rest[1])
        case "quote":
            return QuoteQuestion(rest[0])
        case "about":
            return AboutQuestion()
        case "pick":
            return QuotePick(rest[1], rest[0] or None)
    return _read_asked(command, rest)


def _read_asked(command: str, rest: list[str]) -> Question:
    """A question that only `/ask` asks."""
    match command:
        case "tie":
            return TieQuestion(rest[0], rest[1].replace("-", " "))
        case "who":
            return CreditsQuestion(rest[0], rest[1], _number(rest[2]), _number(rest[3]))
        case "award":
            return AwardsQuestion(rest[0], rest[1], tuple(word for word in rest[2].split("-") if word))
        case "watch":
            return WatchQuestion(rest[0])
        case "found":
            return FoundQuestion(tuple(_keys(rest[0], 13)))
    return PlaysQuestion(tuple(_keys(rest[2], 11)), rest[0] or None, _number(rest[1]), pair=command == "is")


def _keys(text: str, size: int) -> list[str]:
    return [text[at : at + size] for at in range(0, len(text), size)]


def _number(text: str) -> int | None:
    return int(text) if text else None
