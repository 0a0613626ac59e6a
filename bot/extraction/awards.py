"""Awards that were won, and nominations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.candidates import AwardCandidate
from bot.extraction.credits.who import Who
from bot.extraction.marks import AWARD, DATE, NAME, SEASON, SHOW, whole
from bot.extraction.words.awards import CATEGORY, CRAFTS, NOMINATED, WINNING, WON
from bot.extraction.words.patterns import any_of
from bot.extraction.words.people_nouns import PEOPLE_NOUNS
from bot.extraction.words.television import SHOW_NOUNS

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from bot.extraction.candidates import Span
    from bot.extraction.reading import Reading

_AWARD, _NAME = re.compile(whole(AWARD)), re.compile(whole(NAME))
_NOMINATED, _WON = re.compile(NOMINATED), re.compile(WON)
_DESCRIBES = re.compile(
    rf"(?:{WON}|{NOMINATED})(?:\s+(?:and|{any_of(PEOPLE_NOUNS)})){{0,3}}\s+(?P<name>{whole(NAME)})?"
)
_A_SHOW = re.compile(rf"(?:{WON}|{NOMINATED})\s+(?:[a-z-]+\s+){{0,2}}(?:{any_of(SHOW_NOUNS)})\b")
_NOUN_PHRASE = re.compile(r"\b[Tt]he\s+(?:[\w-]+\s+){0,2}(?:\w+-time\s+)?$")
_VERB = re.compile(rf"\b(?P<verb>{any_of(WINNING)}|nominated\s+for|up\s+for)\b", re.IGNORECASE)
_SUBJECT = re.compile(
    rf"(?P<name>{whole(NAME)})|(?P<show>{whole(SHOW)}|{whole(SEASON)}|\b(?:it|(?:the|its)\s+(?:{any_of(SHOW_NOUNS)}))\b)"
    r"|\b(?P<pronoun>he|she|her|him)\b",
    re.IGNORECASE,
)
_AND = re.compile(r",?\s+and\s+(?:also\s+|has\s+)?")
_OBJECT = re.compile(r"\s+(?P<pronoun>her|him)\b")
_YEAR = re.compile(rf"(?:(?!\b(?:will|but|which|has|is)\b)[^.;{AWARD}]){{0,60}}?({whole(DATE)})")
_CATEGORY_BEFORE = re.compile(rf"({CATEGORY})\s+(?:Primetime\s+)?$")
_CATEGORY_AFTER = re.compile(rf"\s*(?:Awards?\s+)?(?:nominations?\s+)?for\s+(?:the\s+)?({CATEGORY})")
_CRAFTS_AFTER = re.compile(rf"\s+for\s+((?:{any_of(CRAFTS)})(?:(?:,|\s+and)\s+(?:{any_of(CRAFTS)}))*)")
_REACH = 90  # characters before an award that its category may take


def find_awards(reading: Reading, parts: Container[str | None] = ()) -> tuple[AwardCandidate, ...]:
    """Find awards and nominations.

    Args:
        reading: The article.
        parts: Names that are parts: no pronoun means them.

    Returns:
        One for each award, category and recipient, in the order of the text.
    """
    who = Who(reading)
    found = [award for place in _AWARD.finditer(reading.marked) for award in _read(reading, who, place.span(), parts)]
    unique = {(one.recipient, one.award, one.category, one.year, one.won): one for one in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda one: one.spans))


def _read(reading: Reading, who: Who, place: Span, parts: Container[str | None]) -> Iterator[AwardCandidate]:
    told = _described(reading, who, place, parts) or _achieved(reading, who, place, parts)
    if told is None:
        return
    recipient, start, won = told
    year, end = _year(reading, place)
    award = reading.text[slice(*place)]
    for category in _categories(reading.text, place):
        yield AwardCandidate(
            recipient=recipient,
            award=award.removesuffix("s") if award.endswith(("ys", "ds", "es")) else award,
            category=category,
            year=year,
            won=won,
            spans=((start, end),),
        )


def _described(reading: Reading, who: Who, place: Span, parts: Container[str | None]) -> tuple[str, int, bool] | None:
    """Whom a description means: "Emmy winner Nora Vale", "the Emmy-nominated actor", "the Emmy-winning drama"."""
    marked = reading.marked
    described = _DESCRIBES.match(marked, place[1])
    if described is None:
        return None
    won = _WON.match(marked, place[1]) is not None
    if described["name"]:
        return who.full(described.span("name")), place[0], won
    sentence = reading.article.sentence_at(place[0])
    before = _NOUN_PHRASE.search(marked, sentence[0], place[0])
    if _A_SHOW.match(marked, place[1]):
        return (reading.shows.main, place[0], won) if reading.shows.main else None
    if before is None or "nomination" in described[0] or "nod" in described[0]:
        return None
    person = who.before(place[0], "the", but=parts)
    return (person, before.start(), won) if person else None


def _achieved(reading: Reading, who: Who, place: Span, parts: Container[str | None]) -> tuple[str, int, bool] | None:
    """Who won or was nominated: "she won an Emmy", "a role that earned her an Emmy"."""
    sentence = reading.article.sentence_at(place[0])
    verbs = list(_VERB.finditer(reading.marked, sentence[0], place[0]))
    if not verbs:
        return None
    verb = verbs[-1]
    won = not verb["verb"].lower().endswith("for") and _NOMINATED.match(reading.marked, place[1]) is None
    if won and verb["verb"].lower() in {"has", "have", "had", "having"}:
        return None
    subject = _OBJECT.match(reading.marked, verb.end()) or _subject_of(reading.marked, sentence, verb.start())
    recipient = _recipient(reading, who, subject, parts) if subject else None
    return (recipient, min(verb.start(), subject.start()), won) if subject and recipient else None


def _subject_of(marked: str, sentence: Span, verb: int) -> re.Match[str] | None:
    """The last that may be a verb's subject: what stands before "and won" is an object of the verb before."""
    found = list(_SUBJECT.finditer(marked, sentence[0], verb))
    if found and _AND.fullmatch(marked, found[-1].end(), verb):
        return found[-2] if len(found) > 1 else None
    return found[-1] if found else None


def _recipient(reading: Reading, who: Who, subject: re.Match[str], parts: Container[str | None]) -> str | None:
    named = subject.groupdict()
    if named.get("name"):
        return who.full(subject.span("name"))
    if named.get("show"):
        show = reading.shows.at(subject.start("show"))
        return show.title if show else reading.shows.main
    return who.before(subject.start(), subject["pronoun"], but=parts)


def _year(reading: Reading, place: Span) -> tuple[int | None, int]:
    """The year that follows an award, and where the telling ends."""
    match = _YEAR.match(reading.marked, place[1])
    if match is None:
        return None, place[1]
    date = next((date for date in reading.dates if date.start == match.start(1)), None)
    read = date.past(reading.published) if date else None
    return (read.start.year, match.end()) if read and read.start else (None, place[1])


def _categories(text: str, place: Span) -> list[str | None]:
    before = _CATEGORY_BEFORE.search(text, max(place[0] - _REACH, 0), place[0])
    after = before or _CATEGORY_AFTER.match(text, place[1])
    if after:
        return [after[1]]
    crafts = _CRAFTS_AFTER.match(text, place[1])
    return list(re.split(r",\s*|\s+and\s+", crafts[1])) if crafts else [None]
