"""The texts of the fact table, searched with SQLite's FTS5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.answering.records import TextQuery

    Query: TypeAlias = Callable[[str, Iterable[Any]], list[Any]]

_MOST = 20
_NEAR = 4  # words that may stand between those of one expression


class TextReader:
    """Implements `bot.answering.records.TextIndex`.

    Args:
        query: Runs a query on the fact table.
    """

    def __init__(self, query: Query) -> None:
        self._query = query

    def notes(self, query: TextQuery) -> Sequence[str]:
        """Keys of the notes that fit."""
        where, values = [], []
        for column, numbers in (("person_id", query.people), ("character_id", query.characters)):
            for number in numbers:
                where.append(f"exists (select 1 from subject where note_id = note.id and {column} = ?)")
                values.append(number)
        if query.show_id is not None:
            where.append(
                """case when exists (select 1 from article where show_id = ?) then note.show_id = ?
                   else exists (select 1 from subject where note_id = note.id and show_id = ?) end"""
            )
            values += [query.show_id] * 3
        if query.season is not None:
            where.append("(claim.season = ? or note.text like ?)")
            values += [query.season, f"%season {query.season}%"]
        if query.words:
            where.insert(0, "note_fts match ?")
            values.insert(0, _match(query.words))
        elif not query.people and not query.characters:
            return []
        searched = "note_fts join note on note.id = note_fts.rowid" if query.words else "note"
        order = "bm25(note_fts), note.id" if query.words else "note.id"
        rows = self._query(
            f"""select note.key from {searched} join claim on claim.id = note.id
                where {" and ".join(where)} order by {order} limit {_MOST}""",
            values,
        )
        return list(dict.fromkeys(row["key"] for row in rows))

    def quotations(self, query: TextQuery) -> Sequence[str]:
        """Keys of quotations whose words, occasion or hearer fit; the query's people are their speakers."""
        where, values = [], []
        if query.words:
            where.append("quotation_fts match ?")
            values.append(_match(query.words))
        for number in query.people:
            where.append("exists (select 1 from speaker where quotation_id = quotation.id and person_id = ?)")
            values.append(number)
        for column, value in (("show_id", query.show_id), ("season", query.season)):
            if value is not None:
                where.append(f"quotation.{column} = ?")
                values.append(value)
        if not where:
            return []
        searched = "quotation_fts join quotation on quotation.id = quotation_fts.rowid" if query.words else "quotation"
        order = "bm25(quotation_fts), quotation.id" if query.words else "quotation.id"
        rows = self._query(
            f"select quotation.key from {searched} where {' and '.join(where)} order by {order} limit {_MOST}", values
        )
        return [row["key"] for row in rows]

    def sharing(self, text: str) -> Sequence[str]:
        """Keys of the quotations that share most with this text."""
        words = dict.fromkeys(fold(text).split())
        if not words:
            return []
        phrase = " ".join(words)
        query = f"""
            select quotation.key from quotation_fts join quotation on quotation.id = quotation_fts.rowid
            where quotation_fts match ? order by bm25(quotation_fts), quotation.id limit {_MOST}"""
        exact = self._query(query, [f"text : {_quoted(_plain(text))}"]) if phrase else []
        rows = exact or self._query(query, ["text : (" + " OR ".join(_quoted(word) for word in words) + ")"])
        return [row["key"] for row in rows]

    def parts(self, query: TextQuery) -> Sequence[tuple[int, int | None]]:
        """People, with the character if it has a name, of whose part the articles say so."""
        if not query.words:
            return []
        where, values = ["credit_fts match ?"], [_match(query.words)]
        if query.show_id is not None:
            where.append("credit.show_id = ?")
            values.append(str(query.show_id))
        rows = self._query(
            f"""select distinct credit.person_id, credit.character_id from credit_fts
                join credit on credit.id = credit_fts.rowid where {" and ".join(where)} limit {_MOST}""",
            values,
        )
        return [(row["person_id"], row["character_id"]) for row in rows]


def _match(words: Sequence[Sequence[str]]) -> str:
    """The FTS5 expression for all of these words, each in one of several forms."""
    return " AND ".join(f"({' OR '.join(_expression(form) for form in forms)})" for forms in words)


def _expression(form: str) -> str:
    words = form.split()
    if len(words) == 1:
        return _quoted(form)
    return f"NEAR({' '.join(_quoted(word) for word in words)}, {_NEAR})"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _plain(text: str) -> str:
    """A text as FTS5 takes it for a phrase: its marks are no words."""
    return " ".join("".join(char if char.isalnum() else " " for char in text).split())
