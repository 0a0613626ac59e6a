"""Whom the text is speaking of: what a pronoun or a description refers back to.

Of those named before, the subject of the nearest sentence is meant, or who spoke last; somebody named in passing only
if no subject stands near. After J. R. Hobbs, "Resolving pronoun references", Lingua 44 (1978), much simplified.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.extraction.names.gender import Gender

_REMEMBERED = 40  # names
_IN_PASSING = 2.5  # sentences that a subject may be farther away than somebody named in passing


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    sentence: int
    subject: bool


class Focus:
    """Remembers who was named, in the order of the text.

    Args:
        genders: Of those of whom it is known.
    """

    def __init__(self, genders: Mapping[str, Gender]) -> None:
        self._genders = genders
        self._named: deque[_Named] = deque(maxlen=_REMEMBERED)

    def name(self, name: str, sentence: int, *, subject: bool) -> None:
        """Take down that somebody was named, or spoke.

        Args:
            name: Who, in full.
            sentence: The sentence's number.
            subject: Whether the sentence is about that person.
        """
        self._named.append(_Named(name, sentence, subject))

    def who(self, gender: Gender | None, fits: Callable[[str], bool] = bool) -> str | None:
        """Who is meant.

        Args:
            gender: What the pronoun tells; None if it tells nothing.
            fits: What else must be so of the name.

        Returns:
            A full name; None if nobody fits.
        """
        fitting = [one for one in self._named if self._may_be(one.name, gender) and fits(one.name)]
        best = max(enumerate(fitting), key=lambda at: (_nearness(at[1]), at[0]), default=None)
        return best[1].name if best else None

    def _may_be(self, name: str, gender: Gender | None) -> bool:
        return gender is None or self._genders.get(name, gender) is gender


def _nearness(named: _Named) -> float:
    return named.sentence - (0 if named.subject else _IN_PASSING)
