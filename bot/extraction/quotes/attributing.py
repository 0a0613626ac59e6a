"""Who said what: goes through an article once and ties each stretch between marks to its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.names.focus import Focus, Part
from bot.extraction.names.gender import genders
from bot.extraction.quotes.cues import find_cue
from bot.extraction.quotes.frames import Frame, frame_paragraph
from bot.extraction.quotes.kinds import Kind
from bot.extraction.quotes.passages import quoted_passages
from bot.extraction.quotes.speakers import Speakers
from bot.extraction.quotes.subjects import part_of
from bot.extraction.quotes.surroundings import Nearby, closing_source, source_nearby

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from bot.extraction.article_text import ArticleText
    from bot.extraction.names.people import People
    from bot.extraction.quotes.cue import Cue
    from bot.extraction.quotes.marks import Stretch


@dataclass(frozen=True, slots=True)
class Attributed:
    """A stretch between marks and its source.

    Attributes:
        stretch: The words.
        frame: The paragraph around it.
        unit: Its number there.
        cue: What its own sentence says of the source, if it does.
        speakers: Full names; empty where the text does not tell, or the source is no person.
    """

    stretch: Stretch
    frame: Frame
    unit: int
    cue: Cue | None
    speakers: tuple[str, ...]


def attribute(article: ArticleText, people: People, roles: Container[str] = ()) -> Iterator[Attributed]:
    """Tie every stretch between marks to its source.

    Args:
        article: The article.
        people: Who is named in it.
        roles: Those of them who are roles: no pronoun that speaks means them.

    Yields:
        The stretches, in the order of the text.
    """
    walk = _Walk(article, people, roles)
    for paragraph, quoted in quoted_passages(article):
        yield from walk.through(frame_paragraph(article, people, paragraph, quoted))


class _Walk:
    """What is remembered on the way through an article."""

    def __init__(self, article: ArticleText, people: People, roles: Container[str]) -> None:
        self._roles = roles
        self._focus = Focus(genders(article, people))
        self._speakers = Speakers(article, people, self._focus)
        self._sentence = 0
        self._read = 0

    def through(self, frame: Frame) -> Iterator[Attributed]:
        """Go through one paragraph."""
        self._read = 0
        self._sentence += 1
        for at, unit in enumerate(frame.units):
            if unit.stretch is not None:
                yield self._attributed(frame, at, unit.stretch)
        self._read_up_to(frame, len(frame.units))
        self._speakers.remember(frame)
        if "Q" not in frame.shape:
            self._speakers.last = self._by(frame, closing_source(frame))

    def _attributed(self, frame: Frame, at: int, stretch: Stretch) -> Attributed:
        cue = find_cue(frame, at)
        self._read_up_to(frame, at if cue is None or cue.source is None else min(cue.source, at))
        if stretch.label:
            speakers = self._speakers.labelled(stretch.label)
        else:
            speakers = self._by(frame, cue) if cue else self._nearby(frame, at)
        self._speakers.last = speakers
        for name in speakers:
            self._focus.name(name, self._sentence, Part.SPEAKER)
        return Attributed(stretch, frame, at, cue, speakers)

    def _nearby(self, frame: Frame, at: int) -> tuple[str, ...]:
        source = source_nearby(frame, at)
        return self._speakers.last if source is Nearby.SAME_SPEAKER else self._by(frame, source)

    def _by(self, frame: Frame, cue: Cue | None) -> tuple[str, ...]:
        if cue is None or cue.source is None:
            return ()
        self._read_up_to(frame, cue.source)
        return self._speakers.mean(frame, cue.source)

    def _read_up_to(self, frame: Frame, end: int) -> None:
        """Take down who is named before a unit."""
        while self._read < end:
            unit = frame.units[self._read]
            if unit.kind is Kind.BOUNDARY:
                self._sentence += 1
            elif unit.mention is not None and unit.mention.name not in self._roles:
                self._focus.name(unit.mention.name, self._sentence, part_of(frame, self._read))
            self._read += 1
