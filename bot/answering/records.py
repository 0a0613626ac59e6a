"""What the fact table hands to the answering code, and the port through which it does."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.answering.daily.records import DeckCard
    from bot.facts.edtf import EdtfDate
    from bot.facts.events import EventName
    from bot.facts.model import Job, Status


@dataclass(frozen=True, slots=True)
class Source:
    """An article, as far as an answer names it.

    `id` is the table's, `name` the fact file's; `order` sorts the newest first.
    """

    id: int
    name: str
    publisher: str
    url: str
    published: EdtfDate
    sha256: str
    authors: str | None = None
    order: tuple[int, int] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        # Frozen, so set from behind; hundreds of claims of a cast ask for it, and a calendar is slow.
        order = (-self.published.latest.toordinal(), -self.published.earliest.toordinal())
        object.__setattr__(self, "order", order)


@dataclass(frozen=True, slots=True)
class ShowEntry:
    """A show; `mentioned_only` if the articles are about another one."""

    id: int
    slug: str
    title: str
    network: str | None
    mentioned_only: bool


# Claims are not frozen: a whole cast is hundreds of them, and freezing makes each four times as dear.
@dataclass(slots=True, kw_only=True)
class Claimed:
    """What every claim has: its id in the table, and who says so."""

    id: int
    source: Source
    spoiler: bool
    season: int | None
    via: str | None


@dataclass(slots=True, kw_only=True)
class CreditClaim(Claimed):
    """One article says that a person does a job on a show."""

    show: ShowEntry
    person_id: int
    person: str
    character_id: int | None
    character: str | None
    unnamed: bool
    job: Job
    episode: int | None
    guest: bool
    part: str | None


@dataclass(slots=True, kw_only=True)
class EventClaim(Claimed):
    """One article says when an event was, is or will be."""

    show: ShowEntry
    event: EventName
    date: EdtfDate
    status: Status
    where: str | None
    words: str | None
    detail: str | None


@dataclass(slots=True, kw_only=True)
class QuoteClaim(Claimed):
    """One article prints a quotation."""

    said_to: str | None
    said: EdtfDate | None
    occasion: str | None


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with all the articles that print it, the newest first.

    `key` names it for good; `number` only in this table. `text` is as it reads on its own, without "she said".
    """

    number: int
    key: str
    show: ShowEntry
    speakers: tuple[str, ...]
    text: str
    spoiler: bool
    season: int | None
    claims: tuple[QuoteClaim, ...]


@dataclass(slots=True, kw_only=True)
class AwardClaim(Claimed):
    """One article says that somebody, or the show (`person` is None), won or was nominated."""

    show: ShowEntry
    person: str | None
    award: str
    category: str | None
    year: int | None
    won: bool
    detail: str | None


@dataclass(slots=True, kw_only=True)
class RelationClaim(Claimed):
    """One article says what one character is to another."""

    character_id: int
    character: str
    unnamed: bool
    relation: str
    to_id: int
    to: str


@dataclass(slots=True, kw_only=True)
class NoteClaim(Claimed):
    """One article says something else; `text` is in our own words. `key` names it for good."""

    text: str
    date: EdtfDate | None
    key: str


@dataclass(frozen=True, slots=True)
class TextQuery:
    """What is looked for in notes and quotations.

    Attributes:
        words: All of these must occur, in some form; of each, one of several expressions will do.
        people: Ids of people whom it must be about, or by.
        characters: Ids of characters whom it must be about.
        show_id: The show that it must be about; None for any.
        season: The season that it must be about; None for any.
    """

    words: tuple[tuple[str, ...], ...]
    people: tuple[int, ...] = ()
    characters: tuple[int, ...] = ()
    show_id: int | None = None
    season: int | None = None


@dataclass(frozen=True, slots=True)
class StoredSpan:
    """Where a claim stands: half-open offsets in characters, and the paragraph from 1."""

    claim_id: int
    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class NameRow:
    """One spelling of one name. `tier` 0 is the name itself, 1 an alias, 2 a part of it."""

    folded: str
    kind: str
    ref_id: int
    show_id: int
    tier: int
    label: str


@dataclass(frozen=True, slots=True)
class NameScope:
    """Which names are looked at.

    Attributes:
        kinds: Of `show`, `person`, `character`.
        show_id: Only names met in this show; None for all.
        speakers: Only people who are quoted.
        shown_to_season: Roles that only a spoiler of a later season tells of do not count.
    """

    kinds: tuple[str, ...]
    show_id: int | None = None
    speakers: bool = False
    shown_to_season: int = 999


