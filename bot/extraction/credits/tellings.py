"""Where a text tells of credits: the constructions, and what stands in each place of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.words.credit_patterns import CAST_PATTERNS, JOB_PATTERNS, PART_PATTERNS, STAR_PATTERNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.extraction.candidates import Span
    from bot.facts.model import Job


@dataclass(frozen=True, slots=True)
class Told:
    """One place where a credit is told.

    Attributes:
        sentence: The sentence that it stands in.
        span: The whole construction.
        job: The job, where the construction says it; else the word in `jobs` does.
        places: Where its parts stand: `who`, `part`, `show`, `jobs`, and `pronoun`,
            `pair` or `holder` for somebody who is named elsewhere.
    """

    sentence: Span
    span: Span
    job: Job | None
    places: dict[str, Span]

    def words(self, text: str, place: str) -> str:
        """What stands in a place; nothing if the construction does not have it."""
        return text[slice(*self.places[place])] if place in self.places else ""

    @property
    def subject(self) -> Span:
        """Who it is about, by name or by a pronoun."""
        return next(
            (self.places[name] for name in ("who", "pronoun", "pair", "holder") if name in self.places), self.span
        )

    def contradicts(self, other: Told) -> bool:
        """Whether both cannot be: they give one part, one job of one person, or one person a place in the cast."""
        for place in ("part", "jobs"):
            one, two = self.places.get(place), other.places.get(place)
            if (one and two and not _overlap(one, two)) or (place == "jobs" and (one is None) != (two is None)):
                return False
        return "part" in self.places or _overlap(self.subject, other.subject)


def _compiled(patterns: Mapping[Job | None, tuple[str, ...]]) -> list[tuple[Job | None, re.Pattern[str]]]:
    return [(job, re.compile(pattern)) for job, those in patterns.items() for pattern in those]


_PARTS, _CAST, _STARS, _JOBS = map(_compiled, (PART_PATTERNS, CAST_PATTERNS, STAR_PATTERNS, JOB_PATTERNS))


def parts_told(marked: str, sentence: Span) -> list[Told]:
    """Who plays what in a sentence; none over another."""
    return _find(_PARTS, marked, sentence)


def cast_told(marked: str, sentence: Span) -> list[Told]:
    """Who is in the cast."""
    return _find(_CAST, marked, sentence) + _find(_STARS, marked, sentence)


def jobs_told(marked: str, sentence: Span) -> list[Told]:
    """Who does what else."""
    return _find(_JOBS, marked, sentence)


def _find(forms: Iterable[tuple[Job | None, re.Pattern[str]]], marked: str, sentence: Span) -> list[Told]:
    found: list[Told] = []
    for job, pattern in forms:
        for match in pattern.finditer(marked, *sentence):
            told = Told(sentence, match.span(), job, dict(_places(match)))
            if not any(told.contradicts(one) for one in found):
                found.append(told)
    return sorted(found, key=lambda one: one.span)


def _places(match: re.Match[str]) -> Iterator[tuple[str, Span]]:
    for name, value in match.groupdict().items():
        if value is not None:
            yield name.rstrip("2"), match.span(name)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
