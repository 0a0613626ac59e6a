"""From the word that stands for a source to whom it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.names.callings import Callings
from bot.extraction.names.gender import Gender, of_word
from bot.extraction.quotes.cue import REACH
from bot.extraction.quotes.kinds import Kind
from bot.extraction.words.lists import word_set
from bot.extraction.words.people_nouns import STAGE_NOUNS
from bot.extraction.words.small_words import GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.article_text import ArticleText
    from bot.extraction.names.focus import Focus
    from bot.extraction.names.people import People
    from bot.extraction.quotes.frames import Frame

_LIST = re.compile(r"N(?:,w)?(?:,[wOD]{0,6}N(?:,w)?)*,?&[wOD]{0,6}N")
_ACTS = re.compile(r"(?:,w,)?A*V")
_INDEFINITE = word_set("a an one another my our some many several two three his her their this that")
_LIST_REACH = 40  # units to either end of a list


class Speakers:
    """Tells whom the units of frames mean.

    Args:
        article: The article.
        people: Who is named in it.
        focus: Whom it was speaking of so far.
    """

    def __init__(self, article: ArticleText, people: People, focus: Focus) -> None:
        self._people = people
        self._focus = focus
        self._callings = Callings(article, people)
        self._together: tuple[str, ...] = ()
        self.last: tuple[str, ...] = ()

    def mean(self, frame: Frame, at: int) -> tuple[str, ...]:
        """Whom a unit means: full names, more than one where several speak together; empty where it is unknown."""
        unit = frame.units[at]
        if unit.mention is not None:
            return _together(frame, at) if unit.kind is Kind.NAME else (unit.mention.name,)
        if unit.kind is Kind.HE_OR_SHE:
            return _one(self._focus.who(Gender(frame.word(at))))
        if unit.kind is Kind.DESCRIPTION and frame.word(at).split()[-1] in GROUPS:
            return self._pair(frame, at)
        if unit.kind is Kind.DESCRIPTION:
            return self._described(frame.word(at).split())
        return self._pair(frame, at) if unit.kind is Kind.THEY else ()

    def remember(self, frame: Frame) -> None:
        """Take down who is named together in a paragraph."""
        for found in _LIST.finditer(frame.shape):
            self._together = _named(frame, range(*found.span()))

    def _pair(self, frame: Frame, at: int) -> tuple[str, ...]:
        """Who "they" or "the pair" are: those who spoke together last, or were named together."""
        if len(self.last) > 1:
            return self.last
        lists = list(_LIST.finditer(frame.shape, max(at - REACH, 0), at))
        return _named(frame, range(*lists[-1].span())) if lists else self._together

    def labelled(self, label: str) -> tuple[str, ...]:
        """Whom a transcript's label means ("REYES"), by the surname."""
        surname = label.rpartition(" ")[2].casefold()
        bearers = (name for name in self._people.names if name.rpartition(" ")[2].casefold() == surname)
        return _one(next(bearers, None))

    def _described(self, words: list[str]) -> tuple[str, ...]:
        """Whom "the mayor" or "the 44-year-old" means: whoever was called so, or else whom the text is speaking of."""
        noun = words[-1]
        if words[0] in _INDEFINITE or any(word.endswith(("'s", "’s")) for word in words):
            return ()
        gender = of_word(noun)
        called = self._callings.called(noun)
        who = self._focus.who(gender, called.__contains__)
        if who is None and (noun in STAGE_NOUNS or noun.endswith("-old")):
            who = self._focus.who(gender)
        return _one(who)


def _one(name: str | None) -> tuple[str, ...]:
    return (name,) if name else ()


def _together(frame: Frame, at: int) -> tuple[str, ...]:
    """Everybody in a list of names that the unit belongs to."""
    for found in _LIST.finditer(frame.shape, max(at - _LIST_REACH, 0), at + _LIST_REACH):
        if found.start() <= at < found.end() and not _is_two_clauses(frame, found):
            return _named(frame, range(*found.span()))
    return _named(frame, range(at, at + 1))


def _is_two_clauses(frame: Frame, names: re.Match[str]) -> bool:
    """Whether the last name is the subject of a clause of its own: "said Reyes, and Lund agreed"."""
    inverted = frame.shape.endswith(("V", "VA"), 0, names.start())
    return inverted and _ACTS.match(frame.shape, names.end()) is not None


def _named(frame: Frame, units: Iterable[int]) -> tuple[str, ...]:
    mentions = [frame.units[at].mention for at in units]
    return tuple(dict.fromkeys(mention.name for mention in mentions if mention is not None))
