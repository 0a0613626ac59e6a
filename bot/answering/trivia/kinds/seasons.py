"""Which season was it?"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from bot.answering.trivia.kinds.dates import event_words
from bot.answering.trivia.kinds.shifting import is_certain_enough, overlap
from bot.answering.trivia.making import Draft, finish
from bot.answering.trivia.phrases import EVENT_NOUNS, SEASON_QUESTIONS
from bot.answering.weighing import weigh_dates
from bot.answering.wording import capital, date_words, when_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.records import EventClaim
    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion

_NEAR = 3  # seasons to either side that are plausible
_LONGEST = 100  # days: within a longer time, another season may have had the same


def season_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask whose premiere, finale and so on was on a date that is known well enough."""
    of_seasons = [claim for claim in known.all_events if claim.event.season and claim.event.episode is None]
    by_name = sorted(of_seasons, key=lambda claim: str(claim.event))
    for _, claims in groupby(by_name, key=lambda claim: str(claim.event)):
        yield from _ask(known, list(claims))


def _ask(known: Knowledge, claims: list[EventClaim]) -> Iterator[TriviaQuestion]:
    lead = weigh_dates(claims).lead
    season = lead.event.season or 0
    if not (known.shows(lead) and is_certain_enough(lead.date) and _is_short(lead)):
        return
    noun, when = EVENT_NOUNS[lead.event.kind], when_words(lead.date)
    draft = Draft(
        "which season",
        str(lead.event),
        SEASON_QUESTIONS[lead.status].format(noun=noun, when=when),
        f"Season {season}",
        known.shown_of(claim for claim in claims if claim.date == lead.date),
        says=f"{capital(event_words(lead.event))}: {date_words(lead.date)}",
    )
    # Another season's cannot have been then, if somebody claims that it was.
    claimed = {
        f"Season {claim.event.season}"
        for claim in known.all_events
        if claim.event.kind == lead.event.kind and overlap(claim.date, lead.date)
    }
    first = max(1, season - _NEAR)
    near = [f"Season {number}" for number in range(first, first + 2 * _NEAR + 1) if number != season]
    near.sort(key=lambda name: abs(int(name.split()[1]) - season))
    yield from finish(draft, known.show.slug, [near[:_NEAR], near[_NEAR:]], lambda other: other not in claimed)


def _is_short(claim: EventClaim) -> bool:
    return (claim.date.latest - claim.date.earliest).days < _LONGEST
