"""What a second reading of an article finds against the fact file that is there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from bot.extraction.drafts import Draft

_A_PERSONS_OWN = {"spans", "paragraph", "part"}


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that the file has with other values.

    Attributes:
        before: As the file has it.
        after: As it was found.
        keys: What differs.
    """

    before: Draft
    after: Draft
    keys: tuple[str, ...]


@dataclass(slots=True)
class Differences:
    """How what was found differs from what a fact file holds.

    Attributes:
        added: Found, and not in the file.
        changed: In the file with other values.
        gone: In the file, and not found.
    """

    added: list[Draft] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    gone: list[Draft] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.gone)


def compare(before: Sequence[Draft], after: Sequence[Draft]) -> Differences:
    """Compare a fact file's tables with those of a new reading.

    Args:
        before: What the file has.
        after: What was found.

    Returns:
        The differences. What a person has added is none: another key, a fuller name, own words for a part, spans chosen
        with more care, a note.
    """
    left, pairs, found = list(before), [], list(after)
    for strictness in range(len(_KEYS["credit"])):
        for draft in tuple(found):
            key = _key(draft, strictness)
            if partner := next((old for old in left if old.kind == draft.kind and _key(old, strictness) == key), None):
                left.remove(partner)
                found.remove(draft)
                pairs.append((partner, draft))
    changed = [Change(old, new, keys) for old, new in pairs if (keys := _changed(old, new))]
    return Differences(found, changed, [old for old in left if old.kind != "note"])


def _changed(old: Draft, new: Draft) -> tuple[str, ...]:
    return tuple(key for key, value in new.values.items() if not _says(key, old.values.get(key), value))


def _says(key: str, old: object, new: object) -> bool:
    """Whether what the file has says what was found, in as many words or in more."""
    if old == new or (old is not None and key in _A_PERSONS_OWN):
        return True
    if key == "text" or not isinstance(old, str) or not isinstance(new, str):
        return False
    return set(fold(new).split()) <= set(fold(old).split())


def _key(draft: Draft, strictness: int) -> Hashable:
    return _KEYS[draft.kind][strictness](draft.values)


def _folded(*names: str) -> Callable[[dict[str, Any]], Hashable]:
    return lambda values: tuple(fold(str(values.get(name, ""))) for name in names)


def _first_span(values: dict[str, Any]) -> Hashable:
    spans = values.get("spans")
    return str(spans[0]) if isinstance(spans, list) and spans else ""


# What makes two tables one fact: all of the first, else all of the second.
_KEYS: dict[str, tuple[Callable[[dict[str, Any]], Hashable], ...]] = {
    "credit": (_folded("person", "job", "show", "character"), _folded("person", "job", "show")),
    "event": (_folded("event", "date"), _folded("event")),
    "quote": (_folded("text"), _first_span),
    "award": (_folded("recipient", "award", "category", "year"), _folded("recipient", "award")),
    "relation": (_folded("character", "relation", "to"), _folded("character", "to")),
    "note": (_folded("text"), _folded("text")),
}
