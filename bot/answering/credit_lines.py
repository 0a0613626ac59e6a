"""The lines of one credit: what leads, and below it what other reports said."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.answering.cards import Block, Card, Inline, Plain, covered, line, small
from bot.answering.cast import claim_text
from bot.answering.sourcing import report_words
from bot.answering.weighing import newest_first

if TYPE_CHECKING:
    from bot.answering.questions import CastQuestion
    from bot.answering.records import CreditClaim, ShowEntry
    from bot.answering.sourcing import Sourcing
    from bot.answering.spoilers import SpoilerRule
    from bot.answering.weighing import WeighedCredit


def credit_lines(
    credit: WeighedCredit, head: list[Inline], sourcing: Sourcing, rule: SpoilerRule, here: ShowEntry
) -> list[Block]:
    """Write a credit.

    Args:
        credit: What is known of it.
        head: What its first line says.
        sourcing: Where its sources are numbered.
        rule: Which spoilers the reader wants to see.
        here: The show that the card is about.

    Returns:
        The line, and a small one for each report that says less or something else.
    """
    numbers = sourcing.cite_each(
        (claim, partial(claim_text, claim, rule, here)) for claim in [credit.lead, *credit.same]
    )
    others = [_other_report(claim, credit.lead, sourcing, rule, here) for claim in credit.earlier]
    return [line(*head, numbers), *others]


def _other_report(
    claim: CreditClaim, lead: CreditClaim, sourcing: Sourcing, rule: SpoilerRule, here: ShowEntry
) -> Block:
    told = [f"as {claim.character}" if claim.character else "", "a guest role" if claim.guest else "", claim.part or ""]
    says = "; ".join(part for part in told if part) or "the part was not named"
    label = "Earlier report" if newest_first(lead.source) <= newest_first(claim.source) else "Other report"
    parts = (Plain(f"{label}, {report_words(claim)}: "), *covered((Plain(says),), cover=rule.covers(claim)))
    return small(*parts, sourcing.cite([claim], claim_text(claim, rule, here)))


def who_card(title: str, show: ShowEntry, blocks: list[Block], sourcing: Sourcing, question: CastQuestion) -> Card:
    """The card about one person or character; where there is nothing to say, that no article says."""
    if not blocks:
        season = "" if question.season is None else f" in season {question.season}"
        says = line(f"No article says more of {title}{season} of {show.title}.")
        return Card(title, (says,), found=False, private=True)
    return Card(title, tuple(blocks), sourcing.blocks(), sourcing.proofs, question)
