"""What is known of an article before any fact is looked for: who and what is named, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.extraction.dates.find import DateMention, find_dates
from bot.extraction.marks import AWARD, DATE, EPISODE, NAME, NETWORK, SEASON, SHOW, marked
from bot.extraction.names.people import People, find_people
from bot.extraction.seasons import Numbered, Unit, find_numbered
from bot.extraction.shows.find import Shows, find_shows
from bot.extraction.words.awards import AWARDS
from bot.extraction.words.given_names import GIVEN
from bot.extraction.words.outlets import OUTLETS
from bot.extraction.words.part_titles import PART_TITLES
from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import NETWORKS
from bot.extraction.words.titles import OFFICES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.extraction.article_text import ArticleText
    from bot.extraction.candidates import Span
    from bot.extraction.names.people import Mention
    from bot.facts.edtf import EdtfDate
    from bot.facts.model import Show

_DATE_PREFIX = re.compile(r"\s*date\s+\d{4}")  # of publication, written before the text
_NETWORK = re.compile(rf"(?<!\w)(?:{any_of(NETWORKS)})(?!\w)")
_DESCRIBES = re.compile(r"-(?:winning|nominated|born|based|winner|nominee|set)$")
_ORDINARY = re.compile(rf"(?:\w+(?:ing|ed|ly)|Cameras|Principal|Lead|{any_of(OFFICES)})s?")  # as a sentence begins
_AWARD = re.compile(rf"\b(?:{any_of(AWARDS)})s?\b")


@dataclass(frozen=True)
class Reading:
    """An article and what it names.

    Attributes:
        article: The text and its parts.
        published: When it was published, if that is known.
        known: Shows whose names are known.
    """

    article: ArticleText
    published: EdtfDate | None = None
    known: Sequence[Show] = ()

    @property
    def text(self) -> str:
        """The text as it was read."""
        return self.article.text

    @cached_property
    def people(self) -> People:
        """People and characters."""
        return find_people(self.article, self.known)

    @cached_property
    def shows(self) -> Shows:
        """Shows."""
        return find_shows(self.text, self.people, self.known)

    @cached_property
    def dates(self) -> list[DateMention]:
        """Dates, but for those in titles."""
        head = _DATE_PREFIX.match(self.text)
        dates = find_dates(self.text)[1 if head else 0 :]
        return [date for date in dates if not self.shows.within((date.start, date.end))]

    @cached_property
    def numbered(self) -> list[Numbered]:
        """Seasons and episodes."""
        return find_numbered(self.text)

    @cached_property
    def marked(self) -> str:
        """The text with all of these blotted out."""
        return marked(
            self.text,
            (
                (SHOW, ((show.start, show.end) for show in self.shows.mentions)),
                (DATE, ((date.start, date.end) for date in self.dates)),
                (SEASON, self._numbers(Unit.SEASON)),
                (EPISODE, self._numbers(Unit.EPISODE)),
                (NAME, (name_span(name) for name in self.names if " " in self.written(name) and name in self._people)),
                (AWARD, (match.span() for match in _AWARD.finditer(self.text))),
                (NETWORK, (match.span() for match in _NETWORK.finditer(self.text))),
                (NETWORK, (name_span(name) for name in self.people.others if self.written(name) in OUTLETS)),
                (NAME, map(name_span, self.names)),
            ),
        )

    @cached_property
    def names(self) -> list[Mention]:
        """Names that may be a person's or a part's, but for those within titles."""
        others = (name for name in self.people.others if not self._is_ordinary(name))
        return sorted((name for name in (*self.people.mentions, *others) if not self.shows.at(name.start)), key=_start)

    @cached_property
    def _people(self) -> frozenset[Mention]:
        return frozenset(self.people.mentions)

    def _is_ordinary(self, name: Mention) -> bool:
        """Whether a capitalised word is none of a name: "Joining", "Executive", "Emmy-winning"."""
        word = self.written(name)
        return _DESCRIBES.search(word) is not None or (
            name.title is None and word not in GIVEN and _ORDINARY.fullmatch(word) is not None
        )

    def written(self, mention: Mention) -> str:
        """A name as it stands in the text."""
        return self.text[mention.start : mention.end]

    def _numbers(self, unit: Unit) -> Iterator[Span]:
        return ((one.start, one.end) for one in self.numbered if one.unit is unit)


def name_span(mention: Mention) -> Span:
    """A name with what belongs to it: "Sister Hilda", but "Nora Vale" alone of "Creator Nora Vale"."""
    belongs = mention.title is None or mention.title in PART_TITLES
    return (mention.lead if belongs else mention.start), mention.end


def _start(mention: Mention) -> int:
    return mention.start
