"""`/cast` with `who`: one person's or character's credits in full, with what earlier reports said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Inline, Plain, covered, heading, item, line, small
from bot.answering.cast import claim_text, credit_text
from bot.answering.questions import CastQuestion, name_key
from bot.answering.sourcing import Sourcing, report_words
from bot.answering.weighing import WeighedCredit, weigh_credits
from bot.answering.wording import capital, listed
from bot.facts.model import Job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.records import AwardClaim, CreditClaim, FactTable, NoteClaim, RelationClaim, ShowEntry
    from bot.answering.spoilers import SpoilerRule


def person_card(table: FactTable, show: ShowEntry, person_id: int, season: int | None, rule: SpoilerRule) -> Card:
    """Answer what a person does on a show, and elsewhere.

    Args:
        table: The facts.
        show: The show that is asked about; its credits come first.
        person_id: Who.
        season: Only credits of this season, and those without one; None for all.
        rule: Which spoilers the reader wants to see.

    Returns:
        Credits, awards and notes.
    """
    name = table.person_name(person_id)
    sourcing = Sourcing(rule)
    weighed = [credit for credit in weigh_credits(table.credits(person_id=person_id)) if _in_season(credit, season)]
    here = [credit for credit in weighed if credit.lead.show.id == show.id]
    elsewhere = [credit for credit in weighed if credit.lead.show.id != show.id]
    blocks: list[Block] = []
    if here:
        blocks.append(heading(show.title))
        for credit in here:
            blocks += _credit_blocks(credit, sourcing, rule)
    if elsewhere:
        blocks.append(heading("Elsewhere"))
        for credit in elsewhere:
            blocks += _credit_blocks(credit, sourcing, rule, lead_in=credit.lead.show.title)
    blocks += _award_blocks(table.awards(person_id=person_id), sourcing, rule)
    blocks += _note_blocks(table.notes(person_id=person_id), sourcing, rule)
    question = CastQuestion(show.slug, name_key("person", name), season)
    return _card(name, show, blocks, sourcing, question)


def character_card(table: FactTable, show: ShowEntry, character_id: int, season: int | None, rule: SpoilerRule) -> Card:
    """Answer who plays a character, and what the character is to others.

    Args:
        table: The facts.
        show: The show.
        character_id: Whom.
        season: Only credits of this season, and those without one; None for all.
        rule: Which spoilers the reader wants to see.

    Returns:
        Credits, relations and notes.
    """
    sourcing = Sourcing(rule)
    name = table.character_name(character_id)
    weighed = [credit for credit in weigh_credits(_with_rivals(table, character_id)) if _in_season(credit, season)]
    played = [credit for credit in weighed if any(claim.character_id == character_id for claim in credit.claims)]
    blocks: list[Block] = []
    for credit in played:
        blocks += _played_by(credit, sourcing, rule)
    blocks += _relation_blocks(table, character_id, sourcing, rule)
    blocks += _note_blocks(table.notes(character_id=character_id), sourcing, rule)
    question = CastQuestion(show.slug, name_key("character", f"{show.slug}/{name}"), season)
    hidden = any(rule.covers(credit.lead) for credit in played)
    return _card(show.title if hidden else name, show, blocks, sourcing, question)


def _card(title: str, show: ShowEntry, blocks: list[Block], sourcing: Sourcing, question: CastQuestion) -> Card:
    if not blocks:
        season = "" if question.season is None else f" in season {question.season}"
        says = line(f"No article says more of {title}{season} of {show.title}.")
        return Card(title, (says,), found=False, private=True)
    return Card(title, tuple(blocks), sourcing.blocks(), sourcing.proofs, question)


def _with_rivals(table: FactTable, character_id: int) -> list[CreditClaim]:
    """All claims about the people who play a character: what an older article says of them may have another name."""
    people = {claim.person_id: claim.show.id for claim in table.credits(character_id=character_id)}
    return [claim for person, show in people.items() for claim in table.credits(show, person_id=person)]


def _in_season(credit: WeighedCredit, season: int | None) -> bool:
    return season is None or credit.lead.season in (None, season)


def _credit_blocks(credit: WeighedCredit, sourcing: Sourcing, rule: SpoilerRule, lead_in: str = "") -> list[Block]:
    """One credit and earlier reports of it; `lead_in` is what it begins with, unless the card's title says it."""
    lead = credit.lead
    head: list[Inline] = [Bold(lead_in)] if lead_in else []
    if lead.season is not None:
        head.append(Plain(f", season {lead.season}" if head else f"Season {lead.season}"))
    if head:
        head += [Plain(": "), *credit_text(lead, cover=rule.covers(lead))]
    else:
        head += credit_text(lead, cover=rule.covers(lead), begins=True)
    return _with_reports(credit, head, sourcing, rule)


