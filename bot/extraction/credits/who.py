"""Whom a name in a credit means, and whom a pronoun does."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from bot.extraction.marks import NAME, whole
from bot.extraction.reading import name_span
from bot.extraction.words.given_names import FEMALE, MALE

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from bot.extraction.candidates import Span
    from bot.extraction.names.people import Mention
    from bot.extraction.reading import Reading
    from bot.facts.model import Show

_NAME = re.compile(whole(NAME))
_QUOTED = re.compile(r"“[^”\n]*”|(?<!\w)\"[^\"\n]*\"")
_FOLLOWED = re.compile(r"\b(?:over\s+from|replac\w+|succeed\w*|step\w*\s+in\s+for)\s+(?:the\s+late\s+)?$")
_PARAGRAPHS_BACK = 4
_HIS, _HERS = frozenset({"he", "his", "him"}), frozenset({"she", "her", "hers"})


class Who:
    """The names of an article, for people and parts alike.

    Args:
        reading: The article.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._mentions = reading.names

    @cached_property
    def _by_start(self) -> dict[int, Mention]:
        return {name_span(mention)[0]: mention for mention in self._mentions}

    @cached_property
    def _by_part(self) -> dict[str, str]:
        """First names and surnames, and the first full name that has them: of the article, else of a known show."""
        found: dict[str, str] = {}
        for name in (*(mention.name for mention in self._mentions), *_known_names(self._reading.known)):
            words = name.split()
            if len(words) > 1:
                found.setdefault(words[-1], name)
                found.setdefault(words[0], name)
        return found

    def full(self, span: Span) -> str:
        """The full name of whoever is named at `span`."""
        mention = self._by_start.get(span[0])
        name = mention.name if mention else self._reading.text[slice(*span)]
        return name if " " in name else self._by_part.get(name, name)

    def written(self, span: Span) -> str:
        """A part's name: as it is written, but in full where its title does not belong to it."""
        text = self._reading.text[slice(*span)]
        mention = self._by_start.get(span[0])
        has_more = mention is None or mention.end != span[1] or mention.lead != mention.start
        full = self.full(span)
        return full if not has_more and text in full.split() else text

    def people(self, span: Span) -> list[tuple[str, Span]]:
        """Those named in a list, but for what stands in brackets."""
        marked = re.sub(r"\([^()]*\)", lambda match: " " * len(match[0]), self._reading.marked[slice(*span)])
        found = [(span[0] + match.start(), span[0] + match.end()) for match in _NAME.finditer(marked)]
        return [(self.full(one), one) for one in found]

    def in_place_of(self, span: Span) -> list[tuple[str, Span]]:
        """Who follows somebody ("Wren will succeed Corin as host"), if whoever stands at `span` is followed."""
        sentence = self._reading.article.sentence_at(span[0])
        if not _FOLLOWED.search(self._reading.marked, sentence[0], span[0]):
            return []
        return self.people((sentence[0], span[0]))[-1:]

    def before(self, offset: int, pronoun: str, but: Container[str | None] = ()) -> str | None:
        """Whom a pronoun or "the star" means: the last before it, not further back than a few paragraphs.

        Args:
            offset: Where it stands.
            pronoun: What it is, as it tells he from she.
            but: Names that are not meant.
        """
        number = bisect_right(self._paragraph_starts, offset)
        start = self._paragraph_starts[max(number - _PARAGRAPHS_BACK, 0)]
        near = [
            mention for mention in self._plain if start <= mention.start < offset and _fits(mention, pronoun.lower())
        ]
        return next((mention.name for mention in reversed(near) if mention.name not in but), None)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [start for start, _ in self._reading.article.paragraphs]

    @cached_property
    def _plain(self) -> list[Mention]:
        """Those named in full somewhere, where they are not named within a quotation."""
        quoted = [match.span() for match in _QUOTED.finditer(self._reading.text)]
        named = [mention for mention in self._reading.people.mentions if " " in mention.name]
        return [
            mention
            for mention in named
            if not self._reading.shows.at(mention.start)
            and not any(start <= mention.start < end for start, end in quoted)
        ]


def _known_names(known: Iterable[Show]) -> Iterator[str]:
    for show in known:
        yield from (one.name for one in show.people)
        yield from (one.name for one in show.characters if not one.unnamed)


def _fits(mention: Mention, pronoun: str) -> bool:
    first = mention.name.split()[0]
    if pronoun in _HIS:
        return first not in FEMALE or first in MALE
    if pronoun in _HERS:
        return first not in MALE or first in FEMALE
    return True
