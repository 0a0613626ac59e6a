"""Who made a show, and what somebody made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answering.asking.refusing import instead, refusal, seasons_known
from bot.answering.makers import credits_of
from bot.answering.questions import CastQuestion, CreditsQuestion
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.answering.asking.case import Case
    from bot.answering.finding import Found
    from bot.answering.records import CreditClaim

JOBS = ("creator", "producer", "director", "writer", "showrunner", "host")


def makers(case: Case) -> Found:
    """Who has a job on a show."""
    show, job = case.one_show, _jobs(case)[0]
    question = CreditsQuestion(show.slug, job, case.season, case.episode)
    people = [
        {claim.person_id for claim in _told(case, credits_of(case.table, show, replace(question, what=job)))}
        for job in _jobs(case)
    ]
    if set.intersection(*people):
        return question
    of = " ".join(case.reading.texts("?"))
    what = f"“{of}”" if of else show.title
    hint = seasons_known(case.seasons(show.id)) if case.season is not None else ""
    return refusal(f"who the {job} of {what}{case.in_season} is", hint)


def made_by(case: Case) -> Found:
    """What a person has done in a job, or whether they have."""
    person, job = case.people[0], _jobs(case)[0]
    claims = [
        claim
        for claim in case.table.credits(person_id=person.id)
        if _is(claim, job) and case.is_here(claim.show.id) and case.season in (None, claim.season)
    ]
    if not case.named and case.reading.has("yes", "it"):
        claims = [claim for claim in claims if case.is_meant(claim.show.id)]
    told = _told(case, claims)
    if not told:
        return refusal(
            f"that {person.label} is the {job}{case.in_show}{case.in_season}", instead([f"who is {person.label}"])
        )
    show = told[0].show
    if case.named or case.reading.has("yes"):
        return CreditsQuestion(show.slug, job, case.season)
    own = next((claim.show for claim in told if not claim.show.mentioned_only), show)
    return CastQuestion(own.slug, case.key(person))


def _jobs(case: Case) -> list[str]:
    """The jobs that are named: "wrote and directed"."""
    return [word.symbol for word in case.reading.words if word.symbol in JOBS]


def _is(claim: CreditClaim, job: str) -> bool:
    return str(claim.job) == {"producer": "executive producer"}.get(job, job)


def _told(case: Case, claims: Iterable[CreditClaim]) -> list[CreditClaim]:
    """The claims that account for every word: "the pilot"."""
    wanted = set(case.reading.texts("?"))
    return [claim for claim in claims if wanted <= set(fold(claim.part or "").split())]
