"""Whom the text is speaking of: what a pronoun or a description refers back to.

Of those named before, the subject of the nearest sentence is meant, or who spoke last; somebody named in passing only
if no subject stands near. After J. R. Hobbs, "Resolving pronoun references", Lingua 44 (1978), much simplified.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.extraction.names.gender import Gender

_REMEMBERED = 40  # names

_OPEN_GENDER = 0.5  # sentences that somebody counts as farther away of whom no gender is known


class Part(float, Enum):
    """What somebody is in a sentence, by the sentences that he or she counts as nearer for it."""

    SPEAKER = 0.25
    SUBJECT = 0.0
    CLAUSE_SUBJECT = -0.4
    PASSING = -1.5


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    sentence: int
    part: Part


class Focus:
    """Remembers who was named, in the order of the text.

    Args:
        genders: Of those of whom it is known.
    """

    def __init__(self, genders: Mapping[str, Gender]) -> None:
        self._genders = genders
        self._named: deque[_Named] = deque(maxlen=_REMEMBERED)

    def name(self, name: str, sentence: int, part: Part) -> None:
        """Take down that somebody was named, or spoke.

        Args:
            name: Who, in full.
            sentence: The sentence's number.
            part: What that person is in it.
        """
        self._named.append(_Named(name, sentence, part))

    def who(self, gender: Gender | None, fits: Callable[[str], bool] = bool) -> str | None:
        """Who is meant.

        Args:
            gender: What the pronoun tells; None if it tells nothing.
            fits: What else must be so of the name.

        Returns:
            A full name; None if nobody fits.
        """
        fitting = [one for one in self._named if self._may_be(one.name, gender) and fits(one.name)]
        best = max(enumerate(fitting), key=lambda at: (self._nearness(at[1]), at[0]), default=None)
        return best[1].name if best else None

    def _may_be(self, name: str, gender: Gender | None) -> bool:
        return gender is None or self._genders.get(name, gender) is gender

    def _nearness(self, named: _Named) -> float:
        unsure = 0 if named.name in self._genders else _OPEN_GENDER
        return named.sentence - unsure + named.part
