"""Who plays whom?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.giveaway import gives_away
from bot.answering.trivia.making import Draft, finish
from bot.answering.trivia.records import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion
    from bot.answering.weighing import WeighedCredit


def player_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask who plays each part that may be named."""
    for credit in known.cast:
        if known.names_role(credit.lead.character_id or 0):
            yield from _ask(known, credit)


def _ask(known: Knowledge, credit: WeighedCredit) -> Iterator[TriviaQuestion]:
    lead = credit.lead
    role = lead.character or ""
    players = {claim.person for claim in known.all_credits if claim.character_id == lead.character_id}
    # One description may be of several people: "her parents" are two.
    several = len(players) > 1 or lead.unnamed
    part = f"the part described as “{role}”" if several else role
    draft = Draft(
        "who plays",
        role,
        f"Which of these plays {part}?" if several else f"Who plays {part}?",
        lead.person,
        known.claims_of(credit),
        statement=Statement("", f" plays {part}."),
    )

    def is_wrong(person: str) -> bool:
        right = any(known.same_name("person", person, player) for player in players)
        return not right and person not in known.with_unknown_parts and not gives_away([role], person)

    yield from finish(draft, known.show.slug, known.people, is_wrong)
