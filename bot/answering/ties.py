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
    writer = _Writer(table, question, rule)
    blocks: list[Block] = []
    told: set[tuple[int, str, int]] = set()
    for tie in ties(table, number, question.said):
        if (tie.character_id, tie.relation, tie.to_id) not in told:
            told.add((tie.character_id, tie.relation, tie.to_id))
            blocks += writer.blocks(tie, number)
    if not blocks:
        return None
    sourcing = writer.sourcing
    return Card(role_title(table, number, rule), tuple(blocks), sourcing.blocks(), sourcing.proofs, question)


class _Writer:
    """Writes what is known of those who are something to a character."""

    def __init__(self, table: FactTable, question: TieQuestion, rule: SpoilerRule) -> None:
        self._table = table
        self._said = question.said
        self._rule = rule
        self.sourcing = Sourcing(rule)

    def blocks(self, tie: RelationClaim, whose: int) -> list[Block]:
        """Who it is, and who plays the part."""
        same = [
            claim
            for claim in self._table.relations(character_id=tie.character_id)
            if (claim.relation, claim.to_id) == (tie.relation, tie.to_id)
        ]
        players = self._table.credits(character_id=tie.to_id if whose == tie.character_id else tie.character_id)
        blocks: list[Block] = []
        if not tie.unnamed or not players:
            says = covered((Bold(tie.character), Plain(f" is {tie.to}'s {tie.relation}")), cover=self._rule.covers(tie))
            if tie.unnamed:
                says = covered((Plain(f"{tie.character}, who have no name"),), cover=self._rule.covers(tie))
            blocks.append(line(*says, self.sourcing.cite(same, says)))
        return blocks + (self._players(tie, players) if players else [])

    def _players(self, tie: RelationClaim, players: Sequence[CreditClaim]) -> list[Block]:
        cover = self._rule.covers(tie) or any(self._rule.covers(claim) for claim in players)
        people = list(dict.fromkeys(claim.person for claim in players))
        verb = "play" if len(people) > 1 else "plays"
        says = covered((*_in_bold(people), Plain(f" {verb} {players[0].character}")), cover=cover)
        told = [(claim, partial(claim_text, claim, self._rule)) for claim in players]
        blocks = [line(*says, self.sourcing.cite_each(told))]
        if tie.unnamed and len(people) > 1 and self._said not in {"", fold(tie.relation)}:
            one_of = covered((Plain(f"One of {listed(people)}"),), cover=cover)
            blocks.append(small(*one_of, ": no article says which of them is the one asked about."))
        return blocks


def _in_bold(people: Sequence[str]) -> list[Inline]:
    """`A`, `A and B`, `A, B and C`, the names in bold."""
    parts: list[Inline] = []
    for at, name in enumerate(people):
        if at:
            parts.append(Plain(" and " if at == len(people) - 1 else ", "))
        parts.append(Bold(name))
    return parts
