"""To whom something was said, and when, where the text says it together with who."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.words.not_names import CALENDAR
from bot.extraction.words.outlets import OUTLETS
from bot.extraction.words.telling import INTERVIEW, PUBLISHING, SAID_TO, TOLD
from bot.facts.edtf import EdtfDate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.extraction.article_text import ArticleText
    from bot.extraction.candidates import Span
    from bot.extraction.dates.find import DateMention
    from bot.extraction.names.people import People

_NAME = r"(?P<to>(?:[Tt]he\s+)?[A-Z0-9/][\w.&’'!-]*(?:\s+(?:(?:of|the|and|&)\s+)?[A-Z0-9&][\w.&’'!-]*){0,4})"
_LISTENER = re.compile(rf"(?:(?P<told>\b(?:{TOLD}))|\b{SAID_TO}|{INTERVIEW})\s+(?:\w+\s+){{0,2}}?{_NAME}")
_PUBLISHES = re.compile(rf"\b(?:{PUBLISHING})\b|\.(?:com|co\.uk|net|org)$")
_VERB_THEN_DATE = re.compile(r"(?:\s*exclusively)?(?:\s*,)?(?:\s+(?:back|on|for|earlier))*\s*$")
_OPENS = re.compile(r"(?:Back\s+|Speaking\s+)?$")
_ONE_CLAUSE = re.compile(r"[^,;:“”\"]*$")
_RECENTLY = re.compile(r"\brecently\s+$")


@dataclass(frozen=True, slots=True)
class Told:
    """To whom and when.

    Attributes:
        said_to: Such as a publication.
        said: When.
    """

    said_to: str | None = None
    said: EdtfDate | None = None


class Listeners:
    """Reads to whom and when something was said.

    Args:
        article: The article.
        people: Who is named in it.
        dates: The dates in it, in order.
        published: When it was published.
    """

    def __init__(
        self, article: ArticleText, people: People, dates: Sequence[DateMention], published: EdtfDate | None
    ) -> None:
        self._article = article
        self._text = article.text
        self._people = people
        self._dates = dates
        self._published = published
        self._outlets = {self._text[one.lead : one.end] for one in people.others} & OUTLETS

    def told(self, clause: Span, verb_end: int | None = None) -> Told:
        """Read a stretch of the text outside quotations.

        Args:
            clause: From where to where; nothing outside it is looked at.
            verb_end: Where the verb of saying ends, if it is known.
        """
        for match in _LISTENER.finditer(self._text, *clause):
            if name := self._listener(match):
                return Told(name, self._date_of(clause, match))
        dates = (date for date in self._dates_in(clause) if self._is_when(date, clause[0], verb_end))
        return Told(None, next((date.past(self._published) for date in dates), None))

    def _listener(self, match: re.Match[str]) -> str | None:
        name = _without_days(match["to"].removesuffix("’s").removesuffix("'s").rstrip(".,"))
        if name in OUTLETS:
            return self._in_full(name)
        is_person = self._people.at(match.start("to")) is not None
        return name if not is_person and _PUBLISHES.search(name) else None

    def _in_full(self, name: str) -> str:
        """Spell out an outlet: with “Us Weekly” in the article, “Us” means it."""
        longer = [outlet for outlet in self._outlets if outlet.startswith(f"{name} ")]
        return longer[0] if len(longer) == 1 else name

    def _date_of(self, clause: Span, listener: re.Match[str]) -> EdtfDate | None:
        for date in self._dates_in(clause):
            if self._is_when(date, clause[0], listener.end()) or (not listener["told"] and self._ends(date, listener)):
                return date.past(self._published)
        if self._published and _RECENTLY.search(self._text, clause[0], listener.start()):
            return EdtfDate(None, self._published.start, is_range=True)
        return None

    def _dates_in(self, clause: Span) -> list[DateMention]:
        return [date for date in self._dates if clause[0] <= date.start < clause[1]]

    def _is_when(self, date: DateMention, start: int, verb_end: int | None) -> bool:
        """Whether a date opens a sentence or stands right after the verb."""
        if _OPENS.match(self._text[start : date.start]) and self._article.sentence_at(start)[0] == start:
            return True
        between = self._text[verb_end : date.start] if verb_end is not None and verb_end <= date.start else None
        return between is not None and _VERB_THEN_DATE.match(between) is not None

    def _ends(self, date: DateMention, listener: re.Match[str]) -> bool:
        """Whether a date ends the clause that tells of a conversation."""
        return date.start >= listener.end() and _ONE_CLAUSE.match(self._text[listener.end() : date.start]) is not None


def _without_days(name: str) -> str:
    words = name.split()
    while words and words[-1] in CALENDAR:
        words.pop()
    return " ".join(words)
