"""Who is what to a character: its manager, its ex-husband, one of its parents."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Inline, Plain, covered, line, small
from bot.answering.cast import claim_text
from bot.answering.plays import role_title
from bot.answering.relations import ties
from bot.answering.sourcing import Sourcing
from bot.answering.wording import listed
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.questions import TieQuestion
    from bot.answering.records import CreditClaim, FactTable, RelationClaim
    from bot.answering.spoilers import SpoilerRule


def tie_card(table: FactTable, question: TieQuestion, rule: SpoilerRule) -> Card | None:
    """Answer who is something to a character.

    Args:
        table: The facts.
        question: Whose, and what.
        rule: Which spoilers the reader wants to see.

    Returns:
        Who it is and who plays the part; None if no article says.
    """
    number = table.id_of(question.whose)
    if number is None:
        return None
    sourcing = Sourcing(rule)
    blocks: list[Block] = []
    told: set[tuple[int, str, int]] = set()
    for tie in ties(table, number, question.said):
        if (tie.character_id, tie.relation, tie.to_id) not in told:
            told.add((tie.character_id, tie.relation, tie.to_id))
            blocks += _blocks(table, tie, number, question.said, sourcing, rule)
    if not blocks:
        return None
    return Card(role_title(table, number, rule), tuple(blocks), sourcing.blocks(), sourcing.proofs, question)


def _blocks(
    table: FactTable, tie: RelationClaim, whose: int, said: str, sourcing: Sourcing, rule: SpoilerRule
) -> list[Block]:
    same = [
        claim
        for claim in table.relations(character_id=tie.character_id)
        if (claim.relation, claim.to_id) == (tie.relation, tie.to_id)
    ]
    other = tie.to_id if whose == tie.character_id else tie.character_id
    players = table.credits(character_id=other)
    cover = rule.covers(tie)
    blocks: list[Block] = []
    if not tie.unnamed:
        says = covered((Bold(tie.character), Plain(f" is {tie.to}'s {tie.relation}")), cover=cover)
        blocks.append(line(*says, sourcing.cite(same, says)))
    elif not players:
        says = covered((Bold(tie.character), Plain(" have no other name in the articles")), cover=cover)
        blocks.append(line(*says, sourcing.cite(same, says)))
    if players:
        blocks += _players(tie, players, said, sourcing, rule, cover=cover, same=same)
    return blocks


def _players(
    tie: RelationClaim,
    players: Sequence[CreditClaim],
    said: str,
    sourcing: Sourcing,
    rule: SpoilerRule,
    *,
    cover: bool,
    same: Sequence[RelationClaim],
) -> list[Block]:
    hidden = cover or any(rule.covers(claim) for claim in players)
    people = list(dict.fromkeys(claim.person for claim in players))
    names: list[Inline] = []
    for at, name in enumerate(people):
        names += [Plain(("" if at == 0 else " and " if at == len(people) - 1 else ", ")), Bold(name)]
    verb = "play" if len(people) > 1 else "plays"
    says = covered((*names, Plain(f" {verb} {players[0].character}")), cover=hidden)
    numbers = [sourcing.cite_each((claim, partial(claim_text, claim, rule)) for claim in players)]
    if tie.unnamed:
        numbers.append(sourcing.cite(same, covered((Plain(f"{tie.character}"),), cover=cover)))
    blocks = [line(*says, *numbers[:1])]
    if tie.unnamed and len(people) > 1 and fold(said) != fold(tie.relation) and said:
        asked = covered((Plain(listed(people)),), cover=hidden)
        blocks.append(small("One of ", *asked, ": no article says which of them is the one asked about."))
    return blocks
