"""Questions once they are understood, short enough to travel in a button.

Discord gives a button's `custom_id` and a menu's value 100 characters. A question written as text takes at most 70 of
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


Question: TypeAlias = CastQuestion | WhenQuestion | QuoteQuestion | QuotePick | AboutQuestion

PATTERN = (
    r"cast/[a-z0-9-]{1,40}/(?:[pc][0-9a-f]{10})?/\d{0,3}"
    r"|when/[a-z0-9-]{1,40}/[a-z0-9-]{1,30}"
    r"|quote/[0-9a-f]{12}"
    r"|about"
    r"|pick/[a-z0-9-]{0,40}/(?:p[0-9a-f]{10})?"
)
_QUESTION = re.compile(PATTERN, re.ASCII)


def read_question(text: str) -> Question | None:
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
    return QuotePick(rest[1], rest[0] or None)
