"""Who said what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from bot.answering.asking.language import CONTENT, QUOTED
from bot.answering.asking.refusing import refusal
from bot.answering.asking.words import content, spoken_of
from bot.answering.questions import FoundQuestion
from bot.answering.records import TextQuery
from bot.answering.wording import listed
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.asking.case import Case
    from bot.answering.asking.reading import Word
    from bot.answering.asking.slots import Entry
    from bot.answering.asking.words import Forms
    from bot.answering.finding import Found

_MOST = 4  # of those that fit into one question
_SAYING = frozenset({"say", "quote"})
_SAME = 90.0  # of 100: how alike words must be to be those of a quotation
_SHORTEST = 10  # letters that are enough to know a quotation by
_ECHO = 80


def who_said(case: Case) -> Found:
    """Whose words these are."""
    words = _their_words(case)
    keys = _same_words(case, words)
    return _found(keys) if keys else refusal(f"who said “{words[:_ECHO]}”")


def said_about(case: Case) -> Found:
    """Who spoke about something."""
    topic = _topic(case, after="about")
    keys = case.table.texts.quotations(TextQuery(topic)) if topic else []
    return _found(keys) if keys else refusal("who said that", "Ask me what somebody said, or who said “…”.")


def said_by(case: Case) -> Found:
    """What a person said, on some subject if one is named; or whether they said these words."""
    speaker = case.people[0]
    if case.reading.has(QUOTED) or (case.reading.has("yes") and not case.reading.has("about")):
        return _whether_said(case)
    topic = _topic(case, after="")
    query = TextQuery(tuple(topic), (speaker.id,), season=case.season)
    if keys := case.table.texts.quotations(query):
        return _found(keys)
    return refusal(f"what {speaker.label} said{_on(case)}", _others(case))


def _whether_said(case: Case) -> Found:
    speaker, words = case.people[0], _their_words(case)
    if fold(words):
        keys = _same_words(case, words)
        mine = [key for key in keys if speaker.label in _speakers(case, key)]
    else:
        mine = list(case.table.texts.quotations(TextQuery((), (speaker.id,))))
    said = f"“{words[:_ECHO]}”" if words else "anything"
    return _found(mine) if mine else refusal(f"that {speaker.label} said {said}", _others(case))


def _found(keys: Sequence[str]) -> FoundQuestion:
    return FoundQuestion(tuple(f"q{key}" for key in keys[:_MOST]))


def _speakers(case: Case, key: str) -> tuple[str, ...]:
    quotation = case.table.quotation(key)
    return quotation.speakers if quotation else ()


def _their_words(case: Case) -> str:
    """The words in quotation marks, or all that stands behind "said"."""
    if quoted := case.reading.texts(QUOTED):
        return quoted[0]
    words = case.reading.words
    said = next(at for at, word in enumerate(words) if word.symbol in _SAYING)
    return " ".join(str(piece) for piece in case.behind(words[said].piece))


def _same_words(case: Case, words: str) -> list[str]:
    """Quotations that have these words, but for slips."""
    wanted = _letters(words)
    if len(wanted) < _SHORTEST:
        return []
    found = []
    for key in case.table.texts.sharing(words):
        quotation = case.table.quotation(key)
        if quotation and fuzz.partial_ratio(wanted, _letters(quotation.text), score_cutoff=_SAME):
            found.append(key)
    return found


def _letters(text: str) -> str:
    """A text as it sounds: letters and blanks alone."""
    words = "".join(char if char.isalnum() or char.isspace() else "" for char in text.casefold())
    return " ".join(words.split())


def _topic(case: Case, after: str) -> tuple[Forms, ...]:
    """What a quotation must have, in its words, its occasion or its hearer."""
    words = list(case.reading.words)
    at = next((at for at, word in enumerate(words) if word.symbol == after), None)
    rest: list[Word] = words if at is None else words[at + 1 :]
    named = _topic_names(case, rest)
    kept = [word for word in rest if word.symbol not in _SAYING]
    return (*content(case, kept), *spoken_of([word for word, _ in named], [entry for _, entry in named]))


def _topic_names(case: Case, rest: Sequence[Word]) -> list[tuple[Word, Entry]]:
    """The names in a topic, whom they mean, and not the speaker's."""
    named = list(zip(case.reading.names("PCS"), case.all_entries, strict=True))
    speaker = (
        next((word for word, entry in named if entry.kind == "P"), None) if case.reading.intent == "said_by" else None
    )
    return [(word, entry) for word, entry in named if word is not speaker and any(word is other for other in rest)]


def _on(case: Case) -> str:
    about = case.reading.texts(CONTENT)
    names = [entry.label for entry in case.all_entries if entry is not case.people[0]]
    words = listed([*names, *about])
    return f" about {words[:_ECHO]}" if words else ""


def _others(case: Case) -> str:
    """What the speaker did say something about, if anything at all."""
    keys = case.table.texts.quotations(TextQuery((), (case.people[0].id,)))
    return f"Ask me what {case.people[0].label} said." if keys else ""
