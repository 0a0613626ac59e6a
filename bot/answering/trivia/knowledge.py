"""What a round may know of one show: what its readers may see is asked; all there is decides what is wrong."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bot.answering.records import NameScope
from bot.answering.trivia.giveaway import could_be_one_name
from bot.answering.weighing import WeighedCredit, weigh_credits
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
        same = (lead.person_id, lead.character_id, lead.job)
        alike = [claim for claim in self.all_credits if (claim.person_id, claim.character_id, claim.job) == same]
        return self.shown_of(alike)

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
        speakers = [speaker for quotation in self.quotations for speaker in quotation.speakers]
        return _tiers(cast, makers, speakers)

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

    def _meant(self, kind: str, name: str) -> frozenset[int]:
        """Whom a name could mean."""
        if (kind, name) not in self._ids:
            rows = self.table.names.equal(fold(name), NameScope((kind,), self.show.id))
            self._ids[kind, name] = frozenset(row.ref_id for row in rows)
        return self._ids[kind, name]


def _tiers(*tiers: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Each name once, in the first tier that has it."""
    seen: set[str] = set()
    found = []
    for tier in tiers:
        fresh = sorted(set(tier) - seen)
        seen.update(fresh)
        found.append(tuple(fresh))
    return tuple(found)
