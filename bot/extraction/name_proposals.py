"""Names that an article gives and no show file has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.candidates import NameProposal
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.extraction.candidates import CreditCandidate, QuoteCandidate
    from bot.facts.model import Character, Person, Show


def propose_names(
    credits_: Iterable[CreditCandidate], quotes: Iterable[QuoteCandidate], known: Sequence[Show]
) -> tuple[NameProposal, ...]:
    """Propose additions to show files.

    Args:
        credits_: What was found of credits: people, parts and shows.
        quotes: What was found of quotations: people.
        known: Shows that have files.

    Returns:
        Each name once, in the order in which it was found; none that a known show has, by whatever spelling.
    """
    seen = {fold(name) for show in known for name in _names(show)}
    proposals = []
    for proposal in (*_from_credits(credits_), *_from_quotes(quotes)):
        if fold(proposal.name) not in seen:
            seen.add(fold(proposal.name))
            proposals.append(proposal)
    return tuple(proposals)


def _from_credits(credits_: Iterable[CreditCandidate]) -> Iterator[NameProposal]:
    for credit in credits_:
        if credit.show:
            yield NameProposal("show", credit.show)
        yield NameProposal("person", credit.person)
        if credit.character:
            yield NameProposal("character", credit.character, credit.show)


def _from_quotes(quotes: Iterable[QuoteCandidate]) -> Iterator[NameProposal]:
    return (NameProposal("person", speaker) for quote in quotes for speaker in quote.speakers if " " in speaker)


def _names(show: Show) -> Iterator[str]:
    """Everything that a show file has a name for."""
    yield from (show.title, *show.aliases)
    named: tuple[Person | Character, ...] = (*show.people, *show.characters)
    for one in named:
        yield from (one.name, *one.aliases)
    for other in show.others:
        yield from (other.title, *other.aliases)
