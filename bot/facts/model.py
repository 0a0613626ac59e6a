"""The vocabulary of facts: who is who, and what one article says.

A fact here is a *claim*: something one article says, with the place where it says so. Whether two claims are about the
same thing, and which leads, is for `bot.answering` to decide.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bot.facts.edtf import EdtfDate


class Job(StrEnum):
    """What a person does on a show."""

    ACTOR = "actor"
    VOICE = "voice"
    CREATOR = "creator"
    SHOWRUNNER = "showrunner"
    EXECUTIVE_PRODUCER = "executive producer"
    DIRECTOR = "director"
    WRITER = "writer"
    HOST = "host"

    @property
    def is_cast(self) -> bool:
        """Whether the person is seen or heard in the show."""
        return self in _CAST


_CAST = frozenset({Job.ACTOR, Job.VOICE, Job.HOST})


class Status(StrEnum):
    """How firm a date was when the article was written."""

    ESTIMATED = "estimated"
    ANNOUNCED = "announced"
    HAPPENED = "happened"


@dataclass(frozen=True, slots=True)
class Person:
    """A real person.

    Attributes:
        name: In full, as it is shown.
        aliases: Other spellings and nicknames that find the person; never shown.
    """

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Character:
    """A role in a show.

    Attributes:
        name: As it is shown.
        aliases: Other spellings that find the role; never shown.
        unnamed: Whether `name` only describes a role whose name no article gives ("Midge's parents").
        show: Another show's title, where the role is not in the file's own show.
        line: The line of the show file that it begins in.
    """

    name: str
    aliases: tuple[str, ...] = ()
    unnamed: bool = False
    show: str | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class OtherShow:
    """A show that articles about another show mention in passing."""

    title: str
    slug: str
    aliases: tuple[str, ...] = ()
    network: str | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """A show and who is who in it.

    Attributes:
        title: As it is shown.
        slug: Its short name in commands and paths: lower case, digits and hyphens, at most 40 characters.
        aliases: Other titles that find the show; never shown.
        network: Who broadcasts or streams it.
        people: Real people with more than the obvious spellings.
        characters: Roles with more than the obvious spellings.
        others: Shows mentioned in passing.
    """

    title: str
    slug: str
    aliases: tuple[str, ...] = ()
    network: str | None = None
    people: tuple[Person, ...] = ()
    characters: tuple[Character, ...] = ()
    others: tuple[OtherShow, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A source.

    Attributes:
        id: The name of its fact file, without the suffix.
        publisher: As it is shown.
        url: Where a reader finds it; begins with `https://` or `http://`.
        published: When.
        sha256: Of the article's text in UTF-8, 64 hexadecimal digits.
        authors: Who is named as having written or reported it.
    """

    id: str
    publisher: str
    url: str
    published: EdtfDate
    sha256: str
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an article something stands.

    Attributes:
        spans: Half-open `[start, end)` offsets, in characters of the article's text.
        paragraphs: The paragraph of each span, from 1, between blank lines.
    """

    spans: tuple[tuple[int, int], ...]
    paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What every kind of fact has.

    Attributes:
        place: Where the article says so.
        spoiler: Whether it tells what happens in its season or episode.
        season: The season that it is about, if the article says.
        via: Whom the article itself cites for it.
        line: The line of the fact file that it begins in.
    """

    place: Place
    spoiler: bool = False
    season: int | None = None
    via: str | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit(Claim):
    """Who does what on a show.

    Attributes:
        person: Who.
        job: What.
        character: The part played, where it has a name (or a `Character` that is `unnamed`).
        show: Another show's title, where the credit is not on the file's own show.
        episode: From 1.
        guest: Whether the article calls it a guest role.
        part: What the article says of the part, in our own words.
    """

    person: str
    job: Job
    character: str | None = None
    show: str | None = None
    episode: int | None = None
    guest: bool = False
    part: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Claim):
    """When something of a show was, is or will be.

    Attributes:
        event: A name of `bot.facts.events`.
        date: As precise as the article has it.
        status: As of the article.
        where: The network or service.
        words: A few words of the article itself that give the date, where they say it best.
        detail: What else the article says of it, in our own words.
    """

    event: str
    date: EdtfDate
    status: Status
    where: str | None = None
    words: str | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Claim):
    """What somebody said, word for word.

    Attributes:
        speakers: Who; several for a joint statement.
        text: The words, verbatim; parts of one split quotation joined by a space.
        said_to: Whom to.
        said: When.
        occasion: On what occasion, in our own words.
        daily: Whether it may be a quote of the day.
    """

    speakers: tuple[str, ...]
    text: str
    said_to: str | None = None
    said: EdtfDate | None = None
    occasion: str | None = None
    daily: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(Claim):
    """What somebody or something won or was nominated for.

    Attributes:
        recipient: A person, or the show itself by its title.
        award: Such as "Emmy".
        category: Such as "Outstanding Comedy Series".
        year: When, where the article says.
        won: False for a nomination.
        detail: What else the article says of it, in our own words.
    """

    recipient: str
    award: str
    category: str | None = None
    year: int | None = None
    won: bool = True
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation(Claim):
    """What one character is to another: `character` is `to`'s `relation`."""

    character: str
    relation: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Claim):
    """Any other fact, one sentence in our own words.

    Attributes:
        text: The sentence.
        about: People, characters or shows that it is about, by name.
        date: When, where that matters.
    """

    text: str
    about: tuple[str, ...] = ()
    date: EdtfDate | None = None


Fact: TypeAlias = Credit | Event | Quote | Award | Relation | Note


@dataclass(frozen=True, slots=True)
class FactFile:
    """What one article says about one show."""

    show: str
    article: Article
    facts: tuple[Fact, ...]
