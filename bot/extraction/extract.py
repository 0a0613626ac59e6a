"""From one article's text to everything found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.article_text import ArticleText
from bot.extraction.awards import find_awards
from bot.extraction.candidates import Findings
from bot.extraction.credits.find import find_credits
from bot.extraction.events.find import find_events
from bot.extraction.name_proposals import propose_names
from bot.extraction.quotes.quotations import find_quotes
from bot.extraction.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.edtf import EdtfDate
    from bot.facts.model import Show


def extract(text: str, published: EdtfDate | None = None, known: Sequence[Show] = ()) -> Findings:
    """Find facts in an article.

    Args:
        text: The article's text; offsets in the result count its characters.
        published: When it was published; without it, dates that need it stay out.
        known: Shows whose names are known; they help, and nothing depends on them.

    Returns:
        What was found, in the order of the text. The same text gives the same result.
    """
    reading = Reading(ArticleText(text), published, known)
    credits_, relations = find_credits(reading)
    quotes = tuple(find_quotes(reading, credits_))
    return Findings(
        reading.shows.main,
        quotes=quotes,
        credits=credits_,
        events=find_events(reading),
        awards=find_awards(reading, {credit.character for credit in credits_}),
        relations=relations,
        proposals=propose_names(credits_, quotes, known),
    )
