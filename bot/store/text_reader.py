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
_MOST_WORDS = 6  # that quotations are looked for by: the longest are the rarest
# A show with articles of its own has all their notes; another one those that are about it.
_OF_SHOW = """
    (note.show_id = ? or note.id in (select note_id from subject where subject.show_id = ?))"""


class TextReader:
    """Implements `bot.answering.records.TextIndex`.

    Args:
        query: Runs a query on the fact table.
    """

    def __init__(self, query: Query) -> None:
        self._query = query

    def notes(self, query: TextQuery) -> Sequence[str]:
        """Keys of the notes that fit."""
        limits = _Limits()
        for person in query.people:
            limits.add("note.id in (select note_id from subject where person_id = ?)", person)
        for role in query.characters:
            limits.add("note.id in (select note_id from subject where character_id = ?)", role)
        if query.show_id is not None:
            limits.add(_OF_SHOW, query.show_id, query.show_id)
        if query.season is not None:
            limits.add("(claim.season = ? or note.text like ?)", query.season, f"%season {query.season}%")
        if not query.words and not query.people and not query.characters:
            return []
        return self._keys("note", "join claim on claim.id = note.id", query, limits)

    def quotations(self, query: TextQuery) -> Sequence[str]:
        """Keys of quotations whose words, occasion or hearer fit; the query's people are their speakers."""
        limits = _Limits()
        for person in query.people:
            limits.add("quotation.id in (select quotation_id from speaker where person_id = ?)", person)
        if query.show_id is not None:
            limits.add("quotation.show_id = ?", query.show_id)
        if query.season is not None:
            limits.add("quotation.season = ?", query.season)
        if not query.words and not query.people:
            return []
        return self._keys("quotation", "", query, limits)

    def sharing(self, text: str) -> Sequence[str]:
        """Keys of the quotations that share most with this text."""
        words = fold(text).split()
        if not words:
            return []
        longest = sorted(dict.fromkeys(words), key=len, reverse=True)[:_MOST_WORDS]
        whole = f"text : {_quoted(' '.join(_words(text)))}"
        parts = " OR ".join(_quoted(word) for word in longest)
        return self._matching(whole) or self._matching(f"text : ({parts})")

    def parts(self, query: TextQuery) -> Sequence[tuple[int, int | None]]:
        """People, with the character if it has a name, of whose part the articles say so."""
        if not query.words or not _is_words(query):
            return []
        limits = _Limits()
        limits.add("credit_fts match ?", _match(query.words))
        if query.show_id is not None:
            limits.add("credit.show_id = ?", query.show_id)
        rows = self._query(
            f"""select distinct credit.person_id, credit.character_id from credit_fts
                join credit on credit.id = credit_fts.rowid where {limits.clause} limit {_MOST}""",
            limits.values,
        )
        return [(row["person_id"], row["character_id"]) for row in rows]

    def _keys(self, table: str, join: str, query: TextQuery, limits: _Limits) -> list[str]:
        """Keys of a table's rows within limits, the best first where words are looked for."""
        if not _is_words(query):
            return []
        source, order = table, f"{table}.id"
        if query.words:
            source = f"{table}_fts join {table} on {table}.id = {table}_fts.rowid"
            order = f"bm25({table}_fts), {table}.id"
            limits.add(f"{table}_fts match ?", _match(query.words))
        rows = self._query(
            f"select {table}.key from {source} {join} where {limits.clause} order by {order} limit {_MOST}",
            limits.values,
        )
        return list(dict.fromkeys(row["key"] for row in rows))

    def _matching(self, expression: str) -> list[str]:
        query = f"""
            select quotation.key from quotation_fts join quotation on quotation.id = quotation_fts.rowid
            where quotation_fts match ? order by quotation_fts.rank limit {_MOST}"""
        return [row["key"] for row in self._query(query, [expression])]


class _Limits:
    """Conditions that all must hold, with their values."""

    def __init__(self) -> None:
        self._conditions: list[str] = []
        self.values: list[Any] = []

    def add(self, condition: str, *values: Any) -> None:
        """Add one."""
        self._conditions.append(condition)
        self.values += values

    @property
    def clause(self) -> str:
        """All of them."""
        return " and ".join(self._conditions)


def _is_words(query: TextQuery) -> bool:
    """Whether each of the words has a form that is more than marks."""
    return all(any(_words(form) for form in forms) for forms in query.words)


def _match(words: Sequence[Sequence[str]]) -> str:
    """The FTS5 expression for all of these words, each in one of several forms."""
    return " AND ".join(f"({' OR '.join(_expression(form) for form in forms if _words(form))})" for forms in words)


def _expression(form: str) -> str:
    words = _words(form)
    if len(words) == 1:
        return _quoted(words[0])
    return f"NEAR({' '.join(_quoted(word) for word in words)}, {_NEAR})"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _words(text: str) -> list[str]:
    """A text's words as FTS5 takes them: marks are none."""
    return "".join(char if char.isalnum() else " " for char in text).split()
