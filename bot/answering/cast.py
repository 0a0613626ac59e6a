"""`/cast`: a show's cast, season by season."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Inline, Plain, Shape, Text, as_text, covered, heading, line, small
from bot.answering.questions import CastQuestion
from bot.answering.reports import award_blocks, note_blocks
from bot.answering.sourcing import Sourcing
from bot.answering.weighing import WeighedCredit, weigh_credits
from bot.answering.wording import capital, listed
from bot.facts.model import Job

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.records import CreditClaim, FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule

_MADE_BY = {
    Job.CREATOR: ("Created by", "Created by"),
    Job.SHOWRUNNER: ("Run by", "Run by"),
    Job.EXECUTIVE_PRODUCER: ("Executive producer", "Executive producers"),
    Job.WRITER: ("Written by", "Written by"),
    Job.DIRECTOR: ("Directed by", "Directed by"),
}


def cast_card(table: FactTable, show: ShowEntry, season: int | None, rule: SpoilerRule) -> Card:
    """Answer who is in a show, and what else is reported of it.

    Args:
        table: The facts.
        show: The show.
        season: Only this season; None for all.
        rule: Which spoilers the reader wants to see.

    Returns:
        The cast, the newest season first, who makes the show, its awards and notes; or that no article says.
    """
    weighed = weigh_credits(table.credits(show.id))
    wanted = [credit for credit in weighed if season is None or credit.lead.season == season]
    sourcing = Sourcing(rule)
    blocks = _cast_blocks([credit for credit in wanted if credit.lead.job.is_cast], sourcing, rule)
    blocks += _maker_blocks([credit for credit in wanted if not credit.lead.job.is_cast], sourcing, rule)
    awards = [
        claim for claim in table.awards(show_id=show.id) if claim.person is None and season in (None, claim.season)
    ]
    blocks += award_blocks(awards, sourcing, rule)
    notes = [note for note in table.show_notes(show.id) if season in (None, note.season)]
    blocks += note_blocks(notes, sourcing, rule)
    if not blocks:
        return _nobody(show, season, weighed)
    of_season = "" if season is None else f", season {season}"
    question = CastQuestion(show.slug, season=season)
    return Card(f"{show.title}: cast{of_season}", tuple(blocks), sourcing.blocks(), sourcing.proofs, question)


def _cast_blocks(cast: list[WeighedCredit], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    blocks: list[Block] = []
    newest_season_first = sorted(
        cast, key=lambda credit: -1 if credit.lead.season is None else credit.lead.season, reverse=True
    )
    for season, members in groupby(newest_season_first, key=lambda credit: credit.lead.season):
        blocks.append(heading("Season not stated" if season is None else f"Season {season}"))
        for _, sharers in groupby(members, key=_shared_role):
            blocks.append(_member_line(list(sharers), sourcing, rule))
    return blocks


def _shared_role(credit: WeighedCredit) -> tuple[str, int]:
    """Two people who play "her parents" share a line; everybody else has one of their own."""
    lead = credit.lead
    return ("role", lead.character_id or 0) if lead.unnamed else ("person", lead.id)


def _member_line(shared: Sequence[WeighedCredit], sourcing: Sourcing, rule: SpoilerRule) -> Block:
    lead = shared[0].lead
    parts: list[Inline] = [*_people(shared), *_role_text(lead, cover=rule.covers(lead))]
    parts.append(
        sourcing.cite_each([(claim, partial(claim_text, claim, rule)) for one in shared for claim in one.claims])
    )
    return Block(Shape.LINE, tuple(parts))


def _people(shared: Sequence[WeighedCredit]) -> Iterable[Inline]:
    for at, credit in enumerate(shared):
        if at:
            yield Plain(" and " if at == len(shared) - 1 else ", ")
        yield Bold(credit.lead.person)


def _role_text(claim: CreditClaim, *, cover: bool) -> Text:
    """What somebody plays, as it follows a name: ` as Midge Maisel`, ` as ||Handsome Man, episode 7||`."""
    episode = "" if claim.episode is None else f", episode {claim.episode}"
    if claim.character is None:
        host = ", host" if claim.job is Job.HOST else ", part not named"
        return (Plain(host), *covered(as_text((episode,)), cover=cover))
    verb = " voices " if claim.job is Job.VOICE else " as "
    return (Plain(verb), *covered((Plain(f"{claim.character}{episode}"),), cover=cover))


def claim_text(claim: CreditClaim, rule: SpoilerRule, here: ShowEntry | None = None) -> Text:
    """What one claim says by itself: `Milo Ventimiglia, part not named`; on a show other than `here`, its title too."""
    if claim.job.is_cast:
        does = _role_text(claim, cover=rule.covers(claim))
    else:
        does = covered((Plain(f", {claim.job}"),), cover=rule.covers(claim))
    where = f" ({claim.show.title})" if here is not None and claim.show.id != here.id else ""
    return (Bold(claim.person), *does, *as_text((where,)))


def credit_text(claim: CreditClaim, *, cover: bool, begins: bool = False) -> Text:
    """A credit in full, under one cover: `Handsome Man, episode 7; the name that the credits give him`."""
    if claim.job.is_cast:
        does = claim.character or ("host" if claim.job is Job.HOST else "part not named")
        does = f"voice of {does}" if claim.job is Job.VOICE else does
    else:
        does = claim.job
    episode = "" if claim.episode is None else f", episode {claim.episode}"
    guest = ", a guest role" if claim.guest else ""
    part = f"; {claim.part}" if claim.part else ""
    return covered((Plain(f"{capital(does) if begins else does}{episode}{guest}{part}"),), cover=cover)


def _maker_blocks(makers: list[WeighedCredit], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    blocks: list[Block] = []
    for job, (one, several) in _MADE_BY.items():
        of_job = [credit for credit in makers if credit.lead.job is job]
        parts: list[Inline] = [Plain(f"{one if len(of_job) == 1 else several} ")]
        for at, credit in enumerate(of_job):
            lead = credit.lead
            work = covered(as_text((f" ({lead.part})" if lead.part else "",)), cover=rule.covers(lead))
            numbers = sourcing.cite(credit.claims, (Plain(f"{one} "), Bold(lead.person), *work))
            parts += [*as_text((", " if at else "",)), Bold(lead.person), *work, numbers]
        if of_job:
            blocks.append(line(*parts))
    return [heading("Behind the scenes"), *blocks] if blocks else []


def _nobody(show: ShowEntry, season: int | None, weighed: list[WeighedCredit]) -> Card:
    seasons = sorted({credit.lead.season for credit in weighed if credit.lead.season is not None})
    asked = f"season {season} of {show.title}" if season is not None else show.title
    blocks = [line(f"No article says who is in {asked}.")]
    if season is not None and seasons:
        known = listed([str(number) for number in seasons])
        blocks.append(small(capital(f"{'seasons' if len(seasons) > 1 else 'season'} {known} I can tell you about.")))
    return Card(show.title, tuple(blocks), found=False, private=True)
