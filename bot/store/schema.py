"""The fact table's tables, indexes and views. It opens in Datasette and reads well there.

Every fact is a row of `claim` (which article says so, whether it is a spoiler) and, under the same id, a row of the
table of its kind. Where it stands in the article is in `span`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database


_TABLES: dict[str, tuple[dict[str, Any], str | tuple[str, ...], list[tuple[str, str, str]]]] = {
    "meta": ({"key": str, "value": str}, "key", []),
    "show": ({"id": int, "slug": str, "title": str, "network": str, "mentioned_only": int}, "id", []),
    "person": ({"id": int, "key": str, "name": str}, "id", []),
    "character": (
        {"id": int, "key": str, "show_id": int, "name": str, "unnamed": int, "spoiler_season": int},
        "id",
        [("show_id", "show", "id")],
    ),
    "article": (
        {
            "id": int,
            "name": str,
            "show_id": int,
            "publisher": str,
            "url": str,
            "published": str,
            "earliest": str,
            "latest": str,
            "sha256": str,
            "authors": str,
        },
        "id",
        [("show_id", "show", "id")],
    ),
    "claim": (
        {"id": int, "article_id": int, "kind": str, "spoiler": int, "season": int, "via": str},
        "id",
        [("article_id", "article", "id")],
    ),
    "span": (
        {"claim_id": int, "start": int, "end": int, "paragraph": int},
        ("claim_id", "start"),
        [("claim_id", "claim", "id")],
    ),
    "credit": (
        {
            "id": int,
            "show_id": int,
            "person_id": int,
            "character_id": int,
            "job": str,
            "episode": int,
            "guest": int,
            "part": str,
        },
        "id",
        [
            ("id", "claim", "id"),
            ("show_id", "show", "id"),
            ("person_id", "person", "id"),
            ("character_id", "character", "id"),
        ],
    ),
    "event": (
        {
            "id": int,
            "show_id": int,
            "event": str,
            "title": str,
            "date": str,
            "earliest": str,
            "latest": str,
            "status": str,
            "place": str,
            "words": str,
            "detail": str,
        },
        "id",
        [("id", "claim", "id"), ("show_id", "show", "id")],
    ),
    "quotation": (
        {
            "id": int,
            "key": str,
            "show_id": int,
            "text": str,
            "shown": str,
            "occasions": str,
            "daily": int,
            "spoiler": int,
            "season": int,
        },
        "id",
        [("show_id", "show", "id")],
    ),
    "speaker": (
        {"quotation_id": int, "position": int, "person_id": int},
        ("quotation_id", "position"),
        [("quotation_id", "quotation", "id"), ("person_id", "person", "id")],
    ),
    "quote": (
        {"id": int, "quotation_id": int, "text": str, "said_to": str, "said": str, "occasion": str},
        "id",
        [("id", "claim", "id"), ("quotation_id", "quotation", "id")],
    ),
    "award": (
        {
            "id": int,
            "show_id": int,
            "person_id": int,
            "award": str,
            "category": str,
            "year": int,
            "won": int,
            "detail": str,
        },
        "id",
        [("id", "claim", "id"), ("show_id", "show", "id"), ("person_id", "person", "id")],
    ),
    "relation": (
        {"id": int, "show_id": int, "character_id": int, "relation": str, "to_id": int},
        "id",
        [
            ("id", "claim", "id"),
            ("show_id", "show", "id"),
            ("character_id", "character", "id"),
            ("to_id", "character", "id"),
        ],
    ),
    "note": (
        {"id": int, "key": str, "show_id": int, "text": str, "date": str},
        "id",
        [("id", "claim", "id"), ("show_id", "show", "id")],
    ),
    "subject": (
        {"note_id": int, "position": int, "person_id": int, "character_id": int, "show_id": int, "name": str},
        ("note_id", "position"),
        [
            ("note_id", "note", "id"),
            ("person_id", "person", "id"),
            ("character_id", "character", "id"),
            ("show_id", "show", "id"),
        ],
    ),
    "name": (
        {
            "id": int,
            "folded": str,
            "kind": str,
            "ref_id": int,
            "show_id": int,
            "tier": int,
            "spoiler_season": int,
            "speaks": int,
        },
        "id",
        [("show_id", "show", "id")],
    ),
    "gram_count": ({"gram": str, "names": int}, "gram", []),
}

_INDEXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("credit", ("show_id", "person_id")),
    ("credit", ("person_id",)),
    ("credit", ("character_id",)),
    ("character", ("show_id", "name")),
    ("event", ("show_id", "event")),
    ("event", ("event",)),
    ("speaker", ("person_id",)),
    ("quotation", ("show_id",)),
    ("quotation", ("key",)),
    ("quote", ("quotation_id",)),
    ("award", ("person_id",)),
    ("award", ("show_id",)),
    ("relation", ("to_id",)),
    ("relation", ("character_id",)),
    ("subject", ("person_id",)),
    ("subject", ("character_id",)),
    ("subject", ("show_id",)),
    ("note", ("show_id",)),
    ("note", ("key",)),
    ("claim", ("article_id",)),
    ("article", ("show_id",)),
    ("show", ("slug",)),
    ("person", ("name",)),
    ("person", ("key",)),
    ("character", ("key",)),
    ("name", ("folded",)),
    ("name", ("show_id", "folded")),
    ("name", ("kind", "tier", "folded")),
    ("name", ("show_id", "kind", "tier", "folded")),
)

# Grams are looked up with and without a show; the order of the key serves both, and there is no second copy of a row.
_GRAM = """
    create table gram (gram text, show_id integer, name_id integer, primary key (gram, show_id, name_id))
    without rowid"""

_SEARCHED = {"quotation": ["text", "occasions"], "note": ["text"], "credit": ["part"]}

_SOURCE = "article.publisher, article.published, article.url"
_FROM_CLAIM = "join claim on claim.id = {0}.id join article on article.id = claim.article_id"

_VIEWS = {
    "who_plays_whom": f"""
        select show.title as show, claim.season, credit.episode, person.name as person, character.name as character,
               credit.job, credit.part, claim.spoiler, {_SOURCE}
        from credit {_FROM_CLAIM.format("credit")} join show on show.id = credit.show_id
        join person on person.id = credit.person_id left join character on character.id = credit.character_id
        order by show.title, claim.season, person.name, article.latest desc""",
    "when_is_it": f"""
        select show.title as show, event.title as event, event.date, event.status, event.place, event.words,
               event.detail, {_SOURCE}
        from event {_FROM_CLAIM.format("event")} join show on show.id = event.show_id
        order by event.earliest, article.latest desc""",
    "who_said_what": f"""
        select show.title as show, group_concat(person.name, ' and ') as speakers, quote.text, quote.said_to,
               quote.said, quote.occasion, claim.spoiler, {_SOURCE}
        from quote {_FROM_CLAIM.format("quote")} join quotation on quotation.id = quote.quotation_id
        join show on show.id = quotation.show_id join speaker on speaker.quotation_id = quotation.id
        join person on person.id = speaker.person_id group by quote.id order by quote.id""",
    "who_won_what": f"""
        select coalesce(person.name, show.title) as recipient, award.award, award.category, award.year,
               award.won, award.detail, {_SOURCE}
        from award {_FROM_CLAIM.format("award")} join show on show.id = award.show_id
        left join person on person.id = award.person_id order by award.year, recipient""",
    "who_is_whose": f"""
        select show.title as show, one.name as character, relation.relation, other.name as "to", {_SOURCE}
        from relation {_FROM_CLAIM.format("relation")} join show on show.id = relation.show_id
        join character one on one.id = relation.character_id join character other on other.id = relation.to_id""",
    "what_else": f"""
        select show.title as show, note.text, note.date, claim.season, claim.spoiler, {_SOURCE}
        from note {_FROM_CLAIM.format("note")} join show on show.id = note.show_id order by note.id""",
    "where_it_stands": f"""
        select claim.id as claim, claim.kind, span.paragraph, span.start, span."end", {_SOURCE}
        from span join claim on claim.id = span.claim_id join article on article.id = claim.article_id
        order by claim.id, span.start""",
}


def create_schema(db: Database) -> None:
    """Make every table, empty.

    Args:
        db: A new database.
    """
    for name, (columns, key, foreign_keys) in _TABLES.items():
        db.create_table(name, columns, pk=key, foreign_keys=foreign_keys)
    db.execute(_GRAM)


def finish_schema(db: Database) -> None:
    """Add indexes, full-text search, views and statistics: faster once the rows are in than before.

    Args:
        db: The filled database.
    """
    for table, columns in _INDEXES:
        db.table(table).create_index(columns)
    for table, searched in _SEARCHED.items():
        db.table(table).enable_fts(searched, tokenize="porter unicode61")
    for name, query in _VIEWS.items():
        db.create_view(name, query)
    db.execute("analyze")  # so that SQLite knows which index tells most in a large table
