"""The names of the fact table, looked up by spelling, beginning and likeness."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.answering.records import NameRow, NameScope
from bot.answering.spoilers import ALL_SEASONS
from bot.facts.folding import grams
from bot.store.naming import Tier

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    Query: TypeAlias = Callable[[str, Iterable[Any]], list[Any]]

_MOST_NAMES = 60
_MOST_POSTINGS = 3000  # how many shared stretches of letters are counted: bounds the work in a table of any size

_LABEL = """
    case name.kind when 'show' then (select title from show where id = ref_id)
                   when 'person' then (select name from person where id = ref_id)
                   else (select name from character where id = ref_id) end as label"""


class NameReader:
    """Implements `bot.answering.records.NameIndex`.

    Args:
        query: Runs a query on the fact table.
    """

    def __init__(self, query: Query) -> None:
        self._query = query

    def equal(self, folded: str, scope: NameScope) -> Sequence[NameRow]:
        """Names of exactly this spelling; one that is typed in full is no secret to who typed it."""
        anyway = "name.folded = ? and (name.tier < ? or name.spoiler_season <= ?)"  # "man" is not typed in full
        open_scope = replace(scope, shown_to_season=ALL_SEASONS)
        return self._names(anyway, [folded, Tier.PART, scope.shown_to_season], open_scope)

    def among(self, folded: Collection[str], scope: NameScope) -> Sequence[NameRow]:
        """Names of exactly one of these spellings, of each spelling at most 60; secrets are kept as in `equal`."""
        kinds = ", ".join("?" for _ in scope.kinds)
        query = f"""
            select folded, kind, ref_id, show_id, tier, {_LABEL} from (
                select name.*, row_number() over (partition by folded order by tier, id) as place from name
                where folded in (select value from json_each(?)) and kind in ({kinds})
                and (tier < ? or spoiler_season <= ?)) as name where place <= {_MOST_NAMES}"""
        values = [json.dumps(sorted(folded)), *scope.kinds, Tier.PART, scope.shown_to_season]
        return [NameRow(*row) for row in self._query(query, values)]

    def beginning(self, folded: str, scope: NameScope) -> Sequence[NameRow]:
        """Some names that begin so, at most 60."""
        where, values = "name.folded >= ? and name.folded < ?", [folded, f"{folded}\U0010ffff"]
        if len(folded) > 1:
            return self._names(where, values, scope)
        # Nearly every name begins so. Of each kind the best are looked up in the order of an index, none are sorted.
        found: list[NameRow] = []
        for tier in Tier:
            for kind in scope.kinds:
                narrow = replace(scope, kinds=(kind,))
                found += self._names(f"{where} and name.tier = ?", [*values, tier], narrow, _MOST_NAMES - len(found))
        return found

    def like(self, folded: str, scope: NameScope) -> Sequence[NameRow]:
        """Names that share the most three-letter stretches with this spelling, at most 60."""
        rarest = self._rarest(grams(folded))
        in_show, values = ("", []) if scope.show_id is None else (" and show_id = ?", [scope.show_id])
        query = f"""select name_id from gram where gram in (select value from json_each(?)){in_show}
                    group by name_id order by count(*) desc, name_id limit {_MOST_NAMES}"""
        ids = [row["name_id"] for row in self._query(query, [json.dumps(rarest), *values])]
        return self._names("name.id in (select value from json_each(?))", [json.dumps(ids)], scope)

    def _rarest(self, wanted: set[str]) -> list[str]:
        """The stretches that say most about a name; at least one, if any is known."""
        query = "select gram, names from gram_count where gram in (select value from json_each(?)) order by names"
        found: list[str] = []
        postings = 0
        for row in self._query(query, [json.dumps(sorted(wanted))]):
            postings += row["names"]
            if found and postings > _MOST_POSTINGS:
                break
            found.append(row["gram"])
        return found

    def _names(self, where: str, values: list[Any], scope: NameScope, limit: int = _MOST_NAMES) -> list[NameRow]:
        kinds = "name.kind = ?" if len(scope.kinds) == 1 else f"name.kind in ({', '.join('?' for _ in scope.kinds)})"
        limits = [where, kinds, "name.spoiler_season <= ?"]
        values = [*values, *scope.kinds, scope.shown_to_season]
        if scope.show_id is not None:
            limits.append("name.show_id = ?")
            values.append(scope.show_id)
        if scope.speakers:
            limits.append("name.speaks")
        query = f"""
            select name.folded, name.kind, name.ref_id, name.show_id, name.tier, {_LABEL}
            from name where {" and ".join(limits)} order by name.tier, name.folded limit {limit}"""
        return [NameRow(*row) for row in self._query(query, values)]
