"""Who makes the show?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.making import Draft, finish
from bot.answering.trivia.phrases import MAKER_NOUNS
from bot.answering.trivia.records import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion
    from bot.answering.weighing import WeighedCredit


def maker_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask for everybody behind the camera, once for each job."""
    asked = set()
    for credit in known.credits:
        of = (credit.lead.person, credit.lead.job)
        if credit.lead.job in MAKER_NOUNS and of not in asked:
            asked.add(of)
            yield from _ask(known, credit)


def _ask(known: Knowledge, credit: WeighedCredit) -> Iterator[TriviaQuestion]:
    lead = credit.lead
    noun = MAKER_NOUNS[lead.job]
    draft = Draft(
        "who makes",
        str(lead.job),
        f"Which of these is {noun}?",
        lead.person,
        known.claims_of(credit),
        statement=Statement("", f" is {noun}."),
    )
    # Who makes the show in one way may well do so in another that no article mentions.
    makers = {claim.person for claim in known.all_credits if not claim.job.is_cast or claim.job is lead.job}

    def is_wrong(person: str) -> bool:
        return not any(known.same_name("person", person, maker) for maker in makers)

    yield from finish(draft, known.show.slug, known.people, is_wrong)
