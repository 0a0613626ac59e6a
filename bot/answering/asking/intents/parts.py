"""Who plays whom, and who is in what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.asking.language import CONTENT
from bot.answering.asking.refusing import instead, refusal, seasons_known
from bot.answering.asking.words import content
from bot.answering.makers import credits_of
from bot.answering.questions import CastQuestion, CreditsQuestion, PlaysQuestion
from bot.answering.records import TextQuery
from bot.answering.wording import listed

if TYPE_CHECKING:
    from bot.answering.asking.case import Case
    from bot.answering.asking.slots import Entry
    from bot.answering.finding import Found

_MOST = 4  # of those who fit into one question
_MOST_WITH_SHOW = 2
_OF_A_PART = frozenset({CONTENT, "relation"})
_ECHO = 60


def part(case: Case) -> Found:
    """Who plays a character, or several."""
    lacking = [role for role in case.roles if not case.in_time(case.credits(role))]
    if lacking:
        role = lacking[0]
        says = f"who plays {role.label}{case.in_show}{case.in_season}"
        return refusal(says, _known_of(case, role))
    return _plays(case, case.roles)


def roles(case: Case) -> Found:
    """Whom a person plays, or several."""
    for person in case.people:
        claims = case.in_time(case.credits(person))
        if not any(claim.character for claim in claims):
            return refusal(f"whom {person.label} plays{case.in_show}{case.in_season}", _known_of(case, person))
    return _plays(case, case.people)


def played_person(case: Case) -> Found:
    """Who plays a real person: nobody that an article tells of."""
    person = case.people[0]
    return refusal(f"who plays {person.label}{case.in_season}", instead([f"who does {person.label} play"]))


def pair(case: Case) -> Found:
    """Whether a person plays a character."""
    person, role = case.people[0], case.roles[0]
    claims = [claim for claim in case.credits(role) if claim.person_id == person.id]
    if not case.in_time(claims):
        says = f"that {person.label} plays {role.label}{case.in_show}{case.in_season}"
        return refusal(says, instead([f"who plays {role.label}", f"who does {person.label} play"]))
    return PlaysQuestion((case.key(person), case.key(role)), _slug(case), case.season, pair=True)


def together(case: Case) -> Found:
    """Who several are, people or characters."""
    lacking = [one for one in case.entries if not case.in_time(case.credits(one))]
    return refusal(f"anything of {lacking[0].label}{case.in_season}") if lacking else _plays(case, case.entries)


def where_in(case: Case) -> Found:
    """Which season or episode somebody is in."""
    wants_episode = case.reading.has("episode")
    somebody = case.entries
    claims = [claim for one in somebody for claim in case.in_time(case.credits(one), strict=True)]
    if any((claim.episode if wants_episode else claim.season) is not None for claim in claims):
        return _plays(case, somebody)
    unit = "episode" if wants_episode else "season"
    names = listed([one.label for one in somebody])
    return refusal(f"which {unit} {names} is in{case.in_show}{case.in_season}")


def elsewhere(case: Case) -> Found:
    """What else a person is in."""
    person = case.people[0]
    shows = dict.fromkeys(claim.show.id for claim in case.table.credits(person_id=person.id))
    own = [number for number in shows if not case.table.show(number).mentioned_only]
    if len(shows) < 2:  # noqa: PLR2004  (one show and another)
        return refusal(f"what else {person.label} is in")
    return CastQuestion(case.table.show((own or list(shows))[0]).slug, case.key(person))


def appears(case: Case) -> Found:
    """Whether somebody is in a show, a season or an episode."""
    somebody = case.entries
    for one in somebody:
        claims = [claim for claim in case.in_time(case.credits(one), strict=True) if case.is_meant(claim.show.id)]
        if not claims:
            where = case.in_season or case.in_show or f" in {case.show.title if case.show else 'it'}"
            return refusal(f"that {one.label} is{where}", _known_of(case, one))
    return _plays(case, somebody)


def cast(case: Case) -> Found:
    """Who is in a show, in a season or in an episode."""
    show = case.one_show
    question = CreditsQuestion(show.slug, "cast", case.season, case.episode)
    if not credits_of(case.table, show, question):
        says = f"who is in{case.in_season.removeprefix(' in') or ' it'}"
        says = f"{says} of {show.title}" if case.in_season else f"who is in {show.title}"
        return refusal(says, seasons_known(case.seasons(show.id)))
    return CastQuestion(show.slug, season=case.season) if case.episode is None else question


def guests(case: Case) -> Found:
    """Who is a guest."""
    show = case.one_show
    question = CreditsQuestion(show.slug, "guest", case.season, case.episode)
    if not credits_of(case.table, show, question):
        return refusal(f"who guest stars in {show.title}{case.in_season}")
    return question


def part_unknown(case: Case) -> Found:
    """Who plays a part that is no name, such as "the stand-up comic"."""
    show = case.one_show
    words = [word for word in case.reading.words if word.symbol in _OF_A_PART]
    pairs = case.table.texts.parts(TextQuery(tuple(content(case, words)), show_id=show.id))
    roles = {role for _, role in pairs if role is not None}
    said = " ".join(case.reading.texts(*_OF_A_PART))[:_ECHO]
    if len(roles) != 1 or len(pairs) != len([role for _, role in pairs if role is not None]) or case.season is not None:
        return refusal(f"who plays “{said}”", f"/cast {show.slug} lists everybody.")
    return PlaysQuestion(tuple(case.table.key_of("character", role) for role in roles))


def _plays(case: Case, entries: list[Entry]) -> Found:
    keys = tuple(dict.fromkeys(case.key(entry) for entry in entries))[:_MOST]
    slug = _slug(case) if len(keys) <= _MOST_WITH_SHOW else None
    return PlaysQuestion(keys, slug, case.season)


def _slug(case: Case) -> str | None:
    return case.show.slug if case.show and case.named else None


def _known_of(case: Case, entry: Entry) -> str:
    """What there is of somebody: the seasons, or a question that has an answer."""
    claims = case.credits(entry)
    seasons = {claim.season for claim in claims if claim.season is not None}
    if case.season is not None and seasons:
        return seasons_known(seasons)
    if case.season is not None:
        return seasons_known({season for show in entry.shows for season in case.seasons(show)})
    return instead([f"who is {entry.label}"])