def _played_by(credit: WeighedCredit, sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """One credit on the card of its own character, whose name need not be said again unless it must be covered."""
    lead = credit.lead
    cover = rule.covers(lead)
    head: list[Inline] = [Plain("Voiced by " if lead.job is Job.VOICE else "Played by "), Bold(lead.person)]
    if lead.season is not None:
        head.append(Plain(f", season {lead.season}"))
    name = lead.character if cover else ""
    episode = f"episode {lead.episode}" if lead.episode is not None else ""
    told = "; ".join(part for part in (name, episode, lead.part) if part)
    head += [Plain(": "), *covered((Plain(told),), cover=cover)] if told else []
    return _with_reports(credit, head, sourcing, rule)


def _with_reports(credit: WeighedCredit, head: list[Inline], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    numbers = sourcing.cite_each((claim, claim_text(claim, rule)) for claim in [credit.lead, *credit.same])
    return [line(*head, numbers), *(_earlier_block(claim, sourcing, rule) for claim in credit.earlier)]


def _earlier_block(claim: CreditClaim, sourcing: Sourcing, rule: SpoilerRule) -> Block:
    told = [f"as {claim.character}" if claim.character else "", "a guest role" if claim.guest else "", claim.part or ""]
    says = "; ".join(part for part in told if part) or "the part was not named"
    parts = (Plain(f"Earlier report, {report_words(claim)}: "), *covered((Plain(says),), cover=rule.covers(claim)))
    return small(*parts, sourcing.cite([claim], claim_text(claim, rule)))


def _award_blocks(awards: Sequence[AwardClaim], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    if not awards:
        return []
    blocks = [heading("Awards")]
    for claim in awards:
        facts = [
            f"{claim.award}{'' if claim.won else ' nominee'}",
            claim.category,
            claim.year and str(claim.year),
            claim.detail,
        ]
        says = covered((Plain(", ".join(fact for fact in facts if fact)),), cover=rule.covers(claim))
        blocks.append(line(*says, sourcing.cite([claim], says)))
    return blocks


def _relation_blocks(table: FactTable, character_id: int, sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """What the character is to others, and others to the character."""
    blocks = [
        _relation_line(tie, f"{tie.to}'s {tie.relation}", sourcing, rule)
        for tie in table.relations(character_id=character_id)
        if not tie.unnamed  # "Midge's parents" says it already
    ]
    for tie in table.relations(to_id=character_id):
        whom = tie.character
        if tie.unnamed:
            people = dict.fromkeys(claim.person for claim in table.credits(character_id=tie.character_id))
            whom = f"played by {listed(list(people))}"
        blocks.append(_relation_line(tie, f"{capital(tie.relation)}: {whom}", sourcing, rule))
    return blocks


def _relation_line(tie: RelationClaim, words: str, sourcing: Sourcing, rule: SpoilerRule) -> Block:
    says = covered((Plain(words),), cover=rule.covers(tie))
    return line(*says, sourcing.cite([tie], says))


def _note_blocks(notes: Sequence[NoteClaim], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    if not notes:
        return []
    blocks = [heading("Also reported")]
    for note in notes:
        says = covered((Plain(note.text),), cover=rule.covers(note))
        blocks.append(item(*says, sourcing.cite([note], says)))
    return blocks
