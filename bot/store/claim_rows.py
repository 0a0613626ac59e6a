"""Library → the rows of the fact table: every claim kept, equal quotations joined."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import Any, TypeAlias

from bot.answering.questions import name_key
from bot.facts.events import parse_event
from bot.facts.model import Article, Award, Credit, Event, Fact, FactFile, Note, Quote, Relation, Show
from bot.facts.swearing import is_masked
from bot.store.show_files import slug_of

Row: TypeAlias = dict[str, Any]
Rows: TypeAlias = defaultdict[str, list[Row]]


def quotation_key(slug: str, quote: Quote) -> str:
    """What makes two printings one quotation: its words and its speakers, whatever the marks and how it was split.

    Args:
        slug: The show's.
        quote: One printing.

    Returns:
        12 hexadecimal digits, the same in every build.
    """
    words = "".join(char for char in quote.text.casefold() if char.isalnum())
    return hashlib.sha256("\0".join((slug, *sorted(quote.speakers), words)).encode()).hexdigest()[:12]


def note_key(slug: str, text: str) -> str:
    """What names a note for good: 12 hexadecimal digits of its show's slug and its words."""
    return hashlib.sha256(f"{slug}\0{text}".encode()).hexdigest()[:12]


class ClaimRows:
    """Gathers the rows of every table but those of names; ids are given out here, in the order of the files."""

    def __init__(self) -> None:
        self.rows: defaultdict[str, list[Row]] = defaultdict(list)
        self._ids: dict[tuple[str, ...], int] = {}
        self._quotations: dict[str, Row] = {}
        self._pieces: dict[str, tuple[int, int]] = {}

    # -- who is who ----------------------------------------------------------------------------------------------------

    def _new(self, table: str, **columns: Any) -> int:
        rows = self.rows[table]
        rows.append({"id": len(rows) + 1, **columns})
        return len(rows)

    def add_show(self, show: Show) -> None:
        """Add a show and those that it mentions; one that has a file of its own stays what that file says."""
        self._show(show.slug, show.title, show.network, mentioned=False)
        for other in show.others:
            self._show(other.slug, other.title, other.network, mentioned=True)

    def _show(self, slug: str, title: str, network: str | None, *, mentioned: bool) -> int:
        number = self._ids.get(("show", slug))
        if number is None:
            number = self._ids["show", slug] = self._new(
                "show", slug=slug, title=title, network=network, mentioned_only=int(mentioned)
            )
        elif not mentioned:
            self.rows["show"][number - 1].update(title=title, network=network, mentioned_only=0)
        return number

    def _show_called(self, show: Show, title: str | None) -> int:
        """The id of the show that a fact is about: the file's own unless it names another."""
        if title is None or title == show.title:
            return self._ids["show", show.slug]
        by_title = (row["id"] for row in self.rows["show"] if row["title"] == title)
        known = next(by_title, self._ids.get(("show", slug_of(title))))
        return self._ids["show", title] if known is None else known

    def _person(self, name: str) -> int:
        number = self._ids.get(("person", name))
        if number is None:
            number = self._ids["person", name] = self._new("person", key=name_key("person", name), name=name)
        return number

    def _character(self, show: Show, show_id: int, name: str) -> int:
        key = ("character", str(show_id), name)
        number = self._ids.get(key)
        if number is None:
            unnamed = any(role.unnamed for role in show.characters if role.name == name)
            slug = self.rows["show"][show_id - 1]["slug"]
            role_key = name_key("character", f"{slug}/{name}")
            number = self._ids[key] = self._new(
                "character", key=role_key, show_id=show_id, name=name, unnamed=int(unnamed)
            )
        return number

    # -- what an article says ------------------------------------------------------------------------------------------

    def add_file(self, show: Show, file: FactFile) -> None:
        """Add an article and all its claims."""
        article_id = self._article(self._ids["show", show.slug], file.article)
        for fact in file.facts:
            claim_id = self._new(
                "claim",
                article_id=article_id,
                kind=type(fact).__name__.lower(),
                spoiler=int(fact.spoiler),
                season=fact.season,
                via=fact.via,
            )
            for (start, end), paragraph in zip(fact.place.spans, fact.place.paragraphs, strict=True):
                self.rows["span"].append({"claim_id": claim_id, "start": start, "end": end, "paragraph": paragraph})
            self._add_fact(show, claim_id, fact)

    def _article(self, show_id: int, article: Article) -> int:
        return self._new(
            "article",
            name=article.id,
            show_id=show_id,
            publisher=article.publisher,
            url=article.url,
            published=str(article.published),
            earliest=article.published.earliest.isoformat(),
            latest=article.published.latest.isoformat(),
            sha256=article.sha256,
            authors=", ".join(article.authors) or None,
        )

    def _add_fact(self, show: Show, claim_id: int, fact: Fact) -> None:
        show_id = self._ids["show", show.slug]
        match fact:
            case Credit():
                self._credit(show, claim_id, fact)
            case Event():
                self._event(show_id, claim_id, fact)
            case Quote():
                self._quote(show_id, claim_id, fact)
            case Award():
                self._award(show, show_id, claim_id, fact)
            case Relation():
                self._relation(show, show_id, claim_id, fact)
            case Note():
                self._note(show, show_id, claim_id, fact)

    def _credit(self, show: Show, claim_id: int, credit: Credit) -> None:
        show_id = self._show_called(show, credit.show)
        role = self._character(show, show_id, credit.character) if credit.character else None
        self.rows["credit"].append(
            {
                "id": claim_id,
                "show_id": show_id,
                "person_id": self._person(credit.person),
                "character_id": role,
                "job": str(credit.job),
                "episode": credit.episode,
                "guest": int(credit.guest),
                "part": credit.part,
            }
        )

    def _event(self, show_id: int, claim_id: int, event: Event) -> None:
        name = parse_event(event.event)
        self.rows["event"].append(
            {
                "id": claim_id,
                "show_id": show_id,
                "event": event.event,
                "title": name.title if name else event.event,
                "date": str(event.date),
                "earliest": event.date.earliest.isoformat(),
                "latest": event.date.latest.isoformat(),
                "status": str(event.status),
                "place": event.where,
                "words": event.words,
                "detail": event.detail,
            }
        )

    def _quote(self, show_id: int, claim_id: int, quote: Quote) -> None:
        quotation_id = self._quotation(show_id, quote)
        self.rows["quote"].append(
            {
                "id": claim_id,
                "quotation_id": quotation_id,
                "text": quote.text,
                "said_to": quote.said_to,
                "said": str(quote.said) if quote.said else None,
                "occasion": quote.occasion,
            }
        )

    def _quotation(self, show_id: int, quote: Quote) -> int:
        key = quotation_key(self.rows["show"][show_id - 1]["slug"], quote)
        daily = quote.daily and not is_masked(quote.text)
        if known := self._quotations.get(key):
            self._print_again(known, quote, daily=daily)
            return int(known["id"])
        number = self._new(
            "quotation",
            key=key,
            show_id=show_id,
            text=quote.text,
            shown=_shown(quote),
            occasions=_occasion(quote),
            daily=int(daily),
            spoiler=int(quote.spoiler),
            season=quote.season,
        )
        self._quotations[key] = self.rows["quotation"][-1]
        self._pieces[key] = _pieces(quote)
        for position, name in enumerate(quote.speakers):
            person_id = self._person(name)
            self.rows["speaker"].append({"quotation_id": number, "position": position, "person_id": person_id})
        return number

    def _print_again(self, known: Row, quote: Quote, *, daily: bool) -> None:
        """Another printing of a quotation: what either keeps back stays back, and the one less split reads best."""
        known["daily"] &= daily
        if (occasion := _occasion(quote)) not in known["occasions"]:
            known["occasions"] = f"{known['occasions']}; {occasion}"
        if quote.spoiler:
            seasons = [quote.season, known["season"]] if known["spoiler"] else [quote.season]
            known["season"] = None if None in seasons else max(season for season in seasons if season is not None)
            known["spoiler"] = 1
        if _pieces(quote) < self._pieces[known["key"]]:
            self._pieces[known["key"]] = _pieces(quote)
            known |= {"text": quote.text, "shown": _shown(quote)}

    def _award(self, show: Show, show_id: int, claim_id: int, award: Award) -> None:
        is_show = award.recipient == show.title
        self.rows["award"].append(
            {
                "id": claim_id,
                "show_id": show_id,
                "person_id": None if is_show else self._person(award.recipient),
                "award": award.award,
                "category": award.category,
                "year": award.year,
                "won": int(award.won),
                "detail": award.detail,
            }
        )

    def _relation(self, show: Show, show_id: int, claim_id: int, relation: Relation) -> None:
        self.rows["relation"].append(
            {
                "id": claim_id,
                "show_id": show_id,
                "character_id": self._character(show, show_id, relation.character),
                "relation": relation.relation,
                "to_id": self._character(show, show_id, relation.to),
            }
        )

    def _note(self, show: Show, show_id: int, claim_id: int, note: Note) -> None:
        self.rows["note"].append(
            {
                "id": claim_id,
                "key": note_key(show.slug, note.text),
                "show_id": show_id,
                "text": note.text,
                "date": str(note.date) if note.date else None,
            }
        )
        for position, name in enumerate(note.about):
            row: Row = {"note_id": claim_id, "position": position, "name": name}
            self.rows["subject"].append(row | self._subject(show, name))

    def _subject(self, show: Show, name: str) -> Row:
        """Whom or what a note's `about` means: a show, a character, else a person."""
        found: Row = {"person_id": None, "character_id": None, "show_id": None}
        if (slug := slug_of(name)) and (name == show.title or ("show", slug) in self._ids):
            return found | {"show_id": self._show_called(show, name)}
        role = next((role for role in show.characters if role.name == name), None)
        if role is not None:
            where = self._show_called(show, role.show)
            return found | {"character_id": self._character(show, where, name)}
        return found | {"person_id": self._person(name)}


def _pieces(quote: Quote) -> tuple[int, int]:
    """How much a printing is split: by its spans, and by the commas that stand where a part broke off."""
    return len(quote.place.spans), quote.text.count(",")


def _occasion(quote: Quote) -> str:
    """What is searched besides the words: on what occasion, and whom to."""
    return "; ".join(text for text in (quote.occasion, quote.said_to and f"to {quote.said_to}") if text)


def _shown(quote: Quote) -> str:
    """The words as they read on their own: a comma that led over to "she said" ends a part no more."""
    lengths = [end - start for start, end in quote.place.spans]
    if sum(lengths) + len(lengths) - 1 != len(quote.text):  # `bot check --articles` tells of it
        return quote.text.rstrip(",")
    parts, at = [], 0
    for length in lengths:
        parts.append(quote.text[at : at + length])
        at += length + 1
    for number, following in enumerate(parts[1:]):
        if parts[number].endswith(",") and following[:1].isupper():
            parts[number] = f"{parts[number][:-1]}."
    return " ".join(parts).rstrip(",")
