"""Weighing claims: which one an answer leads with, and which follow as earlier reports.

The rule is the same for dates and credits. Where two claims agree, the more precise one leads; where they do not, the
one published later. Nothing is thrown away.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.records import CreditClaim, EventClaim, Source


def newest_first(source: Source) -> tuple[int, int]:
    """A sort key by date of publication; of two reports, one dated no finer than a month counts from its last day."""
    return source.order


@dataclass(frozen=True, slots=True)
class WeighedDate:
    """What is known of when something is.

    Attributes:
        lead: The claim to believe.
        others: The rest, the newest first.
    """

    lead: EventClaim
    others: tuple[EventClaim, ...]


def weigh_dates(claims: Sequence[EventClaim]) -> WeighedDate:
    """Weigh claims about one event.

    Args:
        claims: At least one.

    Returns:
        Them, in order.
    """
    by_age = sorted(claims, key=lambda claim: (newest_first(claim.source), claim.id), reverse=True)
    lead = by_age[0]
    for claim in by_age[1:]:
        if not lead.date.refines(claim.date):  # else the older report said the same, only more precisely
            lead = claim
    return WeighedDate(lead, tuple(claim for claim in reversed(by_age) if claim is not lead))


@dataclass(slots=True)
class WeighedCredit:
    """What is known of one credit.

    Attributes:
        lead: The claim to believe.
        same: Others that bear it out.
        earlier: Older ones that say less, or something else.
    """

    lead: CreditClaim
    same: list[CreditClaim] = field(default_factory=list)
    earlier: list[CreditClaim] = field(default_factory=list)

    @property
    def claims(self) -> list[CreditClaim]:
        """All of them, the lead first."""
        return [self.lead, *self.same, *self.earlier]


def weigh_credits(claims: Iterable[CreditClaim]) -> list[WeighedCredit]:
    """Weigh claims about any number of people and shows.

    Args:
        claims: In any order.

    Returns:
        One entry for each credit, in the order in which articles first name them.
    """
    jobs: dict[tuple[int, int, str], list[WeighedCredit]] = {}
    by_age = sorted(claims, key=lambda claim: (newest_first(claim.source), claim.id))
    for claim in sorted(by_age, key=lambda claim: claim.character_id is None):  # a part with a name first
        known = jobs.setdefault((claim.show.id, claim.person_id, claim.job), [])
        if not any(_join(credit, claim) for credit in known):
            known.append(WeighedCredit(claim))
    found = [credit for known in jobs.values() for credit in known]
    return sorted(found, key=lambda credit: min(claim.id for claim in credit.claims))


def _join(credit: WeighedCredit, claim: CreditClaim) -> bool:
    """Put a claim to a credit that it is about, if it is; claims come newest first."""
    lead = credit.lead
    if _covers(lead, claim):
        (credit.earlier if _says_other(lead, claim) else credit.same).append(claim)
    elif _covers(claim, lead):
        credit.lead = claim
        (credit.earlier if _says_other(claim, lead) else credit.same).append(lead)
    elif _gave_way(lead, claim):
        credit.earlier.append(claim)
    else:
        return False
    return True


def _covers(fine: CreditClaim, coarse: CreditClaim) -> bool:
    """Whether all that `coarse` says is in `fine` too."""
    return (
        coarse.character_id in (None, fine.character_id)
        and coarse.season in (None, fine.season)
        and coarse.episode in (None, fine.episode)
    )


def _says_other(lead: CreditClaim, claim: CreditClaim) -> bool:
    """Whether a claim is worth telling beside the lead: one that is silent of the part bears the rest out."""
    part_differs = claim.part is not None and claim.part != lead.part
    return part_differs or (claim.guest and not lead.guest)


def _gave_way(lead: CreditClaim, claim: CreditClaim) -> bool:
    """Whether an older article names another part for the same season: two articles differ, the later leads."""
    return (
        lead.source.id != claim.source.id
        and lead.season == claim.season
        and lead.character_id != claim.character_id
        and newest_first(lead.source) < newest_first(claim.source)
    )
