"""Who won which award?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.making import Draft, finish
from bot.answering.trivia.records import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.records import AwardClaim
    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion


def award_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask who won, and what somebody won, where an article says so much that others are wrong for certain."""
    for claim in known.all_awards:
        if claim.won and claim.person and known.shows(claim):
            yield from _who(known, claim)
            yield from _which(known, claim)


def _who(known: Knowledge, claim: AwardClaim) -> Iterator[TriviaQuestion]:
    if not (claim.category or claim.detail):
        return  # several people win an Emmy each year
    what = f"{article(claim.award)}{_further(claim)}"
    draft = Draft(
        "award",
        f"who {name_of(claim)} {claim.year} {claim.detail}",
        f"Who won {what}?",
        claim.person or "",
        (claim,),
        statement=Statement("", f" won {what}."),
    )
    winners = {other.person for other in known.all_awards if other.person and could_be_same(other, claim)}

    def is_wrong(person: str) -> bool:
        return not any(known.same_name("person", person, winner) for winner in winners)

    yield from finish(draft, known.show.slug, known.people, is_wrong)


def _which(known: Knowledge, claim: AwardClaim) -> Iterator[TriviaQuestion]:
    """Only with its year: somebody may win one award in one year, and another in the next."""
    if claim.year is None or _shares_the_shows(known, claim.person):
        return
    mine = [other for other in known.all_awards if other.person == claim.person and other.year in (None, claim.year)]
    offered = {name_of(other): other for other in known.all_awards if known.shows(other)}
    draft = Draft(
        "award",
        f"which {claim.person} {claim.year}",
        f"Which award did {claim.person} win in {claim.year}, as far as the articles say?",
        name_of(claim),
        (claim,),
        statement=Statement(f"In {claim.year} {claim.person} won this award: "),
    )

    def is_wrong(other: str) -> bool:
        return not any(_covers(own, offered[other]) for own in mine)

    yield from finish(draft, known.show.slug, [sorted(offered)], is_wrong)


def name_of(claim: AwardClaim) -> str:
    """An award with its category: `Emmy (writing)`."""
    return f"{claim.award} ({claim.category})" if claim.category else claim.award


def could_be_same(one: AwardClaim, other: AwardClaim) -> bool:
    """Whether two claims could be about one award, what either leaves open included."""
    return (
        one.award == other.award
        and (one.category == other.category or None in (one.category, other.category))
        and (one.year == other.year or None in (one.year, other.year))
    )


def _covers(own: AwardClaim, offered: AwardClaim) -> bool:
    """Whether what somebody won could go by the name that is offered."""
    return own.award == offered.award and (own.category == offered.category or None in (own.category, offered.category))


def _shares_the_shows(known: Knowledge, person: str | None) -> bool:
    """Whether a show's award is somebody's, too: those who make it receive it."""
    return any(claim.person == person and not claim.job.is_cast for claim in known.all_credits)


def _further(claim: AwardClaim) -> str:
    category = f" ({claim.category})" if claim.category else ""
    year = f" in {claim.year}" if claim.year else ""
    return f"{category}{year}{f', {claim.detail}' if claim.detail else ''}"


def article(award: str) -> str:
    """`an Emmy`, `a Lumen Award`."""
    return f"{'an' if award[:1].lower() in 'aeiou' else 'a'} {award}"
