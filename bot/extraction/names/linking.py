"""Which full name a surname or a first name stands for."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from bot.extraction.words.given_names import FEMALE, MALE
from bot.extraction.words.titles import FEMALE_TITLES, MALE_TITLES, PARTICLES, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD = re.compile(r"[^\W_]+(?:[-‐‑–'’][^\W_]+)*")
_SHORTEST_FORM = 3  # letters of a short form of a first name: Dan, Amy


class Register:
    """The full names that an article gives, and whom its shorter names mean.

    Args:
        spellings: Names that are known beforehand: every spelling, and the name that is shown for it.
    """

    def __init__(self, spellings: Mapping[str, str]) -> None:
        self.known = frozenset(spellings)
        self._whole = dict(spellings)
        self._count: Counter[str] = Counter()
        self._by_part: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._titles: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, name: str, title: str | None) -> None:
        """Take down a name that is a person's, as it stands in the text."""
        full = self._whole.setdefault(name, name)
        self._count[full] += 1
        if title:
            self._titles[full].add(title)
        for part in _parts(full) | _parts(name):
            self._by_part[part][full] = None

    def who(self, name: str, title: str | None = None) -> str | None:
        """The full name of whom `name` means; None if it is nobody's."""
        words = _words(name)
        if not words:
            return None
        bearers = self._bearers(name, words)
        fitting = [one for one in bearers if _may_be(one, title)] or bearers
        if not fitting:
            return None
        return max(fitting, key=lambda one: (len(_words(one)) > 1, self._count[one]))

    def _bearers(self, name: str, words: list[str]) -> list[str]:
        if len(words) > 1:
            whole = self._whole.get(name, name)
            longer = [one for one in self._by_part[words[-1].lower()] if _shortens(words, _words(one))]
            return longer or ([whole] if whole in self._count else [])
        part = words[0].lower()
        return list(self._by_part[part]) or self._short_form(part)

    def _short_form(self, part: str) -> list[str]:
        if len(part) < _SHORTEST_FORM:
            return []
        return [one for one in self._count if _words(one)[0].lower().startswith(part) and len(_words(one)) > 1]


def _words(name: str) -> list[str]:
    return [word for word in _WORD.findall(name) if word not in SUFFIXES]


def _parts(full: str) -> set[str]:
    """What a person may be called for short: first name, surname with and without particles."""
    words = _words(full)
    return {words[0].lower(), words[-1].lower()} if words else set()


def _shortens(words: list[str], full: list[str]) -> bool:
    """Whether `words` are `full` less a middle name or initial, or a surname with its particles."""
    if words[0] in PARTICLES or words[0].lower() in PARTICLES:
        return [word.lower() for word in words] == [word.lower() for word in full[-len(words) :]]
    return words[0] == full[0] and words[-1] == full[-1]


def _may_be(full: str, title: str | None) -> bool:
    first = _words(full)[0]
    if title in MALE_TITLES:
        return first not in FEMALE or first in MALE
    if title in FEMALE_TITLES:
        return first not in MALE or first in FEMALE
    return True
