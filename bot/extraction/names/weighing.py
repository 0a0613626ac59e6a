"""How much speaks for a capitalised name being a person's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.words.given_names import GIVEN
from bot.extraction.words.not_names import ORGANISATION_WORDS, PEOPLES, PLACES
from bot.extraction.words.outlets import OUTLETS
from bot.extraction.words.people_nouns import PEOPLE_NOUNS
from bot.extraction.words.speaking import SAYING
from bot.extraction.words.television import NETWORKS

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from bot.extraction.names.reading import Named

BELIEVED = 2.0
"""From here on a name is taken for a person's."""

_NO_NAMES = ORGANISATION_WORDS | PEOPLES
_BODIES = OUTLETS | PLACES | NETWORKS
_CERTAIN = 10.0
_STRONG = 2.5
_SOME = 1.0
_REACH = 60  # characters beside a name that are looked at

_WORD_BEFORE = re.compile(r"([\w’'-]+)[\s,]+$")
_THE_BEFORE = re.compile(r"\b[Tt]he\s+$")
_VERB_AFTER = re.compile(r"\s+(?:\w+ly\s+|also\s+|then\s+|later\s+|has\s+|had\s+)?([a-z]+)\b")
_VERB_BEFORE = re.compile(r"[”\"’',]\s+([a-z]+)\s+$")
_SIGNED_BEFORE = re.compile(r"[”\"]\s*[―—–-]\s*$")
_BODY_BEFORE = re.compile(r"\b(?:at|\w+person for|\w+(?:wo)?man for|(?:head|president|chief|CEO|chair\w*) of)\s+$")
_BODY_AFTER = re.compile(
    r"\s+\d+\b|[’']s\s+(?:new\s+|former\s+)?(?:head|president|chief|CEO|chair\w*|spokes\w+|upcoming|lineup)\b"
)
_AGE_AFTER = re.compile(r",\s+(?:\d{2}\b|who(?:se)?\b)|\s+\(\d{2}\)")
_PLAYS_AFTER = re.compile(
    r"\s+(?:stars|plays?|played|returns|reprises|co-stars?|portrays|voices|directs|directed|created|joins|joined)\b"
)
_DESCRIBED_AFTER = re.compile(
    r",\s+(?:an?|the|his|her|their|[\w’']+[’']s)\s+((?:[\w’'-]+\s+){0,6}?[\w’'-]+)\s*(?:,|\bof\b|\bat\b|\bfor\b|\bwho\b)"
)
_ROLE_AFTER = re.compile(r",\s+([\w-]+)(?:\s+(?:of|at|for|and)\b|,)")


def weight(text: str, name: Named, known: AbstractSet[str], works: AbstractSet[str]) -> float:
    """Weigh what speaks for `name` being a person, here where it stands.

    Args:
        text: The article.
        name: The name.
        known: Names of people that are known to be people.
        works: Titles that are known to be no people.

    Returns:
        `BELIEVED` or more where it speaks for a person; below 0 where it speaks against.
    """
    full = text[name.start : name.end]
    if full in known:
        return _CERTAIN
    if full in works or text[name.lead : name.end] in works or full in _BODIES:
        return -_CERTAIN
    return _by_itself(name) + _by_its_place(text, name)


def weight_against(text: str, name: Named) -> float:
    """Weigh what speaks against a lone word being a person's name wherever it stands: 0, or less for a body's name."""
    if len(name.words) > 1 or name.title is not None:
        return 0.0
    before, after = text[max(name.start - _REACH, 0) : name.start], text[name.end : name.end + _REACH]
    return -_STRONG if _BODY_BEFORE.search(before) or _BODY_AFTER.match(after) else 0.0


def _by_itself(name: Named) -> float:
    """What its words tell, wherever it stands."""
    words = name.words
    first, last, several = words[0], words[-1], len(words) > 1
    told = (
        (_STRONG if first in GIVEN else _SOME, several),
        (_SOME, any(len(word) == 1 for word in words[1:-1])),
        (-_STRONG, last in _NO_NAMES),
        (-_STRONG, several and any(word in _NO_NAMES for word in words[:-1])),
        (-_STRONG, first not in GIVEN and any(word in PLACES for word in words)),
        (-_STRONG, any(_is_acronym(word) or any(char.isdigit() for char in word) for word in words)),
    )
    return sum(points for points, holds in told if holds)


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _by_its_place(text: str, name: Named) -> float:
    before, after = text[max(name.lead - _REACH, 0) : name.lead], text[name.end : name.end + _REACH * 2]
    if name.title is not None:
        return _STRONG if name.words[-1] in ORGANISATION_WORDS else 2 * _STRONG
    if _THE_BEFORE.search(before):
        return -_STRONG
    return _before(before) + _after(after) + (_STRONG if speaks(before, after) else 0.0)


def speaks(before: str, after: str) -> bool:
    """Whether a verb of saying stands beside a name, given the text before and after it."""
    verbs = (_VERB_BEFORE.search(before), _VERB_AFTER.match(after))
    return any(verb is not None and verb[1] in SAYING for verb in verbs)


def _before(before: str) -> float:
    if _SIGNED_BEFORE.search(before):
        return _STRONG
    noun = _WORD_BEFORE.search(before)
    return _STRONG if noun and _is_person_noun(noun[1].lower()) and "," not in noun[0] else 0.0


def _is_person_noun(word: str) -> bool:
    return word in PEOPLE_NOUNS or word.removesuffix("s") in PEOPLE_NOUNS


def _after(after: str) -> float:
    if _AGE_AFTER.match(after) or _PLAYS_AFTER.match(after):
        return _STRONG
    for pattern in (_DESCRIBED_AFTER, _ROLE_AFTER):
        if (noun := pattern.match(after)) and noun[1].split()[-1].lower() in PEOPLE_NOUNS:
            return _STRONG
    return 0.0
