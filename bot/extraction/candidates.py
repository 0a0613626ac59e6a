"""What extraction finds: candidates, each with the spans that it rests on and with what is doubtful about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bot.facts.edtf import EdtfDate
    from bot.facts.model import Job, Status

Span: TypeAlias = tuple[int, int]
"""Half-open `[start, end)` offsets, in characters of the article's text as it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What every kind has.

    Attributes:
        spans: Where the article says so, in the order of the text; never empty.
        doubts: Why a person should look twice, one short sentence each.
    """

    spans: tuple[Span, ...]
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteCandidate(Candidate):
    """Words somebody said.

    Attributes:
        text: The words between the marks, verbatim; stretches of one split quotation joined by a space.
        speakers: Full names as far as the text gives them; empty where it does not tell.
        said_to: Whom to, such as a publication.
        said: When.
    """

    text: str
    speakers: tuple[str, ...] = ()
    said_to: str | None = None
    said: EdtfDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditCandidate(Candidate):
    """Who does what on a show.

    Attributes:
        person: In full, as far as the text gives it.
        character: The part by its name, or by its description where `unnamed`.
        unnamed: Whether `character` only describes ("Midge's parents").
        show: The show's title; None where the text does not tell.
        season: Only where the text ties the credit to it.
        episode: As `season`.
        guest: Whether the text calls it a guest or recurring role.
        part: How the text describes a part, where it does so beside a name.
    """

    person: str
    job: Job
    character: str | None = None
    unnamed: bool = False
    show: str | None = None
    season: int | None = None
    episode: int | None = None
    guest: bool = False
    part: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCandidate(Candidate):
    """When something of a show was, is or will be.

    Attributes:
        event: A name of `bot.facts.events`.
        show: The show's title; None where the text does not tell.
        date: As precise as the text has it, relative words worked out from the day of publication.
        status: As of the article.
        where: The network or service.
        words: The text's own words for the date.
    """

    event: str
    date: EdtfDate
    status: Status
    show: str | None = None
    where: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardCandidate(Candidate):
    """What somebody or something won or was nominated for; fields as in `bot.facts.model.Award`."""

    recipient: str
    award: str
    category: str | None = None
    year: int | None = None
    won: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationCandidate(Candidate):
    """`character` is `to`'s `relation`."""

    character: str
    relation: str
    to: str


@dataclass(frozen=True, slots=True)
class NameProposal:
    """A name for a show file, which no show file has yet.

    Attributes:
        kind: `show`, `person` or `character`.
        name: The name.
        show: The title of the show that a character is in, if the text tells.
    """

    kind: str
    name: str
    show: str | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything found in one article, each kind in the order of the text."""

    show: str | None
    quotes: tuple[QuoteCandidate, ...] = ()
    credits: tuple[CreditCandidate, ...] = ()
    events: tuple[EventCandidate, ...] = ()
    awards: tuple[AwardCandidate, ...] = ()
    relations: tuple[RelationCandidate, ...] = ()
    proposals: tuple[NameProposal, ...] = ()

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """All facts, kind by kind."""
        return (*self.quotes, *self.credits, *self.events, *self.awards, *self.relations)