class NameIndex(Hashable, Protocol):
    """How names are looked up by their folded spelling."""

    def equal(self, folded: str, scope: NameScope) -> Sequence[NameRow]:
        """Names of exactly this spelling; one that is typed in full is no secret to who typed it."""

    def among(self, folded: Collection[str], scope: NameScope) -> Sequence[NameRow]:
        """Names of exactly one of these spellings, of each spelling at most 60; secrets are kept as in `equal`."""

    def beginning(self, folded: str, scope: NameScope) -> Sequence[NameRow]:
        """Some names that begin so, at most 60."""

    def like(self, folded: str, scope: NameScope) -> Sequence[NameRow]:
        """Names that share the most three-letter stretches with this spelling, at most 60."""


class TextIndex(Protocol):
    """How notes, quotations and parts are searched; each answer has at most 20, the best first."""

    def notes(self, query: TextQuery) -> Sequence[str]:
        """Keys of the notes that fit."""

    def quotations(self, query: TextQuery) -> Sequence[str]:
        """Keys of quotations whose words, occasion or hearer fit; the query's people are their speakers."""

    def sharing(self, text: str) -> Sequence[str]:
        """Keys of the quotations that share most with this text."""

    def parts(self, query: TextQuery) -> Sequence[tuple[int, int | None]]:
        """People, with the character if it has a name, of whose part the articles say so."""


class FactTable(Protocol):
    """What the answering code asks of the fact table. All of it is read-only and takes well under a millisecond."""

    @property
    def version(self) -> str:
        """Changes whenever the facts do."""

    @property
    def size(self) -> int:
        """How many facts there are."""

    @property
    def names(self) -> NameIndex:
        """The names in it."""

    @property
    def texts(self) -> TextIndex:
        """The texts in it."""

    def shows(self) -> Sequence[ShowEntry]:
        """Every show, those with articles of their own first."""

    def show(self, show_id: int) -> ShowEntry:
        """One show."""

    def show_called(self, slug: str) -> ShowEntry | None:
        """The show with this slug."""

    def sources(self, show_id: int) -> Sequence[Source]:
        """The articles about a show, the newest first."""

    def credits(
        self, show_id: int | None = None, *, person_id: int | None = None, character_id: int | None = None
    ) -> Sequence[CreditClaim]:
        """Credit claims, in the order of the articles, the newest first."""

    def credited_seasons(self, show_id: int) -> Sequence[int]:
        """The seasons of a show that credits are of."""

    def events(self, show_id: int, event: str | None = None) -> Sequence[EventClaim]:
        """Event claims of a show, the newest article first."""

    def shows_with(self, event: str) -> Sequence[ShowEntry]:
        """The shows that have an event of this name."""

    def event_names(self, show_id: int | None) -> Sequence[EventName]:
        """The names of all events, of one show or of all, in order."""

    def quotation_keys(self, *, show_id: int | None, person_id: int | None) -> Sequence[str]:
        """Keys of the quotations that fit, in the order of the articles."""

    def deck_cards(self, show_id: int | None) -> Sequence[DeckCard]:
        """The quotations that may be a quote of the day, of one show or of all."""

    def quotation(self, key: str) -> Quotation | None:
        """One quotation."""

    def awards(self, *, show_id: int | None = None, person_id: int | None = None) -> Sequence[AwardClaim]:
        """Award claims, the newest article first."""

    def relations(self, *, to_id: int | None = None, character_id: int | None = None) -> Sequence[RelationClaim]:
        """Relation claims about a character."""

    def notes(self, *, person_id: int | None = None, character_id: int | None = None) -> Sequence[NoteClaim]:
        """Notes about a person or a character, the newest article first."""

    def show_notes(self, show_id: int) -> Sequence[NoteClaim]:
        """Notes about a show itself, and those of its articles that are about nobody, the newest article first."""

    def noted(self, key: str) -> NoteClaim | None:
        """One note, by its key."""

    def spans(self, claim_ids: Collection[int]) -> Sequence[StoredSpan]:
        """Where claims stand."""

    def spoiler_spans(self, source_id: int, shown_to_season: int) -> Sequence[StoredSpan]:
        """Where an article tells spoilers of seasons after this one, or of a season not known."""

    def person_name(self, person_id: int) -> str:
        """A person's name."""

    def character_name(self, character_id: int) -> str:
        """A character's name."""

    def key_of(self, kind: str, number: int) -> str:
        """The `name_key` of a `person` or a `character`."""

    def role_shown_from(self, character_id: int) -> int:
        """Up to which season spoilers must be shown for a role to be named: 0 unless only spoilers tell of it."""

    def id_of(self, key: str) -> int | None:
        """The person or character with a `name_key`, if the table has one."""
