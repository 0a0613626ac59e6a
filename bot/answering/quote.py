"""`/quote`: the words, who said them, whom to and when, and who printed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Inline, Plain, Shape, covered, line, small
from bot.answering.questions import QuoteQuestion
from bot.answering.sourcing import Sourcing
from bot.answering.wording import capital, listed, when_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Protocol

    from bot.answering.records import Quotation
    from bot.answering.spoilers import SpoilerRule

    class Chance(Protocol):
        """What picks: `random.Random`, or a test's own."""

        def choice(self, seq: Sequence[str]) -> str:
            """One of them."""


def pick_quotation(keys: Sequence[str], heard: Mapping[str, int], chance: Chance) -> str:
    """Pick a quotation that a channel has not had, or else the one that it had longest ago.

    Args:
        keys: Those that fit; at least one.
        heard: When the channel last had which, as numbers that grow.
        chance: What picks among those that it has not had.

    Returns:
        One of `keys`.
    """
    fresh = [key for key in keys if key not in heard]
    return chance.choice(fresh) if fresh else min(keys, key=lambda key: (heard[key], key))


def quote_card(quotation: Quotation, rule: SpoilerRule) -> Card:
    """Answer with one quotation.

    Args:
        quotation: Which.
        rule: Which spoilers the reader wants to see.

    Returns:
        It, behind a cover if it is a spoiler.
    """
    sourcing = Sourcing(rule)
    blocks = quote_blocks(quotation, sourcing, rule)
    title = quotation.show.title
    return Card(title, tuple(blocks), sourcing.blocks(), sourcing.proofs, QuoteQuestion(quotation.key))


def quote_blocks(quotation: Quotation, sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """The words, who said them to whom and when, and on what occasion."""
    cover = rule.covers(quotation)
    words = (Plain(f"“{quotation.text}”"),)
    blocks = [Block(Shape.QUOTE, covered(words, cover=cover))]
    said: list[Inline] = [Plain("— "), Bold(listed(quotation.speakers))]
    if to_whom := _to_whom_and_when(quotation):
        said.append(Plain(f", {to_whom}"))
    blocks.append(line(*said, sourcing.cite(quotation.claims, covered(words, cover=cover))))
    occasion = next((claim.occasion for claim in quotation.claims if claim.occasion), None)
    if occasion:
        blocks.append(small(*covered((Plain(capital(occasion)),), cover=cover)))
    return blocks


def _to_whom_and_when(quotation: Quotation) -> str:
    said_to = next((claim.said_to for claim in quotation.claims if claim.said_to), None)
    dates = [claim.said for claim in quotation.claims if claim.said]
    best = next((date for date in dates if all(not other.refines(date) for other in dates)), None)
    words = [f"to {said_to}" if said_to else "", when_words(best) if best else ""]
    return " ".join(word for word in words if word)
