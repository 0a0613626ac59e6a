"""Completions, by the ranking that answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.answering.asking.english import SUGGESTIONS
from bot.answering.events import fitting, read_event
from bot.answering.names import equals, rank
from bot.answering.questions import TIMELINE
from bot.answering.records import NameScope
from bot.facts.folding import fold

if TYPE_CHECKING:
    from bot.answering.names import Match
    from bot.answering.records import FactTable
    from bot.answering.spoilers import SpoilerRule

MOST = 25  # choices (Discord documentation, "Autocomplete")
_SUGGESTED = 8  # names
LONGEST = 100  # characters of a choice's name and value


@dataclass(frozen=True, slots=True)
class Completion:
    """What is shown, and what is filled in."""

    label: str
    value: str


class Completer:
    """Completes options from one fact table.

    Args:
        table: The facts.
    """

    def __init__(self, table: FactTable) -> None:
        self._table = table

    def shows(self, typed: str) -> list[Completion]:
        """Shows that fit; all of them where nothing is typed."""
        if not fold(typed):
            entries = list(self._table.shows())[:MOST]
        else:
            matches = rank(self._table.names, typed, NameScope(("show",)), MOST)
            entries = [self._table.show(match.ref_id) for match in matches]
        return [Completion(_short(entry.title), entry.slug) for entry in entries]

    def people(self, typed: str, show: str, rule: SpoilerRule) -> list[Completion]:
        """People and roles that fit; no role that only a covered spoiler tells of."""
        scope = NameScope(("person", "character"), self._show_id(show), shown_to_season=rule.shown_to_season)
        return _names(rank(self._table.names, typed, scope, MOST))

    def speakers(self, typed: str, show: str) -> list[Completion]:
        """People who are quoted and fit."""
        scope = NameScope(("person",), self._show_id(show), speakers=True)
        return _names(rank(self._table.names, typed, scope, MOST))

    def events(self, typed: str, show: str) -> list[Completion]:
        """Events that fit, and the timeline."""
        events = self._table.event_names(self._show_id(show))
        folded = fold(typed)
        wish = read_event(typed)
        fits = fitting(wish, events) if not wish.is_empty else [name for name in events if folded in fold(name.title)]
        found = [Completion(name.title, str(name)) for name in fits[: MOST - 1]]
        if TIMELINE.startswith(folded):
            found.append(Completion("Timeline: all dates in order", TIMELINE))
        return found

    def questions(self, typed: str, show: str, rule: SpoilerRule) -> list[Completion]:
        """Questions to suggest: what was typed, and those about whom its last word begins to name."""
        begun = fold(typed).split()[-1:] or [""]
        scope = NameScope(("person", "character"), self._show_id(show), shown_to_season=rule.shown_to_season)
        found = [_short(" ".join(typed.split()))] if typed.strip() else []
        for match in rank(self._table.names, begun[0], scope, _SUGGESTED):
            found += [pattern.format(match.label) for pattern in SUGGESTIONS[match.kind]]
        fits = [text for text in dict.fromkeys(found) if len(text) <= LONGEST]
        return [Completion(text, text) for text in fits[:MOST]]

    def _show_id(self, typed: str) -> int | None:
        """The show that is already filled in, if it is clear which."""
        found = equals(rank(self._table.names, typed, NameScope(("show",)))) if typed else []
        return found[0].ref_id if len(found) == 1 else None


def _names(matches: list[Match]) -> list[Completion]:
    return [Completion(_short(label), _short(label)) for label in dict.fromkeys(match.label for match in matches)]


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
