"""Which date an event has, and how firm it is."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Clock, Tense
from bot.extraction.marks import DATE, NETWORK
from bot.extraction.words.event_words import GUESSING_WORDS, OTHER_VERBS, PARTING_WORDS
from bot.extraction.words.patterns import any_of
from bot.facts.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.extraction.candidates import Span
    from bot.extraction.dates.find import DateMention
    from bot.extraction.events.tellings import Telling
    from bot.facts.edtf import EdtfDate

_PARTS = re.compile(rf"\b(?:{any_of(OTHER_VERBS | PARTING_WORDS)})\b|;", re.IGNORECASE)
_PARTING_BEFORE = re.compile(rf"\b(?:{any_of(PARTING_WORDS)}|by|prior to)\s+(?:\w+\s+)?$", re.IGNORECASE)
_PARTS_RENEWAL = re.compile(rf"\b(?:{any_of(PARTING_WORDS)})\b|;", re.IGNORECASE)
_OPENS = re.compile(rf"(?:\W|\b(?:on|in|from|at|back|this|and)\b|{DATE}|{NETWORK})*", re.IGNORECASE)
_BESIDE = re.compile(r"[\s,:–—-]*(?:(?:on|at|in|its|the|a|when|'s|’s)\b[\s]*)*")
_GUESS = re.compile(rf"\b(?:{any_of(GUESSING_WORDS)})\b", re.IGNORECASE)
_SAME_DATE = re.compile(r"[\s,(–—-]*(?:(?:on|starting|beginning|at|and|that\s+is)\s+)?")
_LONGEST_GAP = 90  # characters between an event and its date
_GUESS_REACH = 30


def dates_of(marked: str, sentence: Span, told: Telling, dates: Sequence[DateMention]) -> list[DateMention]:
    """Find what dates an event.

    Args:
        marked: The text with what it names blotted out.
        sentence: Where the sentence stands.
        told: The event.
        dates: The dates of the sentence that are no other event's.

    Returns:
        The date mentions that mean the event, side by side ("next month, on Thursday, Sept. 26"); empty if none does.
    """
    parts = _PARTS_RENEWAL if told.kind == "renewal" else _PARTS
    within = [date for date in dates if told.start <= date.start < told.end]
    after = [date for date in dates if date.start >= told.end and _reaches(marked, told.end, date.start, parts)]
    before = [date for date in dates if date.end <= told.start and _leads(marked, sentence, date, told)]
    chosen = after[:1] or within[-1:] or before[-1:]
    return _side_by_side(marked, chosen, dates)


def _reaches(marked: str, end: int, start: int, parts: re.Pattern[str]) -> bool:
    gap = marked[end:start]
    return len(gap) <= _LONGEST_GAP and not parts.search(gap)


def _leads(marked: str, sentence: Span, date: DateMention, told: Telling) -> bool:
    """Whether a date before an event is the event's: right beside it, or at the head of the sentence."""
    gap = marked[date.end : told.start]
    if _PARTING_BEFORE.search(marked, sentence[0], date.start):
        return False
    if _BESIDE.fullmatch(gap):
        return True
    parts = _PARTS_RENEWAL if told.kind == "renewal" else _PARTS
    opens = _OPENS.fullmatch(marked, sentence[0], date.start) is not None or told.kind == "renewal"
    return opens and len(gap) <= _LONGEST_GAP and not parts.search(gap)


def _side_by_side(marked: str, chosen: list[DateMention], dates: Sequence[DateMention]) -> list[DateMention]:
    if not chosen:
        return []
    found = list(chosen)
    for date in dates:
        if date.start >= found[-1].end and _SAME_DATE.fullmatch(marked, found[-1].end, date.start):
            found.append(date)
    return found


def exact(mentions: Sequence[DateMention], clock: Clock) -> tuple[EdtfDate, DateMention] | None:
    """The most precise of dates that stand side by side, as long as it lies within those before it."""
    read = [(date, mention) for mention in mentions if (date := mention.on(clock))]
    if not read:
        return None
    agreeing = list(takewhile(lambda one: read[0][0].contains(one[0]), read))
    return agreeing[-1]


def status_of(
    marked: str, told: Telling, date: EdtfDate, mention: DateMention | None, published: EdtfDate | None
) -> Status:
    """How firm a date was when the article was written: what lies after it cannot have happened."""
    start, end = (mention.start, mention.end) if mention else (told.start, told.end)
    words = marked[max(min(told.start, start) - _GUESS_REACH, 0) : max(told.end, end)]
    is_over = date.latest < published.earliest if published else told.tense is Tense.PAST
    has_come = published is None or date.earliest <= published.latest
    if is_over or _is_earlier(told, mention) or (told.tense is Tense.PAST and has_come):
        return Status.HAPPENED
    return Status.ESTIMATED if _GUESS.search(words) else Status.ANNOUNCED


def _is_earlier(told: Telling, mention: DateMention | None) -> bool:
    """Whether the words themselves say that it has been: "earlier this year", a renewal that is told without a date."""
    return mention.parts.get("part") == "earlier" if mention else told.kind == "renewal"
