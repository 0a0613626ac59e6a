"""What a round may know of one show: what its readers may see is asked; all there is decides what is wrong."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from bot.answering.records import NameScope
from bot.answering.trivia.giveaway import could_be_one_name
from bot.answering.weighing import WeighedCredit, weigh_credits
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from bot.answering.records import (
        AwardClaim,
        Claimed,
        CreditClaim,
        EventClaim,
        FactTable,
        Quotation,
        RelationClaim,
        ShowEntry,
    )
    from bot.answering.spoilers import SpoilerRule


_KeyT = TypeVar("_KeyT")


class Knowledge:
    """The facts of one show, as a reader may see them.

    Args:
        table: The facts.
        show: The show.
        rule: Which spoilers are shown.
    """

    def __init__(self, table: FactTable, show: ShowEntry, rule: SpoilerRule) -> None:
        self.table = table
        self.show = show
        self.rule = rule
        self._ids: dict[tuple[str, str], frozenset[int]] = {}

    def shows(self, fact: Claimed | Quotation) -> bool:
        """Whether a reader may see a fact."""
        return not self.rule.covers(fact)

    def shown_of(self, claims: Iterable[Claimed]) -> tuple[Claimed, ...]:
        """The claims among these that a reader may see."""
        return tuple(claim for claim in claims if self.shows(claim))

    def names_role(self, character_id: int) -> bool:
        """Whether a reader may hear of a role."""
        return self.table.role_shown_from(character_id) <= self.rule.shown_to_season

    # -- credits -------------------------------------------------------------------------------------------------------

    @cached_property
    def all_credits(self) -> Sequence[CreditClaim]:
        """What anybody claims, spoilers and superseded reports included."""
        return self.table.credits(self.show.id)

    @cached_property
    def credits(self) -> list[WeighedCredit]:
        """What is believed of who does what, as far as it may be seen."""
        return [credit for credit in weigh_credits(self.all_credits) if self.shows(credit.lead)]

    @cached_property
    def cast(self) -> list[WeighedCredit]:
        """Who plays which part, named or described, each pair once."""
        played = [credit for credit in self.credits if credit.lead.job.is_cast and credit.lead.character_id is not None]
        return list({(credit.lead.person_id, credit.lead.character_id): credit for credit in reversed(played)}.values())

    def claims_of(self, credit: WeighedCredit) -> tuple[Claimed, ...]:
        """The claims that say what a credit's lead says, of any season, and may be seen."""
        lead = credit.lead
        same = (lead.character_id, lead.job)
        mine = self.credits_by_person[lead.person]
        return self.shown_of(claim for claim in mine if (claim.character_id, claim.job) == same)

    @cached_property
    def credits_by_person(self) -> Mapping[str, Sequence[CreditClaim]]:
        """Every credit claim, by whose it is."""
        return _by(self.all_credits, lambda claim: claim.person)

    @cached_property
    def players(self) -> Mapping[int | None, Sequence[CreditClaim]]:
        """Every credit claim, by the part that it is about."""
        return _by(self.all_credits, lambda claim: claim.character_id)

    @cached_property
    def _makers(self) -> frozenset[str]:
        return frozenset(claim.person for claim in self.all_credits if not claim.job.is_cast)

    @cached_property
    def with_unknown_parts(self) -> set[str]:
        """People who are in the cast with a part that nobody names: it could be any."""
        weighed = weigh_credits(self.all_credits)
        return {
            credit.lead.person for credit in weighed if credit.lead.job.is_cast and credit.lead.character_id is None
        }

    # -- other facts ---------------------------------------------------------------------------------------------------

    @cached_property
    def quotations(self) -> list[Quotation]:
        """Quotations that may be shown; none that is marked as unfit for posts."""
        cards = [card for card in self.table.deck_cards(self.show.id) if not self.rule.covers(card)]
        found = [self.table.quotation(card.key) for card in cards]
        return [quotation for quotation in found if quotation is not None]

    @cached_property
    def all_events(self) -> Sequence[EventClaim]:
        """Every event claim."""
        return self.table.events(self.show.id)

    @cached_property
    def all_awards(self) -> Sequence[AwardClaim]:
        """Every award claim."""
        return self.table.awards(show_id=self.show.id)

    @cached_property
    def all_relations(self) -> list[RelationClaim]:
        """Every relation between the show's roles."""
        roles = {credit.character_id for credit in self.all_credits if credit.character_id is not None}
        found = [claim for role in roles for claim in self.table.relations(to_id=role)]
        return sorted(found, key=lambda claim: claim.id)

    # -- names ---------------------------------------------------------------------------------------------------------

    @cached_property
    def people(self) -> tuple[tuple[str, ...], ...]:
        """Everybody who may be named: the cast, then who else makes the show, then who else speaks of it."""
        cast = [credit.lead.person for credit in self.credits if credit.lead.job.is_cast]
        makers = [credit.lead.person for credit in self.credits if not credit.lead.job.is_cast]
        return _tiers(cast, makers, self.speakers)

    @cached_property
    def speakers(self) -> tuple[str, ...]:
        """Everybody who is quoted."""
        return tuple(sorted({speaker for quotation in self.quotations for speaker in quotation.speakers}))

    @cached_property
    def roles(self) -> tuple[str, ...]:
        """Every part with a name of its own that may be named."""
        named = {
            c.lead.character for c in self.cast if not c.lead.unnamed and self.names_role(c.lead.character_id or 0)
        }
        return tuple(sorted(name for name in named if name))

    def same_name(self, kind: str, one: str, other: str) -> bool:
        """Whether two names could be of one person or character: by an alias, or because one is part of the other."""
        return could_be_one_name(one, other) or bool(self._meant(kind, one) & self._meant(kind, other))

    def is_maker(self, person: str) -> bool:
        """Whether somebody does anything behind the camera, by anybody's claim and under any name."""
        return person in self._makers or bool(self._meant("person", person) & self._maker_ids)

    @cached_property
    def _maker_ids(self) -> frozenset[int]:
        return frozenset(number for maker in self._makers for number in self._meant("person", maker))

    def _meant(self, kind: str, name: str) -> frozenset[int]:
        """Whom a name could mean."""
        if (kind, name) not in self._ids:
            rows = self.table.names.equal(fold(name), NameScope((kind,), self.show.id))
            self._ids[kind, name] = frozenset(row.ref_id for row in rows)
        return self._ids[kind, name]


def _by(claims: Iterable[CreditClaim], key: Callable[[CreditClaim], _KeyT]) -> dict[_KeyT, list[CreditClaim]]:
    """Claims by what they have in common."""
    found: dict[_KeyT, list[CreditClaim]] = {}
    for claim in claims:
        found.setdefault(key(claim), []).append(claim)
    return found


def _tiers(*tiers: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Each name once, in the first tier that has it."""
    seen: set[str] = set()
    found = []
    for tier in tiers:
        fresh = sorted(set(tier) - seen)
        seen.update(fresh)
        found.append(tuple(fresh))
    return tuple(found)
