"""From an article to its quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.candidates import QuoteCandidate
from bot.extraction.quotes.attributing import attribute
from bot.extraction.quotes.choosing import is_quotation
from bot.extraction.quotes.doubting import doubts
from bot.extraction.quotes.joining import joined
from bot.extraction.quotes.occasions import occasions
from bot.extraction.quotes.roles import roles_among
from bot.extraction.quotes.telling import Listeners

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.extraction.candidates import CreditCandidate
    from bot.extraction.quotes.attributing import Attributed
    from bot.extraction.quotes.telling import Told
    from bot.extraction.reading import Reading


def find_quotes(reading: Reading, credits_: Sequence[CreditCandidate] = ()) -> list[QuoteCandidate]:
    """Find what people said, word for word.

    Args:
        reading: The article.
        credits_: Who plays whom, so that roles are told from people.

    Returns:
        Quotations in the order of the text.
    """
    article = reading.article
    people = reading.people.outside([(show.start, show.end) for show in reading.shows.mentions])
    roles = roles_among(reading, credits_)
    groups = [group for group in joined(attribute(article, people, roles)) if is_quotation(article.text, group, roles)]
    told = occasions(article, Listeners(article, people, reading.dates, reading.published), groups)
    return [_candidate(article.text, group, occasion) for group, occasion in zip(groups, told, strict=True)]


def _candidate(text: str, group: list[Attributed], told: Told) -> QuoteCandidate:
    spans = tuple((one.stretch.start, one.stretch.end) for one in group)
    return QuoteCandidate(
        text=" ".join(text[start:end] for start, end in spans),
        spans=spans,
        speakers=_speakers(group),
        said_to=told.said_to,
        said=told.said,
        doubts=doubts(group),
    )


def _speakers(group: list[Attributed]) -> tuple[str, ...]:
    """What a cue tells counts before what the surroundings do."""
    return next((one.speakers for one in group if one.cue and one.speakers), group[0].speakers)
