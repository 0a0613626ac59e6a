"""Names that say what somebody is to somebody else: "Midge's mother", "manager of Midge Maisel"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answering.names import equals, rank
from bot.answering.records import NameScope
from bot.facts.folding import LONGEST_NAME, fold

if TYPE_CHECKING:
    from bot.answering.records import FactTable, RelationClaim
    from bot.answering.spoilers import SpoilerRule

_POSSESSIVE = re.compile(r"(?P<whose>.+?)['’]s?\s+(?P<what>[\w][\w \-]*)")
_OF = re.compile(r"(?:the\s+)?(?P<what>[\w][\w \-]*?)\s+of\s+(?P<whose>.+)", re.IGNORECASE)

_BARE = re.compile(r"(?P<whose>.+?)s\s+(?P<what>[\w][\w \-]*)")  # "midges mom": only with a word for a relation

# What fans say, by what articles say. "Her parents" does not tell who is the mother: asking for her finds both.
_SAID_FOR = {
    "parents": {"parent", "mother", "mom", "mum", "mommy", "mama", "father", "dad", "daddy", "papa", "folks"},
    "mother": {"mom", "mum", "mommy", "mama", "parent", "parents"},
    "father": {"dad", "daddy", "papa", "parent", "parents"},
    "ex husband": {"ex", "husband", "former husband", "ex-husband", "exhusband"},
    "ex wife": {"ex", "wife", "former wife", "exwife"},
    "husband": {"spouse", "partner"},
    "wife": {"spouse", "partner"},
    "manager": {"agent"},
    "sister": {"sibling", "siblings"},
    "brother": {"sibling", "siblings"},
    "son": {"child", "kid", "kids", "children"},
    "daughter": {"child", "kid", "kids", "children"},
}
_KNOWN = {*_SAID_FOR, *(word for words in _SAID_FOR.values() for word in words)}


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
    if match.re is _BARE and what not in _KNOWN:
        return []
    scope = NameScope(("character",), show_id)
    found = []
    for whose in equals(rank(table.names, match["whose"], scope)):
        claims = table.relations(to_id=whose.ref_id)
        found += [claim for claim in claims if _means(what, fold(claim.relation)) and not rule.covers(claim)]
    return found


def _means(said: str, relation: str) -> bool:
    return said == relation or said in _SAID_FOR.get(relation, ())
