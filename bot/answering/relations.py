"""Names that say what somebody is to somebody else: "Midge's mother", "manager of Midge Maisel"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answering.names import equals, rank
from bot.answering.records import NameScope
from bot.answering.relation_words import IN_RETURN, KNOWN, SAID_FOR
from bot.facts.folding import LONGEST_NAME, fold

if TYPE_CHECKING:
    from bot.answering.records import FactTable, RelationClaim
    from bot.answering.spoilers import SpoilerRule

_POSSESSIVE = re.compile(r"(?P<whose>.+?)['’]s?\s+(?P<what>[\w][\w \-]*)")
_OF = re.compile(r"(?:the\s+)?(?P<what>[\w][\w \-]*?)\s+of\s+(?P<whose>.+)", re.IGNORECASE)

_BARE = re.compile(r"(?P<whose>.+?)s\s+(?P<what>[\w][\w \-]*)")  # "midges mom": only with a word for a relation


def related(table: FactTable, text: str, show_id: int, rule: SpoilerRule) -> list[RelationClaim]:
    """Who is meant by a name that says a relation.

    Args:
        table: Where names and relations are looked up.
        text: What was typed.
        show_id: The show.
        rule: Which spoilers the reader wants to see; a relation that must be covered finds nobody.

    Returns:
        The claims whose `character` is meant; empty if the text is no such name, or nothing is known of it.
    """
    typed = " ".join(text[:LONGEST_NAME].split())
    match = _POSSESSIVE.fullmatch(typed) or _OF.fullmatch(typed) or _BARE.fullmatch(typed)
    if match is None:
        return []
    what = fold(match["what"])
    if match.re is _BARE and what not in KNOWN:
        return []
    scope = NameScope(("character",), show_id)
    found = []
    for whose in equals(rank(table.names, match["whose"], scope)):
        claims = table.relations(to_id=whose.ref_id)
        found += [claim for claim in claims if means(what, fold(claim.relation)) and not rule.covers(claim)]
    return found


def means(said: str, relation: str) -> bool:
    """Whether a fan's word (folded) fits an article's (folded)."""
    return said == relation or said in SAID_FOR.get(relation, ())


def ties(table: FactTable, character_id: int, said: str) -> list[RelationClaim]:
    """What is known of those who are something to a character.

    Args:
        table: Where relations are looked up.
        character_id: Whose.
        said: What, as a fan says it, folded; empty for anything.

    Returns:
        The claims that say so, and those that say it the other way round where that is certain.
    """
    direct = [tie for tie in table.relations(to_id=character_id) if not said or means(said, fold(tie.relation))]
    if direct and said:
        return direct
    returned = table.relations(character_id=character_id)
    return direct + [tie for tie in returned if not said or said in IN_RETURN.get(fold(tie.relation), ())]
