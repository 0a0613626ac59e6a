"""When was it?"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from bot.answering.trivia.kinds.shifting import is_certain_enough, wrong_dates
from bot.answering.trivia.making import Draft, finish
from bot.answering.trivia.phrases import DATE_QUESTIONS, EVENT_NOUNS
from bot.answering.trivia.records import Statement
from bot.answering.weighing import weigh_dates
from bot.answering.wording import capital, date_words
from bot.facts.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.records import EventClaim
    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion
    from bot.facts.events import EventName

_VERBS = {Status.HAPPENED: "was", Status.ANNOUNCED: "was announced for", Status.ESTIMATED: "was expected"}


def date_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask for the date of each event that is known well enough."""
    by_name = sorted(known.all_events, key=lambda claim: str(claim.event))
    for _, claims in groupby(by_name, key=lambda claim: str(claim.event)):
        yield from _ask(known, list(claims))


def _ask(known: Knowledge, claims: list[EventClaim]) -> Iterator[TriviaQuestion]:
    lead = weigh_dates(claims).lead
    if not (known.shows(lead) and is_certain_enough(lead.date)):
        return
    event = event_words(lead.event)
    draft = Draft(
        "when",
        str(lead.event),
        DATE_QUESTIONS[lead.status].format(event=event),
        date_words(lead.date),
        known.shown_of(claim for claim in claims if claim.date == lead.date),
        statement=Statement(f"{capital(event)} {_VERBS[lead.status]}: "),
    )
    wrong = wrong_dates(lead.date, (claim.date for claim in claims))
    yield from finish(draft, known.show.slug, [wrong], lambda _: True)


def event_words(event: EventName) -> str:
    """An event as a sentence names it: `the finale of season 4`."""
    number = "" if event.episode is None else f" {event.episode}"
    whole = "the series" if event.season is None else f"season {event.season}"
    return f"the {EVENT_NOUNS[event.kind]}{number} of {whole}"
