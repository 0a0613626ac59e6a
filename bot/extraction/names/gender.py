"""Whether a text says he or she of somebody, as far as a name, a title or a noun tells."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from bot.extraction.words.given_names import EITHER, FEMALE, MALE
from bot.extraction.words.people_nouns import FEMALE_NOUNS, MALE_NOUNS
from bot.extraction.words.titles import FEMALE_TITLES, MALE_TITLES

if TYPE_CHECKING:
    from collections.abc import Container

    from bot.extraction.names.people import People


class Gender(StrEnum):
    """What a pronoun tells."""

    HE = "he"
    SHE = "she"


def genders(people: People) -> dict[str, Gender]:
    """Tell the gender of everybody of whom a title or the given name tells it."""
    told = {name: gender for name in people.names if (gender := _of_name(name))}
    for mention in people.mentions:
        if mention.title and (gender := of_word(mention.title)):
            told[mention.name] = gender
    return told


def of_word(word: str) -> Gender | None:
    """The gender that a title or a noun tells."""
    return _told(word, MALE_TITLES | MALE_NOUNS, FEMALE_TITLES | FEMALE_NOUNS)


def _of_name(name: str) -> Gender | None:
    given = name.split(maxsplit=1)[0]
    return None if given in EITHER else _told(given, MALE, FEMALE)


def _told(word: str, male: Container[str], female: Container[str]) -> Gender | None:
    if (word in male) == (word in female):
        return None
    return Gender.HE if word in male else Gender.SHE
