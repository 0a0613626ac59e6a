"""The occasion on which each quotation was said: its own clause tells, or what stands right before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.quotes.cue import sentence_start
from bot.extraction.quotes.telling import Listeners, Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.extraction.article_text import ArticleText
    from bot.extraction.candidates import Span
    from bot.extraction.quotes.attributing import Attributed


def occasions(article: ArticleText, listeners: Listeners, groups: Sequence[Sequence[Attributed]]) -> list[Told]:
    """Tell to whom and when quotations were said.

    Args:
        article: The article.
        listeners: What reads it.
        groups: The stretches of each quotation, in order.

    Returns:
        One for each group. Who once spoke to a publication goes on to do so; a date holds for the next paragraph only.
    """
    found: list[Told] = []
    to: dict[tuple[str, ...], str] = {}
    for number, group in enumerate(groups):
        before = groups[number - 1] if number else None
        speakers = group[0].speakers
        told = _told(article, listeners, group, before) if speakers else Told()
        if told == Told() and before and _goes_on(article, before, group):
            told = found[-1]
        told = Told(told.said_to or to.get(speakers), told.said)
        if told.said_to:
            to[speakers] = told.said_to
        found.append(told if speakers else Told())
    return found


def _told(
    article: ArticleText, listeners: Listeners, group: Sequence[Attributed], before: Sequence[Attributed] | None
) -> Told:
    """What the quotation's own sentences tell, or else the one before it."""
    own = _own(listeners, group)
    leading = _leading(article, group)
    if own.said or (before and before[-1].stretch.end > leading[0]):
        return own
    led = listeners.told(leading)
    return Told(own.said_to or led.said_to, led.said) if led.said_to and own.said_to in {None, led.said_to} else own


def _own(listeners: Listeners, group: Sequence[Attributed]) -> Told:
    """What the quotation's own sentences tell, outside the marks."""
    tellings = [listeners.told(span, _verb_end(one)) for one in group for span in _clauses(one)]
    return Told(
        next((told.said_to for told in tellings if told.said_to), None),
        next((told.said for told in tellings if told.said), None),
    )


def _verb_end(one: Attributed) -> int | None:
    return one.frame.units[one.cue.verb].end if one.cue else None


def _clauses(one: Attributed) -> Iterator[Span]:
    """The words of a sentence before and after a stretch, up to the marks beside them."""
    frame, at = one.frame, one.unit
    start = max(sentence_start(frame, at), frame.shape.rfind("Q", 0, at) + 1)
    if start < at:
        yield frame.units[start].start, frame.units[at - 1].end
    ends = [end for end in (frame.shape.find(".", at + 2), frame.shape.find("Q", at + 1)) if end > 0]
    end = min(ends, default=len(frame.units))
    if end > at + 1:
        yield frame.units[at + 1].start, frame.units[end - 1].end


def _leading(article: ArticleText, group: Sequence[Attributed]) -> Span:
    """The sentence before a quotation's own, in its paragraph or at the end of the one before."""
    start = group[0].frame.units[sentence_start(group[0].frame, group[0].unit)].start
    return article.sentence_at(max(start - 1, 0))


def _goes_on(article: ArticleText, before: Sequence[Attributed], after: Sequence[Attributed]) -> bool:
    """Whether nothing stands between two quotations of the same people but the words that attribute them."""
    one, two = before[-1], after[0]
    if one.speakers != two.speakers:
        return False
    between = article.text[one.stretch.end : two.stretch.start]
    return between.count("\n\n") <= 1
