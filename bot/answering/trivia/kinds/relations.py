"""Who is whose relation?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.making import Draft, finish
from bot.answering.trivia.phrases import KIN
from bot.answering.trivia.records import Statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.answering.records import RelationClaim
    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion

_KIND = "relation"


def relation_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask in three ways: who it is, whose it is, and what the one is to the other."""
    for claim in _once(known):
        yield from _who(known, claim)
        yield from _whose(known, claim)
        yield from _what(known, claim)


def _once(known: Knowledge) -> list[RelationClaim]:
    """Each relation once, between two that have names of their own."""
    found = {
        (claim.character_id, claim.relation, claim.to_id): claim
        for claim in known.all_relations
        if not claim.unnamed
        and known.shows(claim)
        and known.names_role(claim.character_id)
        and known.names_role(claim.to_id)
    }
    return list(found.values())


def _who(known: Knowledge, claim: RelationClaim) -> Iterator[TriviaQuestion]:
    says = Statement("", f" is {claim.to}’s {claim.relation}.")
    text = f"Who is {claim.to}’s {claim.relation}?"
    draft = Draft(_KIND, f"who {claim.to} {claim.relation}", text, claim.character, _claims(known, claim), None, says)
    yield from finish(draft, known.show.slug, [known.roles], _unrelated(known, claim.to, claim.character))


def _whose(known: Knowledge, claim: RelationClaim) -> Iterator[TriviaQuestion]:
    says = Statement(f"{claim.character} is the {claim.relation} of ")
    text = f"Whose {claim.relation} is {claim.character}?"
    draft = Draft(_KIND, f"whose {claim.character}", text, claim.to, _claims(known, claim), None, says)
    yield from finish(draft, known.show.slug, [known.roles], _unrelated(known, claim.character, claim.to))


def _what(known: Knowledge, claim: RelationClaim) -> Iterator[TriviaQuestion]:
    """Only where the wrong relations are wrong by what the words mean."""
    claimed = {
        other.relation
        for other in known.all_relations
        if {other.character_id, other.to_id} == {claim.character_id, claim.to_id}
    }
    says = Statement(f"{claim.character} is {claim.to}’s ")
    text = f"What is {claim.character} to {claim.to}?"
    draft = Draft(_KIND, f"what {claim.character} {claim.to}", text, claim.relation, _claims(known, claim), None, says)
    wrong = KIN.get(claim.relation, ()) if claimed == {claim.relation} else ()
    yield from finish(draft, known.show.slug, [wrong], lambda other: other not in claimed)


def _unrelated(known: Knowledge, one: str, right: str) -> Callable[[str], bool]:
    """Whether a role is nothing to another, as far as anybody claims, and no other name for it or for the answer."""
    related = {one, right}
    for claim in known.all_relations:
        if one in {claim.character, claim.to}:
            related |= {claim.character, claim.to}
    return lambda other: not any(known.same_name("character", other, name) for name in related)


def _claims(known: Knowledge, claim: RelationClaim) -> tuple[RelationClaim, ...]:
    same = (claim.character_id, claim.relation, claim.to_id)
    return tuple(
        other
        for other in known.all_relations
        if (other.character_id, other.relation, other.to_id) == same and known.shows(other)
    )
