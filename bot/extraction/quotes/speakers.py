"""From the word that stands for a source to whom it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.names.gender import Gender, genders, of_word
from bot.extraction.quotes.kinds import Kind
from bot.extraction.words import small_words as small

if TYPE_CHECKING:
    from bot.extraction.names.focus import Focus
    from bot.extraction.names.people import People
    from bot.extraction.quotes.frames import Frame

_JOINED_BEFORE = re.compile(r"(?P<one>N)(?:,?&|,)[wODp]{0,6}$")
_JOINED_AFTER = re.compile(r"(?:,?&|,)[wOD]{0,6}(?P<one>N)(?!A*V)")
_INDEFINITE = small.word_set("a an one another my our some many several two three his her their this that")
_BESIDE = 60  # characters beside a name in which it is described


class Speakers:
    """Tells whom the units of frames mean.

    Args:
        text: The article's text.
        people: Who is named in it.
        focus: Whom it was speaking of so far.
    """

    def __init__(self, text: str, people: People, focus: Focus) -> None:
        self._text = text
        self._people = people
        self._focus = focus
        self._told = genders(people)
        self.last: tuple[str, ...] = ()

    def mean(self, frame: Frame, at: int) -> tuple[str, ...]:
        """Whom a unit means: full names, more than one where several speak together; empty where it is unknown."""
        unit = frame.units[at]
        if unit.mention is not None:
            return _together(frame, at) if unit.kind is Kind.NAME else (unit.mention.name,)
        if unit.kind is Kind.HE_OR_SHE:
            return _one(self._focus.who(Gender(frame.word(at))))
        if unit.kind is Kind.DESCRIPTION:
            return self._described(frame.word(at).split())
        return self.last if unit.kind is Kind.THEY and len(self.last) > 1 else ()

    def _described(self, words: list[str]) -> tuple[str, ...]:
        """Whom "the mayor" or "the 44-year-old" means: whoever was called so, or else whom the text is speaking of."""
        if words[0] in _INDEFINITE:
            return ()
        gender = of_word(words[-1])
        called = self._called(words[-1])
        return _one(self._focus.who(gender, called.__contains__) or self._focus.who(gender))

    def _called(self, noun: str) -> frozenset[str]:
        return frozenset(
            mention.name
            for mention in self._people.mentions
            if noun in self._text[max(mention.lead - _BESIDE, 0) : mention.end + _BESIDE].lower()
        )


def _one(name: str | None) -> tuple[str, ...]:
    return (name,) if name else ()


def _together(frame: Frame, at: int) -> tuple[str, ...]:
    """Everybody in a list of names that the unit belongs to."""
    found = [at]
    while before := _JOINED_BEFORE.search(frame.shape[: found[0]]):
        found.insert(0, before.start("one"))
    while after := _JOINED_AFTER.match(frame.shape[found[-1] + 1 :]):
        found.append(found[-1] + 1 + after.start("one"))
    mentions = [frame.units[one].mention for one in found]
    return tuple(dict.fromkeys(mention.name for mention in mentions if mention is not None))
