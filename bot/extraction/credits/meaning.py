"""Whose a credit is: the people of a list, or whoever a pronoun, "the duo" or "the creator" means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.credits.jobs import are_for_one, jobs_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.extraction.candidates import CreditCandidate, Span
    from bot.extraction.credits.tellings import Told
    from bot.extraction.credits.who import Who


def people_named(told: Told, text: str, who: Who, parts: Sequence[Span]) -> list[str]:
    """The people that a credit names.

    Args:
        told: The credit.
        text: The article.
        who: Whom names mean.
        parts: Where the sentence's parts stand: a name there is no person's.

    Returns:
        Full names; only the first of a list after a title for one ("creator Ada Reyes, Bram Okafor").
    """
    named = who.in_place_of(told.places["who"]) or who.people(told.places["who"])
    names = [name for name, at in named if not any(start <= at[0] < end for start, end in parts)]
    is_title = "jobs" in told.places and told.places["jobs"][0] < told.places["who"][0]
    return names[:1] if is_title and are_for_one(told.words(text, "jobs")) else names


def people_meant(told: Told, text: str, who: Who, credits_: Sequence[CreditCandidate]) -> list[str]:
    """The people that a credit means without naming them.

    Args:
        told: The credit.
        text: The article.
        who: Whom names mean.
        credits_: What is known so far: who has which job, and which names are parts.

    Returns:
        Full names; none where it is not clear.
    """
    if "pair" in told.places:
        makers = [one.person for one in credits_ if one.spans[0] < told.span and not one.job.is_cast]
        return list(dict.fromkeys(makers))[-2:]
    if "holder" in told.places:
        jobs = jobs_in(told.words(text, "jobs"))
        holders = list(dict.fromkeys(one.person for one in credits_ if one.job in jobs))
        return holders if len(holders) == 1 else []
    pronoun = told.words(text, "pronoun").split()[0]
    person = who.before(told.places["pronoun"][0], pronoun, but={one.character for one in credits_})
    is_known = "worked" not in told.places or any(one.person == person for one in credits_)
    return [person] if person and is_known else []
