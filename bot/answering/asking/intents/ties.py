"""Who is what to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.asking.refusing import instead, refusal, seasons_known
from bot.answering.asking.slots import Named
from bot.answering.questions import TieQuestion
from bot.answering.relation_words import WRITTEN
from bot.answering.relations import means, ties
from bot.facts.folding import fold

if TYPE_CHECKING:
    from bot.answering.asking.case import Case
    from bot.answering.asking.slots import Entry
    from bot.answering.finding import Found


def tie(case: Case) -> Found:
    """Who is something to a character."""
    whose, said = case.roles[0], _said(case)
    claims = ties(case.table, whose.id, said)
    if not claims or not _season_known(case, whose):
        known = ties(case.table, whose.id, "")
        hint = instead([f"who is {whose.label}"]) if known else ""
        return refusal(
            f"who {whose.label}'s {_shown(case)} is{case.in_season}",
            seasons_known(_seasons(case, whose)) if claims else hint,
        )
    return TieQuestion(case.key(whose), said)


def inverse_tie(case: Case) -> Found:
    """To whom a character is something: "whose manager is Susie"."""
    somebody, said = case.roles[0], _said(case)
    claims = [one for one in case.table.relations(character_id=somebody.id) if means(said, fold(one.relation))]
    if not claims:
        return refusal(f"whose {_shown(case)} {somebody.label} is", instead([f"who is {somebody.label}"]))
    return TieQuestion(case.table.key_of("character", claims[0].to_id), said)


def part_of_tie(case: Case) -> Found:
    """Whether one character is something to another."""
    whose, somebody = _whose(case)
    said = _said(case)
    claims = [one for one in ties(case.table, whose.id, said) if _is_still(said, fold(one.relation))]
    if not any(somebody.id in (one.character_id, one.to_id) for one in claims):
        return refusal(
            f"that {somebody.label} is {whose.label}'s {_shown(case)}", instead([f"who is {somebody.label}"])
        )
    return TieQuestion(case.key(whose), said)


def tie_of_person(case: Case) -> Found:
    """Whether a person plays who is something to a character."""
    person, whose, said = case.people[0], case.roles[0], _said(case)
    others = [
        one.to_id if one.character_id == whose.id else one.character_id for one in ties(case.table, whose.id, said)
    ]
    players = {claim.person_id for other in others for claim in case.table.credits(character_id=other)}
    if person.id not in players:
        return refusal(f"that {person.label} plays {whose.label}'s {_shown(case)}", instead([f"who is {person.label}"]))
    return TieQuestion(case.key(whose), said)


def how_related(case: Case) -> Found:
    """What two characters are to each other."""
    one, other = case.roles[:2]
    for whose, somebody in ((one, other), (other, one)):
        for claim in ties(case.table, whose.id, ""):
            if claim.character_id == somebody.id:
                return TieQuestion(case.key(whose), fold(claim.relation))
    return refusal(f"what {one.label} and {other.label} are to each other")


def _said(case: Case) -> str:
    """The relation as a fan says it."""
    words = case.reading.texts("relation", "manages", "divorce")
    return case.language.verbs.get(words[0], words[0])


def _shown(case: Case) -> str:
    """The same as it is written."""
    return WRITTEN.get(_said(case), _said(case))


def _is_still(said: str, relation: str) -> bool:
    """Whether a yes would be true: who is an ex-husband is no husband."""
    return not (relation.startswith("ex ") and relation.removeprefix("ex ") == said)


def _whose(case: Case) -> tuple[Entry, Entry]:
    """Of two characters the one whose relation is meant, and the other: "is Susie Midge's manager"."""
    one, other = case.roles[:2]
    first = case.reading.names("C")[0].piece
    return (one, other) if isinstance(first, Named) and first.possessive else (other, one)


def _seasons(case: Case, role: Entry) -> set[int]:
    return {season for show in role.shows for season in case.seasons(show)}


def _season_known(case: Case, role: Entry) -> bool:
    return case.season is None or case.season in _seasons(case, role)
