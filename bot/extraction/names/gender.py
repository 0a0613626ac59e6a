"""Whether a text says he or she of somebody, as far as a name, a title or a noun tells."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.extraction.words.given_names import EITHER, FEMALE, MALE
from bot.extraction.words.people_nouns import FEMALE_NOUNS, MALE_NOUNS
from bot.extraction.words.titles import FEMALE_TITLES, MALE_TITLES

if TYPE_CHECKING:
    from collections.abc import Container

    from bot.extraction.article_text import ArticleText
    from bot.extraction.names.people import People


class Gender(StrEnum):
    """What a pronoun tells."""

    HE = "he"
    SHE = "she"


_PRONOUNS = {"he": Gender.HE, "his": Gender.HE, "him": Gender.HE, "she": Gender.SHE, "her": Gender.SHE}
_PRONOUN = re.compile(rf"\b(?:{'|'.join(_PRONOUNS)})\b", re.IGNORECASE)
_QUOTES = re.compile(r"[“”\"]|''")


def genders(article: ArticleText, people: People) -> dict[str, Gender]:
    """Tell the gender of everybody of whom a title, the given name or the text's own pronouns tell it."""
    told = _by_pronouns(article, people)
    told |= {name: gender for name in people.names if (gender := _of_name(name))}
    for mention in people.mentions:
        if mention.title and (gender := of_word(mention.title)):
            told[mention.name] = gender
    return told


def _by_pronouns(article: ArticleText, people: People) -> dict[str, Gender]:
    """By the pronouns in sentences that name nobody else and quote nobody; the one that is more frequent counts."""
    counts: defaultdict[str, Counter[Gender]] = defaultdict(Counter)
    for sentence in article.sentences:
        mentions = people.within(sentence)
        if len({mention.name for mention in mentions}) == 1 and not _QUOTES.search(article.text, *sentence):
            pronouns = _PRONOUN.findall(article.text, mentions[0].end, sentence[1])
            counts[mentions[0].name].update(_PRONOUNS[pronoun.lower()] for pronoun in pronouns)
    return {name: count.most_common(1)[0][0] for name, count in counts.items() if count}


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
