"""When was it said?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.kinds.shifting import is_certain_enough, wrong_dates
from bot.answering.trivia.making import Draft, finish
from bot.answering.wording import date_words, listed, when_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.records import Quotation
    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion


def moment_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask when each quotation was said, where all who say so agree."""
    for quotation in known.quotations:
        if len({claim.said for claim in quotation.claims if claim.said}) == 1:
            yield from _ask(known, quotation)


def _ask(known: Knowledge, quotation: Quotation) -> Iterator[TriviaQuestion]:
    claims = [claim for claim in quotation.claims if claim.said]
    said = claims[0].said
    if said is None or not is_certain_enough(said):
        return
    draft = Draft(
        "when said",
        quotation.key,
        f"When did {listed(quotation.speakers)} say this?",
        date_words(said),
        known.shown_of(claims),
        quote=quotation.text,
        says=f"{listed(quotation.speakers)} said so {when_words(said)}",
    )
    printed = max(claim.source.published.latest for claim in claims)
    before = wrong_dates(said, [said], until=printed)  # nobody guesses at a day after it was printed
    yield from finish(draft, known.show.slug, [before, wrong_dates(said, [said])], lambda _: True)
