"""The fact table, opened read-only for answering.

`sqlite3` of the standard library reads it: what building a table needs is loaded only where one is built.
"""

from __future__ import annotations

import json
import sqlite3
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from bot.answering.daily.records import DeckCard
from bot.answering.records import (
    AwardClaim,
    CreditClaim,
    EventClaim,
    NoteClaim,
    Quotation,
    QuoteClaim,
    RelationClaim,
    ShowEntry,
    Source,
    StoredSpan,
)
from bot.errors import FactTableError
from bot.facts.edtf import parse_edtf
from bot.facts.model import Job, Status
from bot.store.name_reader import NameReader
from bot.store.row_values import date_of, event_name, show_entry, stored_span, where_equal
from bot.store.text_reader import TextReader

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from bot.facts.events import EventName


_Row = sqlite3.Row

_JOBS = {str(job): job for job in Job}  # a look-up costs a tenth of a call
_STATUSES = {str(status): status for status in Status}
_NEWEST_FIRST = "article.latest desc, article.earliest desc, claim.id"
_CLAIM = "claim.id, claim.article_id, claim.spoiler, claim.season, claim.via"
_JOIN_CLAIM = "join claim on claim.id = {0}.id join article on article.id = claim.article_id"
_SPAN = 'span.claim_id, span.start, span."end", span.paragraph'
_PRINTED = f"""
    select {_CLAIM}, quote.said_to, quote.said, quote.occasion
    from quote {_JOIN_CLAIM.format("quote")} where quote.quotation_id = ? order by {_NEWEST_FIRST}"""
_SPEAKERS = """
    select person.name from speaker join person on person.id = speaker.person_id
    where speaker.quotation_id = ? order by speaker.position"""


