"""Complete the quotation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answering.trivia.giveaway import telling_words
from bot.answering.trivia.making import Draft, finish
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.records import Quotation
    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion

_CLAUSE = re.compile(r"[^.!?,;:…‘“”]+")
_INSERTED = re.compile(r"\[[^\]]*\]")  # what an article puts into a quotation is nobody's ending
_ENDING = 3  # words that are left out
_SHORTEST = 8  # words of a quotation that leave enough to go by
_MARKS = " .,;:!?…’'\"”)]"


def completion_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask for the last words of each quotation; wrong ones end other sentences of the same show."""
    endings = _endings(known)
    for quotation in known.quotations:
        words = quotation.text.split()
        if len(words) >= _SHORTEST:
            yield from _ask(known, quotation, words, endings)


def _ask(known: Knowledge, quotation: Quotation, words: list[str], endings: list[str]) -> Iterator[TriviaQuestion]:
    if "]" in " ".join(words[-_ENDING:]):
        return  # the article's words, not the speaker's
    beginning, right = " ".join(words[:-_ENDING]), " ".join(words[-_ENDING:]).strip(_MARKS)
    if not telling_words(right) or telling_words(right) & telling_words(known.show.title):
        return  # "and so it is" could end anything, and what show this is about is known
    draft = Draft(
        "complete the quotation",
        quotation.key,
        "How does this quotation end?",
        right,
        known.shown_of(quotation.claims),
        quote=f"{beginning} …",
    )
    said = f" {_fold(quotation.text)} "
    yield from finish(draft, known.show.slug, [endings], lambda other: f" {_fold(other)} " not in said)


def _endings(known: Knowledge) -> list[str]:
    """How the clauses of all quotations end."""
    found = set()
    for quotation in known.quotations:
        for clause in _CLAUSE.findall(_INSERTED.sub(".", quotation.text)):
            words = clause.split()
            ending = " ".join(words[-_ENDING:]).strip(_MARKS)
            telling = telling_words(ending)
            if len(words) >= _ENDING and telling and not telling & telling_words(known.show.title):
                found.add(ending)
    return sorted(found)


def _fold(text: str) -> str:
    """A text of any length, folded word by word."""
    return " ".join(fold(word) for word in text.split())
