"""Which spellings find whom: the rows of the fact table's name index."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from bot.answering.spoilers import ALL_SEASONS
from bot.facts.folding import grams
from bot.store.naming import spellings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.store.claim_rows import Row, Rows
    from bot.store.library import Library


def name_rows(library: Library, rows: Rows) -> dict[str, list[Row]]:
    """Make the rows of `name`, `gram` and `gram_count`.

    Args:
        library: Whence the aliases come.
        rows: The rows of all other tables.

    Returns:
        Rows by table.
    """
    names = [{"id": number, **row} for number, row in enumerate(_names(library, rows), start=1)]
    shared = [
        {"gram": gram, "show_id": row["show_id"], "name_id": row["id"]}
        for row in names
        for gram in sorted(grams(row["folded"]))
    ]
    counts = Counter(row["gram"] for row in shared)
    return {
        "name": names,
        "gram": shared,
        "gram_count": [{"gram": gram, "names": number} for gram, number in sorted(counts.items())],
    }


def _names(library: Library, rows: Rows) -> Iterator[Row]:
    aliases = _aliases(library)
    for show in rows["show"]:
        found = spellings(show["title"], [show["slug"], *aliases["show", show["title"]]])
        yield from _entries("show", show["id"], {show["id"]}, found)
    seen, speakers = _shows_of_people(rows), {row["person_id"] for row in rows["speaker"]}
    for person in rows["person"]:
        found = spellings(person["name"], aliases["person", person["name"]])
        speaks = person["id"] in speakers
        yield from _entries("person", person["id"], seen[person["id"]], found, speaks=speaks)
    titles = {show["id"]: show["title"] for show in rows["show"]}
    for role in rows["character"]:
        known = aliases["character", f"{titles[role['show_id']]}/{role['name']}"]
        found = spellings(role["name"], known, parts=not role["unnamed"])
        yield from _entries("character", role["id"], {role["show_id"]}, found, spoiler_season=role["spoiler_season"])


def _entries(
    kind: str,
    ref_id: int,
    shows: set[int],
    found: Mapping[str, int],
    *,
    spoiler_season: int = 0,
    speaks: bool = False,
) -> Iterator[Row]:
    for show_id in sorted(shows):
        for folded, tier in found.items():
            yield {
                "folded": folded,
                "kind": kind,
                "ref_id": ref_id,
                "show_id": show_id,
                "tier": tier,
                "spoiler_season": spoiler_season,
                "speaks": int(speaks),
            }


def _shows_of_people(rows: Rows) -> defaultdict[int, set[int]]:
    """In which shows a person is met: credited, quoted, awarded or noted."""
    seen: defaultdict[int, set[int]] = defaultdict(set)
    for row in (*rows["credit"], *rows["award"]):
        if row["person_id"]:
            seen[row["person_id"]].add(row["show_id"])
    quoted_in = {row["id"]: row["show_id"] for row in rows["quotation"]}
    for row in rows["speaker"]:
        seen[row["person_id"]].add(quoted_in[row["quotation_id"]])
    noted_in = {row["id"]: row["show_id"] for row in rows["note"]}
    for row in rows["subject"]:
        if row["person_id"]:
            seen[row["person_id"]].add(noted_in[row["note_id"]])
    return seen


def spoiler_seasons(rows: Rows) -> dict[int, int]:
    """Up to which season spoilers must be shown for a role to be named at all.

    Args:
        rows: The rows of all tables of claims.

    Returns:
        By character's id: 0 if any claim that is no spoiler names it, else the first season whose spoilers do, from 1.
    """
    claims = {row["id"]: row for row in rows["claim"]}
    found: dict[int, int] = {}
    for claim_id, role in _mentions(rows):
        claim = claims[claim_id]
        season = ALL_SEASONS if claim["season"] is None else max(claim["season"], 1)
        found[role] = min(found.get(role, ALL_SEASONS), season if claim["spoiler"] else 0)
    return found


def _mentions(rows: Rows) -> Iterator[tuple[int, int]]:
    """Every claim that names a character, with the character."""
    pairs = [(row["id"], row["character_id"]) for row in rows["credit"]]
    pairs += [(row["id"], row[end]) for row in rows["relation"] for end in ("character_id", "to_id")]
    pairs += [(row["note_id"], row["character_id"]) for row in rows["subject"]]
    yield from ((claim_id, role) for claim_id, role in pairs if role is not None)


def _aliases(library: Library) -> defaultdict[tuple[str, str], list[str]]:
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for show in library.shows.values():
        found["show", show.title] += show.aliases
        for other in show.others:
            found["show", other.title] += other.aliases
        for person in show.people:
            found["person", person.name] += person.aliases
        for role in show.characters:
            found["character", f"{role.show or show.title}/{role.name}"] += role.aliases
    return found
