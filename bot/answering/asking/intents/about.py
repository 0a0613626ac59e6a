"""What there is to tell about somebody or something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.asking.intents import parts
from bot.answering.asking.refusing import refusal, seasons_known
from bot.answering.makers import credits_of
from bot.answering.questions import CastQuestion, CreditsQuestion

if TYPE_CHECKING:
    from bot.answering.asking.case import Case
    from bot.answering.finding import Found


def about(case: Case) -> Found:
    """Who somebody is."""
    if len(case.entries) > 1:
        return parts.together(case)
    somebody = case.entries[0]
    if case.named and case.show and case.show.id not in somebody.shows:
        return refusal(f"anything of {somebody.label}{case.in_show}")
    claims = case.credits(somebody)
    if case.season is not None and claims and not case.in_time(claims):
        seasons = {claim.season for claim in claims if claim.season is not None}
        return refusal(f"anything of {somebody.label}{case.in_season}", seasons_known(seasons))
    own = sorted(somebody.shows, key=lambda number: (case.table.show(number).mentioned_only, number))
    show = case.show if case.show and case.show.id in somebody.shows else case.table.show(own[0])
    return CastQuestion(show.slug, case.key(somebody), case.season)


def about_show(case: Case) -> Found:
    """What a show is."""
    if case.show is None:
        return refusal("which show is meant")
    return CastQuestion(case.show.slug)


def about_season(case: Case) -> Found:
    """What there is of a season."""
    show = case.one_show
    if not credits_of(case.table, show, CreditsQuestion(show.slug, "cast", case.season)):
        return refusal(f"anything of season {case.season} of {show.title}", seasons_known(case.seasons(show.id)))
    return CastQuestion(show.slug, season=case.season)
