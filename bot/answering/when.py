"""`/when`: dates with their precision, their status as of the source, and what earlier reports said."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from bot.answering.cards import Ago, Block, Bold, Card, Inline, Plain, Text, covered, line, small
from bot.answering.questions import TIMELINE, WhenQuestion
from bot.answering.sourcing import Sourcing, report_words
from bot.answering.weighing import newest_first, weigh_dates
from bot.answering.wording import capital, date_words
from bot.facts.edtf import Precision
from bot.facts.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.records import EventClaim, FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule

_STATUS = {
    Status.ESTIMATED: "Estimated",
    Status.ANNOUNCED: "Announced",
    Status.HAPPENED: "Has happened",
}


def event_card(claims: Sequence[EventClaim], show: ShowEntry, event: str, rule: SpoilerRule) -> Card:
    """Answer when one event is.

    Args:
        claims: All there are about it; at least one.
        show: The show.
        event: The event's name.
        rule: Which spoilers the reader wants to see.

    Returns:
        The best date, and the other reports below it.
    """
    weighed = weigh_dates(claims)
    lead = weighed.lead
    sourcing = Sourcing(rule)
    says: list[Inline] = [Bold(capital(date_words(lead.date, weekday=True)))]
    if lead.date.precision is Precision.DAY:
        says.append(Ago(lead.date.earliest))
    cover = rule.covers(lead)
    blocks = [line(*covered(tuple(says), cover=cover), sourcing.cite([lead], tuple(says)))]
    blocks.append(line(_status_words(lead)))
    if lead.detail:
        blocks.append(line(*covered((Plain(f"{capital(lead.detail)}."),), cover=cover)))
    if lead.words:
        blocks.append(small("In the article's words: ", *covered((Plain(f"“{lead.words}”"),), cover=cover)))
    older = all(newest_first(lead.source) <= newest_first(claim.source) for claim in weighed.others)
    label = "Earlier report" if older else "Other report"
    blocks += [_report_block(claim, label, sourcing, rule) for claim in weighed.others]
    title = f"{show.title}: {lead.event.title}"
    question = WhenQuestion(show.slug, event)
    return Card(title, tuple(blocks), sourcing.blocks(), sourcing.proofs, question)


def _status_words(claim: EventClaim) -> str:
    where = f" · {claim.where}" if claim.where else ""
    return f"{_STATUS[claim.status]}, as of {date_words(claim.source.published)}{where}"


def _report_block(claim: EventClaim, label: str, sourcing: Sourcing, rule: SpoilerRule) -> Block:
    words = f": “{claim.words}”" if claim.words else ""
    what = covered((Plain(f"{date_words(claim.date)} ({claim.status}){words}"),), cover=rule.covers(claim))
    parts: Text = (Plain(f"{label}, {report_words(claim)}: "), *what)
    return small(*parts, sourcing.cite([claim], what))


def timeline_card(table: FactTable, show: ShowEntry, rule: SpoilerRule) -> Card:
    """Answer with every event of a show, in order.

    Args:
        table: The facts.
        show: The show.
        rule: Which spoilers the reader wants to see.

    Returns:
        One line for each event; or that no article says.
    """
    claims = sorted(table.events(show.id), key=lambda claim: str(claim.event))
    weighed = [weigh_dates(list(same)) for _, same in groupby(claims, key=lambda claim: str(claim.event))]
    if not weighed:
        return Card(show.title, (line(f"No article gives a date for {show.title}."),), found=False, private=True)
    weighed.sort(key=lambda found: _in_order(found.lead))
    sourcing = Sourcing(rule)
    blocks = [_timeline_line(found.lead, sourcing, rule) for found in weighed]
    question = WhenQuestion(show.slug, TIMELINE)
    return Card(f"{show.title}: timeline", tuple(blocks), sourcing.blocks(), sourcing.proofs, question)


def _in_order(claim: EventClaim) -> tuple[date, date, str]:
    """By the first day that it can be; "by June 2021" has none, and stands where it was known by."""
    day = claim.date.latest if claim.date.earliest == date.min else claim.date.earliest
    return day, claim.date.latest, str(claim.event)


def _timeline_line(claim: EventClaim, sourcing: Sourcing, rule: SpoilerRule) -> Block:
    status = "" if claim.status is Status.HAPPENED else f" ({claim.status})"
    says: Text = (Bold(capital(date_words(claim.date))), Plain(f" {claim.event.title}{status}"))
    says = covered(says, cover=rule.covers(claim))
    return line(*says, sourcing.cite([claim], says))
