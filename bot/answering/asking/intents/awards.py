"""Who won what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.asking.intents.makers import JOBS
from bot.answering.asking.refusing import instead, refusal
from bot.answering.awards import awards_of
from bot.answering.questions import AwardsQuestion

if TYPE_CHECKING:
    from bot.answering.asking.case import Case
    from bot.answering.finding import Found

_ROOM = 24  # characters for the words of an award in a question
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
    of = case.people[0].label if case.people else "anybody" if who else show.title
    what = " ".join(word for word in words if word not in {"won", "nominated"})
    verb = "was nominated for" if "nominated" in words else "has won"
    nominated = AwardsQuestion(show.slug, who, ("nominated",))
    if "won" in words and awards_of(case.table, show, nominated):
        asked = instead([f"what was {of} nominated for"])
        return refusal(f"that {of} {verb} {f'“{what}”' if what else 'an award'}", asked)
    hint = (
        instead([f"which awards has {of} won"])
        if what and awards_of(case.table, show, AwardsQuestion(show.slug, who))
        else ""
    )
    return refusal(f"that {of} {verb} {f'“{what}”' if what else 'an award'}", hint)


def _words(case: Case) -> tuple[str, ...]:
    """What the award must be: its name, its year, and whether it was won."""
    words = [text.removesuffix("s") for text in case.reading.texts("award") if text not in _ANY]
    words += [text for text in case.reading.texts("?", "actor", *JOBS) if text not in case.language.light]
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
