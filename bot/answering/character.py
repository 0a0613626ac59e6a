"""`/cast` with `who`, a character: who plays it, and what it is to others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Inline, Plain, Ref, covered, line
from bot.answering.cast import claim_text
from bot.answering.credit_lines import credit_lines, who_card
from bot.answering.questions import CastQuestion, name_key
from bot.answering.reports import note_blocks
from bot.answering.sourcing import Sourcing
from bot.answering.weighing import weigh_credits
from bot.answering.wording import capital, listed
from bot.facts.model import Job

if TYPE_CHECKING:
    from bot.answering.records import CreditClaim, FactTable, RelationClaim, ShowEntry
    from bot.answering.spoilers import SpoilerRule


def character_card(table: FactTable, show: ShowEntry, character_id: int, season: int | None, rule: SpoilerRule) -> Card:
    """Answer who plays a character, and what the character is to others.

    Args:
        table: The facts.
        show: The show.
        character_id: Whom.
        season: Only what articles say of this season, or without one; None for all.
        rule: Which spoilers the reader wants to see.

    Returns:
        Credits, relations and notes. A role that must be covered is not in the title.
    """
    name = table.character_name(character_id)
    question = CastQuestion(show.slug, name_key("character", f"{show.slug}/{name}"), season)
    sourcing = Sourcing(rule)
    claims = (claim for claim in _with_rivals(table, character_id) if season is None or claim.season in (None, season))
    blocks: list[Block] = []
    for credit in weigh_credits(claims):
        if any(claim.character_id == character_id for claim in credit.claims):
            head = _played_by(credit.lead, character_id, rule)
            blocks += credit_lines(credit, head, sourcing, rule, show)
    if blocks or season is None:
        blocks += _relation_blocks(table, character_id, sourcing, rule)
    notes = [note for note in table.notes(character_id=character_id) if season is None or note.season in (None, season)]
    blocks += note_blocks(notes, sourcing, rule)
    season_shown_from = table.role_shown_from(character_id)
    hidden = season_shown_from > 0 and rule.hides(season_shown_from)
    return who_card(show.title if hidden else name, show, blocks, sourcing, question)


def _with_rivals(table: FactTable, character_id: int) -> list[CreditClaim]:
    """All claims about the people who play a character: another article may have another name for it."""
    people = {claim.person_id: claim.show.id for claim in table.credits(character_id=character_id)}
    return [claim for person, show in people.items() for claim in table.credits(show, person_id=person)]


def _played_by(lead: CreditClaim, character_id: int, rule: SpoilerRule) -> list[Inline]:
    """The line of a credit; the role's name is the card's title, and said again only if it is another or covered."""
    cover = rule.covers(lead)
    by = "Voiced by " if lead.job is Job.VOICE else "Played by "
    head: list[Inline] = [Plain(by), *covered((Bold(lead.person),), cover=cover)]  # whom fans may see is a secret too
    if lead.season is not None:
        head.append(Plain(f", season {lead.season}"))
    name = lead.character if cover or lead.character_id != character_id else ""
    episode = f"episode {lead.episode}" if lead.episode is not None else ""
    told = "; ".join(part for part in (name, episode, lead.part) if part)
    return [*head, Plain(": "), *covered((Plain(told),), cover=cover)] if told else head


def _relation_blocks(table: FactTable, character_id: int, sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """What the character is to others, and others to the character."""
    blocks = [
        _relation_line(tie, f"{tie.to}'s {tie.relation}", [], sourcing, rule)
        for tie in table.relations(character_id=character_id)
        if not tie.unnamed  # "Midge's parents" says it already
    ]
    for tie in table.relations(to_id=character_id):
        players = table.credits(character_id=tie.character_id) if tie.unnamed else []
        people = listed(list(dict.fromkeys(claim.person for claim in players)))
        whom = f"played by {people}" if people else tie.character
        blocks.append(_relation_line(tie, f"{capital(tie.relation)}: {whom}", list(players), sourcing, rule))
    return blocks


def _relation_line(
    tie: RelationClaim, words: str, players: list[CreditClaim], sourcing: Sourcing, rule: SpoilerRule
) -> Block:
    cover = any(rule.covers(claim) for claim in (tie, *players))
    says = covered((Plain(words),), cover=cover)
    numbers = {*sourcing.cite([tie], says).numbers}
    numbers.update(sourcing.cite_each((claim, partial(claim_text, claim, rule)) for claim in players).numbers)
    return line(*says, Ref(tuple(sorted(numbers))))
