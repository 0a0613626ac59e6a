"""Putting a question together, or finding that it cannot be asked."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.answering.trivia.giveaway import gives_away
from bot.answering.trivia.records import CHOICES, Support, TriviaQuestion
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bot.answering.records import Claimed
    from bot.answering.trivia.records import Statement

LONGEST_CHOICE = (
    76  # characters: a button's label has 80 (Discord documentation, "Button Structure"), a letter before it
)
_MOST_WRONG = 6


@dataclass(frozen=True, slots=True)
class Draft:
    """A question before its wrong answers are found; fields as in `TriviaQuestion`.

    Attributes:
        subject: What tells it from others of its kind with the same answer.
        claims: What proves it; one that nothing proves is not asked.
        says: What the claims say, where neither the statement nor the answer alone tells it.
    """

    kind: str
    subject: str
    text: str
    right: str
    claims: tuple[Claimed, ...]
    quote: str | None = None
    statement: Statement | None = None
    says: str = ""

    @property
    def shown(self) -> tuple[str, ...]:
        """All that a member reads before answering, but the choices."""
        return (self.text, self.quote or "")


def key_of(*parts: str) -> str:
    """A short key for what these texts name."""
    return blake2b("\n".join(parts).encode(), digest_size=6).hexdigest()


def finish(
    draft: Draft, slug: str, tiers: Iterable[Sequence[str]], is_wrong: Callable[[str], bool]
) -> Iterator[TriviaQuestion]:
    """Find wrong answers for a question.

    Args:
        draft: The question.
        slug: Its show.
        tiers: What could be offered, the most plausible tier first.
        is_wrong: Whether a candidate is wrong for certain, and no other name for one that is right.

    Yields:
        The question; nothing if it gives itself away, nothing proves it, or three wrong answers cannot be had.
    """
    if not draft.claims or len(draft.right) > LONGEST_CHOICE or gives_away(draft.shown, draft.right):
        return
    key = key_of(draft.kind, slug, draft.subject, draft.right)
    wrong = _wrong(key, draft.right, tiers, is_wrong)
    if len(wrong) < CHOICES - 1:
        return
    says = draft.says or (draft.statement.of(draft.right) if draft.statement else draft.right)
    support = (Support(says, draft.claims),)
    yield TriviaQuestion(
        key, draft.kind, draft.text, draft.right, wrong, support, draft.quote, statement=draft.statement
    )


def _wrong(key: str, right: str, tiers: Iterable[Sequence[str]], is_wrong: Callable[[str], bool]) -> tuple[str, ...]:
    """As many as are needed of the best tier, and of the next ones what is missing; some of their own for each key."""
    found: dict[str, str] = {}
    for tier in tiers:
        for candidate in _turned(tier, key):
            folded = fold(candidate)
            if folded in found or folded == fold(right) or not folded or len(candidate) > LONGEST_CHOICE:
                continue
            if is_wrong(candidate):
                found[folded] = candidate
            if len(found) == _MOST_WRONG:
                return tuple(found.values())
        if len(found) >= CHOICES - 1:
            break
    return tuple(found.values())


def _turned(tier: Sequence[str], key: str) -> Iterator[str]:
    """A tier from a place of the key's own on: not everything is looked at, and not always the same is offered."""
    start = int(key, 16) % len(tier) if tier else 0
    yield from tier[start:]
    yield from tier[:start]
