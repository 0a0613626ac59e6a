"""Who won what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.asking.intents.makers import JOBS
from bot.answering.asking.language import CONTENT
from bot.answering.asking.refusing import instead, refusal
from bot.answering.awards import awards_of, has
from bot.answering.questions import AwardsQuestion
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.asking.case import Case
    from bot.answering.finding import Found

_ROOM = 24  # characters for the words of an award in a question
_OUTCOMES = frozenset(["won", "nominated"])
_ANY = frozenset(["award", "awards", "prize", "prizes", "trophy", "trophies"])


def awards(case: Case) -> Found:
    """Which awards there are of a person, a show, or anybody."""
    show, words = case.one_show, _words(case)
    who = case.key(case.people[0]) if case.people else ""
    if not who and not case.named and case.reading.has("who"):
        who = "all"
    question = AwardsQuestion(show.slug, who, _short(words))
    claims = awards_of(case.table, show, AwardsQuestion(show.slug, who, words))
    if case.people and case.named:
        claims = [claim for claim in claims if claim.show.id == show.id]
    if claims:
        return question
    return refusal(f"that {_of(case, who)} {_verb(words)} {_called(case, who, words)}", _hint(case, who, words))


def _of(case: Case, who: str) -> str:
    if case.people:
        return case.people[0].label
    return "anybody" if who else case.one_show.title


def _verb(words: Sequence[str]) -> str:
    return "was nominated for" if "nominated" in words else "has won"


def _called(case: Case, who: str, words: Sequence[str]) -> str:
    """The award as a "no" calls it: words that no award has are not said after a fan, nor is more denied for that."""
    show = case.one_show
    known = tuple(word for word in words if _is_known(case, who, word))
    what = " ".join(word for word in known if word not in _OUTCOMES)
    if known != tuple(words) and (not what or awards_of(case.table, show, AwardsQuestion(show.slug, who, known))):
        called = "such an award"
    else:
        called = f"“{what}”" if what else "an award"
    return f"{called} for {show.title}" if case.people and case.named else called


def _is_known(case: Case, who: str, word: str) -> bool:
    if word.isdigit() or word not in case.reading.texts(CONTENT):
        return True
    show = case.one_show
    claims = [claim for key in (who, "all") for claim in awards_of(case.table, show, AwardsQuestion(show.slug, key))]
    return any(has(claim, word) for claim in claims)


def _hint(case: Case, who: str, words: Sequence[str]) -> str:
    """What there is to be asked of the same."""
    show, of = case.one_show, _of(case, who)
    if "won" in words and awards_of(case.table, show, AwardsQuestion(show.slug, who, ("nominated",))):
        return instead([f"what was {of} nominated for"])
    if not set(words) - _OUTCOMES or not awards_of(case.table, show, AwardsQuestion(show.slug, who)):
        return ""
    return instead([f"which awards has {of} won"])


def _words(case: Case) -> tuple[str, ...]:
    """What the award must be: its name, its year, and whether it was won."""
    words = [text.removesuffix("s") for text in case.reading.texts("award") if text not in _ANY]
    words += [text for text in case.reading.texts("?", "actor", *JOBS) if text not in case.language.light]
    words += [part for role in case.roles for part in fold(role.label).split()]
    if case.reading.has("nominee"):
        words.insert(0, "nominated")
    elif case.reading.has("win", "yes", "do"):
        words.insert(0, "won")
    if case.season is not None:
        words += ["season", str(case.season)]
    return tuple(dict.fromkeys(words))


def _short(words: tuple[str, ...]) -> tuple[str, ...]:
    """As many of them as have room."""
    kept: list[str] = []
    for word in words:
        if len("-".join([*kept, word])) <= _ROOM and word.isascii():
            kept.append(word)
    return tuple(kept)
