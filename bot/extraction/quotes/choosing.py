"""Which words between marks are somebody's: not titles, nicknames, slogans, synopses, or a word in passing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.quotes.cue import sentence_start
from bot.extraction.words.telling import NOT_SPOKEN

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from bot.extraction.quotes.attributing import Attributed

_FEWEST_WORDS = 4  # of a part of a sentence; a whole one may be shorter
_MANY_WORDS = 12  # no title is longer
_NEAR = 5  # units
_LONG_WORD = 4  # letters: shorter words may be small in a title
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_ENDS = re.compile(r"[,.!?…—–-]\s*['’\"”)]*$")
_SENTENCE_END = re.compile(r"[.!?…—]['’\"”)]*$")


def is_quotation(text: str, group: Sequence[Attributed], characters: Container[str] = ()) -> bool:
    """Whether stretches are what a real person said.

    Args:
        text: The article's text.
        group: The stretches of one quotation.
        characters: Who in the article is no real person.

    Returns:
        Whether a fact file should have them, with or without a speaker.
    """
    first = group[0]
    words = _WORD.findall(" ".join(text[one.stretch.start : one.stretch.end] for one in group))
    if any(speaker in characters for speaker in first.speakers) or _is_written_on(first):
        return False
    if first.stretch.label and not first.speakers:  # a question put by somebody whom the article does not name
        return False
    whole = sentence_start(first.frame, first.unit) == first.unit
    if len(words) < _FEWEST_WORDS:
        return _is_utterance(text, first, words)
    return not _is_title(text, first, words) and (whole or first.cue is not None)


def _is_utterance(text: str, one: Attributed, words: Sequence[str]) -> bool:
    """Whether few words are a sentence of their own, as in “Absolutely,” she said."""
    spoken = one.cue is not None and one.cue.source is not None and one.cue.tight
    ends = _ENDS.search(text, one.stretch.start, one.stretch.end)
    return spoken and bool(words) and words[0][0].isupper() and ends is not None


def _is_title(text: str, one: Attributed, words: Sequence[str]) -> bool:
    """Whether the words are written as a title is."""
    long = [word for word in words if len(word) >= _LONG_WORD]
    capitals = bool(long) and all(word[0].isupper() for word in (words[0], words[-1], *long))
    sentence = _SENTENCE_END.search(text, one.stretch.start, one.stretch.end)
    shouted = all(word.isupper() for word in long)
    return capitals and len(words) <= _MANY_WORDS and not (sentence and one.cue) and not shouted


def _is_written_on(one: Attributed) -> bool:
    """Whether a word right before calls them a synopsis, a slogan or the like."""
    frame = one.frame
    start = max(sentence_start(frame, one.unit), one.unit - _NEAR)
    return any(frame.word(at) in NOT_SPOKEN for at in range(start, one.unit))
