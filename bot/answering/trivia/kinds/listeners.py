"""Whom was it said to?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.giveaway import could_be_one_name
from bot.answering.trivia.making import Draft, finish
from bot.answering.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.records import Quotation
    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion


def listener_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask which publication each quotation was given to, where one article says so and no other differs."""
    told = {claim.said_to for quotation in known.quotations for claim in quotation.claims if claim.said_to}
    publishers = {source.publisher for source in known.table.sources(known.show.id)}
    for quotation in known.quotations:
        if len({claim.said_to for claim in quotation.claims if claim.said_to}) == 1:
            yield from _ask(known, quotation, sorted(told), sorted(publishers))


def _ask(known: Knowledge, quotation: Quotation, told: list[str], publishers: list[str]) -> Iterator[TriviaQuestion]:
    claims = [claim for claim in quotation.claims if claim.said_to]
    draft = Draft(
        "said to whom",
        quotation.key,
        f"To whom did {listed(quotation.speakers)} say this?",
        claims[0].said_to or "",
        known.shown_of(claims),
        quote=quotation.text,
        says=f"{listed(quotation.speakers)} said so to {claims[0].said_to}",
    )
    # Who prints it may have been told it, too.
    right = {draft.right, *(claim.source.publisher for claim in quotation.claims)}

    def is_wrong(other: str) -> bool:
        return not any(could_be_one_name(other, one) for one in right)

    yield from finish(draft, known.show.slug, [told, publishers], is_wrong)
