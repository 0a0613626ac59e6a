"""What `bot extract` finds in an article against the fact file that a person wrote of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.errors import EdtfError
from bot.facts.edtf import parse_edtf
from bot.facts.folding import fold
from bot.facts.model import Credit, Event, Quote
from bot.store.show_files import slug_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.facts.model import Fact, FactFile, Show

    Found: TypeAlias = dict[str, Any]

_TOLD = ("person", "character", "job", "show", "event", "date", "speakers", "text")
_SHORT = 3  # words: a fragment that short counts neither way


@dataclass
class Compared:
    """How many facts a person wrote, how many of them were found, and what was found besides."""

    wanted: int = 0
    found: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of the facts that were found."""
        return self.found / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """The share of what was found that a person wrote too."""
        return self.found / (self.found + len(self.extra)) if self.found or self.extra else 1.0


def compare(file: FactFile, show: Show, found: Found, totals: dict[str, Compared]) -> None:
    """Add the quotations, credits and events of one article to `totals`."""
    quotes = [quote for quote in found["quotes"] if len(quote["text"].split()) > _SHORT]
    _count(totals["quotes"], file, _of(file, Quote), quotes, _same_quote)
    _count(
        totals["credits"], file, _of(file, Credit), found["credits"], lambda fact, said: _same_credit(show, fact, said)
    )
    own = [event for event in found["events"] if _own(show, event["show"])]
    _count(totals["events"], file, _of(file, Event), own, _same_event)


def _of(file: FactFile, kind: type) -> list[Any]:
    return [fact for fact in file.facts if isinstance(fact, kind)]


def _count(
    into: Compared, file: FactFile, facts: list[Any], found: list[Found], same: Callable[[Any, Found], bool]
) -> None:
    missed = [fact for fact in facts if not any(same(fact, said) for said in found)]
    into.wanted += len(facts)
    into.found += len(facts) - len(missed)
    into.missed += [_words(file, fact) for fact in missed]
    into.extra += [
        f"  not in {file.article.id}: {said}" for said in found if not any(same(fact, said) for fact in facts)
    ]


def _words(file: FactFile, fact: Fact) -> str:
    told = {name: str(value) for name in _TOLD if (value := getattr(fact, name, None))}
    return f"  missed of {file.article.id}, line {fact.line}: {told}"


def _same_quote(fact: Quote, said: Found) -> bool:
    speakers = {fold(name) for name in re.split(r", | and ", said["speaker"] or "")}
    return fold(fact.text) == fold(said["text"]) and speakers == set(map(fold, fact.speakers))


def _same_credit(show: Show, fact: Credit, said: Found) -> bool:
    """One person, job and show, and a character that shares a word ("her parents", "Midge's parents")."""
    if fold(fact.person) != fold(said["person"]) or fact.job != said["job"]:
        return False
    if not (_own(show, said["show"]) if fact.show is None else fold(fact.show) == fold(said["show"] or "")):
        return False
    left, right = set(fold(fact.character or "").split()), set(fold(said["character"] or "").split())
    return left == right or bool(left & right)


def _same_event(fact: Event, said: Found) -> bool:
    """One event, and one date or the more precise of two that agree."""
    try:
        date = parse_edtf(said["date"])
    except EdtfError:
        return False
    return fact.event == said["event"] and (date.contains(fact.date) or fact.date.contains(date))


def _own(show: Show, title: str | None) -> bool:
    return title is None or slug_of(title) == show.slug or fold(title) in map(fold, (show.title, *show.aliases))
