"""Who has one kind of credit on a show: its creators, its directors, its guests, the cast of one episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Plain
from bot.answering.cast import credit_text
from bot.answering.credit_lines import credit_lines
from bot.answering.sourcing import Sourcing
from bot.answering.weighing import weigh_credits
from bot.facts.model import Job

if TYPE_CHECKING:
    from bot.answering.questions import CreditsQuestion
    from bot.answering.records import CreditClaim, FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule


def credits_card(table: FactTable, show: ShowEntry, question: CreditsQuestion, rule: SpoilerRule) -> Card | None:
    """Answer who has a kind of credit.

    Args:
        table: The facts.
        show: The show.
        question: Which kind, in which season and episode.
        rule: Which spoilers the reader wants to see.

    Returns:
        The credits; None if no article has such a credit.
    """
    sourcing = Sourcing(rule)
    blocks: list[Block] = []
    for credit in weigh_credits(credits_of(table, show, question)):
        lead = credit.lead
        season = "" if lead.season is None else f", season {lead.season}"
        text = credit_text(lead, cover=rule.covers(lead))
        blocks += credit_lines(credit, [Bold(lead.person), Plain(f"{season}: "), *text], sourcing, rule, show)
    if not blocks:
        return None
    title = f"{show.title}: {question.what.replace('-', ' ')}"
    return Card(title, tuple(blocks), sourcing.blocks(), sourcing.proofs, question)


def credits_of(table: FactTable, show: ShowEntry, question: CreditsQuestion) -> list[CreditClaim]:
    """The claims that answer such a question."""
    return [
        claim
        for claim in table.credits(show.id)
        if _is(claim, question.what)
        and question.season in (None, claim.season)
        and question.episode in (None, claim.episode)
    ]


def _is(claim: CreditClaim, what: str) -> bool:
    if what == "guest":
        return claim.guest
    if what == "producer":
        return claim.job is Job.EXECUTIVE_PRODUCER
    return claim.job.is_cast if what == "cast" else str(claim.job) == what
