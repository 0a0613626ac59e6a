"""New names as additions to a show file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.extraction.drafts import is_title_of
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.extraction.candidates import Findings, NameProposal
    from bot.facts.model import Show


@dataclass
class Additions:
    """What articles would add to one show file.

    Args:
        show: The show.
        known: Every show that has a file.

    Attributes:
        tables: Kind and values of each new table, in the order in which they were met.
    """

    show: Show
    known: Sequence[Show]
    tables: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    def take(self, findings: Findings) -> None:
        """Take in what one article adds."""
        unnamed = {credit.character for credit in findings.credits if credit.unnamed}
        for proposal in findings.proposals:
            self._propose(proposal, unnamed=proposal.name in unnamed)
        for credit in findings.credits:
            if credit.show:
                self._other_show(credit.show)

    def _propose(self, proposal: NameProposal, *, unnamed: bool) -> None:
        if proposal.kind == "show":
            self._other_show(proposal.name)
            return
        values: dict[str, Any] = {"name": proposal.name}
        if unnamed:
            values["unnamed"] = True
        if proposal.show and not is_title_of(self.show, proposal.show):
            values["show"] = proposal.show
            self._other_show(proposal.show)
        self.tables.setdefault((proposal.kind, fold(proposal.name)), values)

    def _other_show(self, title: str) -> None:
        others = (other.title for other in self.show.others)
        if not any(is_title_of(show, title) for show in (self.show, *self.known)) and fold(title) not in map(
            fold, others
        ):
            self.tables.setdefault(("other_show", fold(title)), {"title": title})