class FactReader:
    """Implements `bot.answering.records.FactTable`.

    Args:
        path: A table that `bot.store.build` wrote.

    Raises:
        FactTableError: It is not there, or no such table.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
            self._db.row_factory = sqlite3.Row
            self._meta = {row["key"]: row["value"] for row in self._rows("select key, value from meta")}
        except sqlite3.Error as error:
            raise FactTableError(f"the fact table {path} cannot be opened ({error}); run `bot build`") from error
        self._names, self._texts = NameReader(self._rows), TextReader(self._rows)
        self._shows = {
            row["id"]: show_entry(row) for row in self._rows("select * from show order by mentioned_only, title")
        }
        self._slugs = {show.slug: show for show in self._shows.values()}
        self._source = lru_cache(maxsize=1024)(self._read_source)
        # Asked at nearly every command, and the file never changes.
        self.quotation_keys = lru_cache(maxsize=64)(self._quotation_keys)
        self.deck_cards = lru_cache(maxsize=64)(self._deck_cards)
        self.event_names = lru_cache(maxsize=256)(self._event_names)
        self.credited_seasons = lru_cache(maxsize=256)(self._credited_seasons)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _rows(self, query: str, values: Iterable[Any] = ()) -> list[_Row]:
        try:
            return self._db.execute(query, tuple(values)).fetchall()
        except sqlite3.Error as error:
            raise FactTableError(f"the fact table cannot be read ({error}); run `bot build --force`") from error

    def _read_source(self, article_id: int) -> Source:
        row = self._rows("select * from article where id = ?", [article_id])[0]
        return Source(
            row["id"],
            row["name"],
            row["publisher"],
            row["url"],
            parse_edtf(row["published"]),
            row["sha256"],
            row["authors"],
        )

    def _claim(self, row: _Row) -> dict[str, Any]:
        """The columns that every claim has."""
        return {
            "id": row["id"],
            "source": self._source(row["article_id"]),
            "spoiler": bool(row["spoiler"]),
            "season": row["season"],
            "via": row["via"],
        }

    # -- shows and sources ---------------------------------------------------------------------------------------------

    @property
    def version(self) -> str:
        """Changes whenever the facts do."""
        return str(self._meta["fingerprint"])

    @property
    def size(self) -> int:
        """How many facts there are."""
        return int(self._rows("select count(*) as facts from claim")[0]["facts"])

    @property
    def names(self) -> NameReader:
        """The names in it."""
        return self._names

    @property
    def texts(self) -> TextReader:
        """The texts in it."""
        return self._texts

    def shows(self) -> Sequence[ShowEntry]:
        """Every show, those with articles of their own first."""
        return tuple(self._shows.values())

    def show(self, show_id: int) -> ShowEntry:
        """One show."""
        return self._shows[show_id]

    def show_called(self, slug: str) -> ShowEntry | None:
        """The show with this slug."""
        return self._slugs.get(slug)

    def sources(self, show_id: int) -> Sequence[Source]:
        """The articles about a show, the newest first."""
        query = "select id from article where show_id = ? order by latest desc, earliest desc, id"
        return [self._source(row["id"]) for row in self._rows(query, [show_id])]

    # -- claims --------------------------------------------------------------------------------------------------------

    def credits(
        self, show_id: int | None = None, *, person_id: int | None = None, character_id: int | None = None
    ) -> Sequence[CreditClaim]:
        """Credit claims, the newest article first."""
        where, values = where_equal(
            {"credit.show_id": show_id, "credit.person_id": person_id, "credit.character_id": character_id}
        )
        query = f"""
            select {_CLAIM}, credit.show_id, credit.person_id, person.name as person, credit.character_id,
                   character.name as character, character.unnamed, credit.job, credit.episode, credit.guest, credit.part
            from credit {_JOIN_CLAIM.format("credit")} join person on person.id = credit.person_id
            left join character on character.id = credit.character_id {where} order by {_NEWEST_FIRST}"""
        return [
            CreditClaim(  # written out: a whole cast is hundreds of them
                id=number,
                source=self._source(article_id),
                spoiler=bool(spoiler),
                season=season,
                via=via,
                show=self._shows[of_show],
                person_id=of_person,
                person=person,
                character_id=of_character,
                character=character,
                unnamed=bool(unnamed),
                job=_JOBS[job],
                episode=episode,
                guest=bool(guest),
                part=part,
            )
            for (
                number,
                article_id,
                spoiler,
                season,
                via,
                of_show,
                of_person,
                person,
                of_character,
                character,
                unnamed,
                job,
                episode,
                guest,
                part,
            ) in self._rows(query, values)
        ]

    def _credited_seasons(self, show_id: int) -> Sequence[int]:
        query = "select distinct season from credit join claim using (id) where show_id = ? and season is not null"
        return [row["season"] for row in self._rows(query, [show_id])]

    def events(self, show_id: int, event: str | None = None) -> Sequence[EventClaim]:
        """Event claims of a show, the newest article first."""
        where, values = where_equal({"event.show_id": show_id, "event.event": event})
        query = f"""
            select {_CLAIM}, event.show_id, event.event, event.date, event.status, event.place,
                   event.words, event.detail
            from event {_JOIN_CLAIM.format("event")} {where} order by {_NEWEST_FIRST}"""
        return [
            EventClaim(
                **self._claim(row),
                show=self._shows[row["show_id"]],
                event=event_name(row["event"]),
                date=parse_edtf(row["date"]),
                status=_STATUSES[row["status"]],
                where=row["place"],
                words=row["words"],
                detail=row["detail"],
            )
            for row in self._rows(query, values)
        ]

    def shows_with(self, event: str) -> Sequence[ShowEntry]:
        """The shows that have an event of this name."""
        rows = self._rows("select distinct show_id from event where event = ?", [event])
        return [self._shows[row["show_id"]] for row in rows]

    def _event_names(self, show_id: int | None) -> Sequence[EventName]:
        where, values = where_equal({"event.show_id": show_id})
        names = (event_name(row["event"]) for row in self._rows(f"select distinct event from event {where}", values))
        return sorted(names, key=lambda name: (name.season is None, -(name.season or 0), name.kind, name.episode or 0))

    def awards(self, *, show_id: int | None = None, person_id: int | None = None) -> Sequence[AwardClaim]:
        """Award claims, the newest article first."""
        where, values = where_equal({"award.show_id": show_id, "award.person_id": person_id})
        query = f"""
            select {_CLAIM}, award.show_id, person.name as person, award.award, award.category, award.year, award.won,
                   award.detail
            from award {_JOIN_CLAIM.format("award")} left join person on person.id = award.person_id {where}
            order by {_NEWEST_FIRST}"""
        return [
            AwardClaim(
                **self._claim(row),
                show=self._shows[row["show_id"]],
                person=row["person"],
                award=row["award"],
                category=row["category"],
                year=row["year"],
                won=bool(row["won"]),
                detail=row["detail"],
            )
            for row in self._rows(query, values)
        ]

    def relations(self, *, to_id: int | None = None, character_id: int | None = None) -> Sequence[RelationClaim]:
        """Relation claims about a character."""
        where, values = where_equal({"relation.to_id": to_id, "relation.character_id": character_id})
        query = f"""
            select {_CLAIM}, relation.character_id, one.name as character, one.unnamed, relation.relation,
                   relation.to_id, other.name as to_name
            from relation {_JOIN_CLAIM.format("relation")} join character one on one.id = relation.character_id
            join character other on other.id = relation.to_id {where} order by {_NEWEST_FIRST}"""
        return [
            RelationClaim(
                **self._claim(row),
                character_id=row["character_id"],
                character=row["character"],
                unnamed=bool(row["unnamed"]),
                relation=row["relation"],
                to_id=row["to_id"],
                to=row["to_name"],
            )
            for row in self._rows(query, values)
        ]

    def notes(self, *, person_id: int | None = None, character_id: int | None = None) -> Sequence[NoteClaim]:
        """Notes about a person or a character, the newest article first."""
        where, values = where_equal({"subject.person_id": person_id, "subject.character_id": character_id})
        return self._notes(
            f"from subject join note on note.id = subject.note_id {_JOIN_CLAIM.format('note')} {where}", values
        )

    def show_notes(self, show_id: int) -> Sequence[NoteClaim]:
        """Notes about a show itself, and those of its articles that are about nobody, the newest article first."""
        query = f"""from note {_JOIN_CLAIM.format("note")}
            where note.id in (
                select note_id from subject where show_id = ? union
                select id from note of_show where show_id = ? and not exists (
                    select 1 from subject where note_id = of_show.id))"""
        return self._notes(query, [show_id, show_id])

    def _notes(self, source: str, values: Iterable[Any]) -> Sequence[NoteClaim]:
        query = f"select {_CLAIM}, note.key, note.text, note.date {source} order by {_NEWEST_FIRST}"
        return [
            NoteClaim(**self._claim(row), key=row["key"], text=row["text"], date=date_of(row["date"]))
            for row in self._rows(query, values)
        ]

    def noted(self, key: str) -> NoteClaim | None:
        """One note, by its key."""
        return next(iter(self._notes(f"from note {_JOIN_CLAIM.format('note')} where note.key = ?", [key])), None)

    # -- quotations ----------------------------------------------------------------------------------------------------

    def _quotation_keys(self, *, show_id: int | None, person_id: int | None) -> Sequence[str]:
        where, values = where_equal({"quotation.show_id": show_id, "speaker.person_id": person_id})
        join = "join speaker on speaker.quotation_id = quotation.id" if person_id is not None else ""
        rows = self._rows(f"select quotation.key from quotation {join} {where} order by quotation.id", values)
        return [row["key"] for row in rows]

    def _deck_cards(self, show_id: int | None) -> Sequence[DeckCard]:
        where, values = where_equal({"show_id": show_id, "daily": 1})
        rows = self._rows(f"select key, spoiler, season from quotation {where} order by id", values)
        return [DeckCard(row["key"], bool(row["spoiler"]), row["season"]) for row in rows]

    def quotation(self, key: str) -> Quotation | None:
        """One quotation."""
        rows = self._rows("select * from quotation where key = ?", [key])
        if not rows:
            return None
        row = rows[0]
        return Quotation(
            number=row["id"],
            key=row["key"],
            show=self._shows[row["show_id"]],
            speakers=tuple(name for (name,) in self._rows(_SPEAKERS, [row["id"]])),
            text=row["shown"],
            spoiler=bool(row["spoiler"]),
            season=row["season"],
            claims=tuple(self._quote_claim(claim) for claim in self._rows(_PRINTED, [row["id"]])),
        )

    def _quote_claim(self, row: _Row) -> QuoteClaim:
        said = date_of(row["said"])
        return QuoteClaim(**self._claim(row), said_to=row["said_to"], said=said, occasion=row["occasion"])

    # -- where it stands -----------------------------------------------------------------------------------------------

    def spans(self, claim_ids: Collection[int]) -> Sequence[StoredSpan]:
        """Where claims stand."""
        query = f"select {_SPAN} from span where claim_id in (select value from json_each(?)) order by claim_id, start"
        return [stored_span(row) for row in self._rows(query, [json.dumps(list(claim_ids))])]

    def spoiler_spans(self, source_id: int, shown_to_season: int) -> Sequence[StoredSpan]:
        """Where an article tells spoilers of seasons after this one, or of a season not known."""
        query = f"""select {_SPAN} from claim join span on span.claim_id = claim.id
                   where claim.article_id = ? and claim.spoiler and max(coalesce(claim.season, 999), 1) > ?"""
        return [stored_span(row) for row in self._rows(query, [source_id, shown_to_season])]

    # -- names ---------------------------------------------------------------------------------------------------------

    def person_name(self, person_id: int) -> str:
        """A person's name."""
        return str(self._rows("select name from person where id = ?", [person_id])[0]["name"])

    def character_name(self, character_id: int) -> str:
        """A character's name."""
        return str(self._rows("select name from character where id = ?", [character_id])[0]["name"])

    def key_of(self, kind: str, number: int) -> str:
        """The `name_key` of a `person` or a `character`."""
        table = "person" if kind == "person" else "character"
        return str(self._rows(f"select key from {table} where id = ?", [number])[0]["key"])

    def role_shown_from(self, character_id: int) -> int:
        """Up to which season spoilers must be shown for a role to be named: 0 unless only spoilers tell of it."""
        rows = self._rows("select spoiler_season from character where id = ?", [character_id])
        return int(rows[0]["spoiler_season"])

    def id_of(self, key: str) -> int | None:
        """The person or character with a `name_key`, if the table has one."""
        table = "person" if key.startswith("p") else "character"
        rows = self._rows(f"select id from {table} where key = ?", [key])
        return rows[0]["id"] if rows else None
