"""`/cast` with `who`, a person: the credits in full, with what earlier reports said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Inline, Plain, heading, line
from bot.answering.cast import credit_text
from bot.answering.credit_lines import credit_lines, who_card
from bot.answering.questions import CastQuestion, name_key
from bot.answering.reports import award_blocks, note_blocks
from bot.answering.sourcing import Sourcing
from bot.answering.weighing import weigh_credits

if TYPE_CHECKING:
    from bot.answering.records import Claimed, CreditClaim, FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule


def person_card(table: FactTable, show: ShowEntry, person_id: int, season: int | None, rule: SpoilerRule) -> Card:
    """Answer what a person does on a show, and elsewhere.

    Args:
        table: The facts.
        show: The show that is asked about; its credits come first.
        person_id: Who.
        season: Only what articles say of this season of the show, or without one; None for all.
        rule: Which spoilers the reader wants to see.

    Returns:
        Credits, awards and notes.
    """
    name = table.person_name(person_id)
    question = CastQuestion(show.slug, name_key("person", name), season)
    sourcing = Sourcing(rule)

    def fits(claim: Claimed) -> bool:
        return season is None or claim.season in (None, season)

    weighed = weigh_credits(claim for claim in table.credits(person_id=person_id) if fits(claim))
    blocks: list[Block] = []
    sections = ((show.title, True), ("Elsewhere", False)) if season is None else ((show.title, True),)
    for title, is_here in sections:
        found = [credit for credit in weighed if (credit.lead.show.id == show.id) is is_here]
        blocks += [heading(title)] if found else []
        for credit in found:
            head = _head(credit.lead, rule, "" if is_here else credit.lead.show.title)
            blocks += credit_lines(credit, head, sourcing, rule, show)
    played = bool(blocks)
    blocks += award_blocks([claim for claim in table.awards(person_id=person_id) if fits(claim)], sourcing, rule)
    blocks += note_blocks([note for note in table.notes(person_id=person_id) if fits(note)], sourcing, rule)
    if blocks and not played and season is not None:
        blocks.insert(0, line(f"No article credits {name} in season {season} of {show.title}."))
    return who_card(name, show, blocks, sourcing, question)


def _head(lead: CreditClaim, rule: SpoilerRule, show: str) -> list[Inline]:
    """The line of a credit: on another show it begins with that show's title."""
    head: list[Inline] = [Bold(show)] if show else []
    if lead.season is not None:
        head.append(Plain(f", season {lead.season}" if head else f"Season {lead.season}"))
    cover = rule.covers(lead)
    return (
        [*head, Plain(": "), *credit_text(lead, cover=cover)]
        if head
        else [*credit_text(lead, cover=cover, begins=True)]
    )
