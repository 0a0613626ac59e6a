"""Which jobs a word means, and whose they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.words.credit_words import JOB_NOUNS, JOB_VERBS
from bot.extraction.words.patterns import any_of

if TYPE_CHECKING:
    from bot.facts.model import Job

_WORDS = {word.lower(): job for word, job in (JOB_NOUNS | JOB_VERBS).items()}
_JOB = re.compile(rf"\b(?P<word>{any_of(JOB_NOUNS | JOB_VERBS)})(?P<many>s)?\b", re.IGNORECASE)


def jobs_in(words: str) -> list[Job]:
    """The jobs that words name: "creator and EP", "writing and directing"."""
    found = (_WORDS[" ".join(match["word"].lower().split())] for match in _JOB.finditer(words))
    return list(dict.fromkeys(found))


def are_for_one(words: str) -> bool:
    """Whether words call one person something ("creator"), not several ("creators")."""
    last = [match for match in _JOB.finditer(words) if match["word"].lower() in _NOUNS]
    return bool(last) and not last[-1]["many"]


_NOUNS = {word.lower() for word in JOB_NOUNS}
