"""Which words of a question are looked for in texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.asking.language import CONTENT, EPISODE, QUOTED, SEASON, YES
from bot.answering.asking.slots import Named
from bot.answering.relation_words import WRITTEN
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.answering.asking.case import Case
    from bot.answering.asking.reading import Word
    from bot.answering.asking.slots import Entry

# Symbols of words that only give a question its form.
_FORM_WORDS = """
    who whose what when where why how howmany howold be do in of as by with and about it name they tell say
    quote role else
"""
_FORM = frozenset(_FORM_WORDS.split()) | {YES, SEASON, EPISODE, QUOTED}
_SHORTEST = 3  # letters of a word that stands for a name

Forms = tuple[str, ...]


def searched(case: Case) -> tuple[Forms, ...]:
    """The words of a question that a note must have, each in the forms that will do."""
    return tuple(content(case, case.reading.words))


def telling(case: Case) -> list[str]:
    """The words of a question that say something by themselves."""
    return [text for text in dict.fromkeys(case.reading.texts(CONTENT)) if text not in case.language.light]


def content(case: Case, words: Iterable[Word]) -> list[Forms]:
    """The words that are neither names nor mere form, each in the forms that will do."""
    wanted = [word.text for word in words if not isinstance(word.piece, Named) and word.symbol not in _FORM]
    synonyms = case.language.synonyms
    return [
        tuple(dict.fromkeys((text, WRITTEN.get(text, text), *synonyms.get(text, ())))) for text in dict.fromkeys(wanted)
    ]


def spoken_of(words: Iterable[Word], entries: Iterable[Entry]) -> list[Forms]:
    """Names as a quotation may say them: any word of somebody's name, or a show's as it was typed."""
    found: list[Forms] = []
    for word, entry in zip(words, entries, strict=True):
        if word.symbol == "S":
            found.append(tuple(dict.fromkeys((word.text, fold(entry.label)))))
        else:
            parts = [part for part in fold(entry.label).split() if len(part) >= _SHORTEST]
            found.append(tuple(dict.fromkeys((*parts, word.text))))
    return found
