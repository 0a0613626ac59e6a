"""Whom does somebody play?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.making import Draft, finish
from bot.answering.trivia.records import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion
    from bot.answering.weighing import WeighedCredit


def part_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask for each part that has a name of its own; of one that is only described, no other is wrong for certain."""
    for credit in known.cast:
        if not credit.lead.unnamed and known.names_role(credit.lead.character_id or 0):
            yield from _ask(known, credit)


def _ask(known: Knowledge, credit: WeighedCredit) -> Iterator[TriviaQuestion]:
    person, role = credit.lead.person, credit.lead.character or ""
    if person in known.with_unknown_parts:
        return  # that part could be any of those offered
    played = {claim.character for claim in known.all_credits if claim.person == person and claim.character}
    draft = Draft(
        "plays whom",
        person,
        f"Whom does {person} play?",
        role,
        known.claims_of(credit),
        statement=Statement(f"{person} plays "),
    )

    def is_wrong(other: str) -> bool:
        return not any(known.same_name("character", other, mine) for mine in played)

    yield from finish(draft, known.show.slug, [known.roles], is_wrong)
