"""What is played: a name, or "Joel’s mother", or "a stand-up comic"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.marks import NAME, SHOW, whole
from bot.extraction.words.kinship import RELATIONS
from bot.extraction.words.patterns import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.extraction.candidates import Span
    from bot.extraction.credits.who import Who

_N, _S = whole(NAME), whole(SHOW)
_NAMED = rf"(?:{_N}|{_S})(?:\s+(?:of|the|von|de)\s+{_N})?"
_RELATION = rf"(?P<relation>{any_of(RELATIONS)})"
_OWNED = re.compile(
    rf"(?:(?P<owner>{_N})['’]s?|(?P<pronoun>her|his|their))\s+(?P<what>(?:[\w’'-]+\s+){{0,3}}?{_RELATION})\b"
    rf"(?:,?\s+[“\"‘']?(?P<name>{_NAMED}))?"
)
_OF = re.compile(rf"(?:the|a)\s+(?P<what>(?:[\w’'-]+\s+){{0,2}}?{_RELATION})\s+(?:of|to)\s+(?P<owner>{_N})")
_PLAIN = re.compile(rf"(?P<what>[^{NAME}{SHOW}]*?)[“\"‘']?(?P<name>{_NAMED})")
_FORMS = (_OWNED, _OF, _PLAIN)
_ARTICLE = re.compile(r"^(?:the|an?)\s+(?=\S)|\s+(?:and|of)$|[\s,]+$")
_BETWEEN_PARTS = re.compile(r"[”\"’']?\s+and\s+")
_APPOSITION = re.compile(rf"[”\"’']?,\s+(?P<what>an?\s+[^,.;()\n{NAME}{SHOW}]{{3,50}})(?=[,.;)])")


@dataclass(frozen=True, slots=True)
class Part:
    """A part as the text has it.

    Attributes:
        name: Its name, or its description where `unnamed`.
        unnamed: Whether it is only described.
        what: What the text says of it.
        relation: What it is to another character: the relation, and the other's name.
    """

    name: str | None
    unnamed: bool = False
    what: str | None = None
    relation: tuple[str, str] | None = None


def read_parts(marked: str, text: str, span: Span, who: Who, owner: str | None) -> list[Part]:
    """Read what is played.

    Args:
        marked: The text with what it names blotted out.
        text: The text.
        span: Where the parts stand.
        who: Whom names mean.
        owner: Whom "her" or "his" would mean.

    Returns:
        One part, or two with "and" between them; a description alone is a part without a name.
    """
    return list(_parts(marked, text, span, who, owner)) or [Part(None, what=_plain(text[slice(*span)]))]


def _parts(marked: str, text: str, span: Span, who: Who, owner: str | None) -> Iterator[Part]:
    at = span[0]
    while at < span[1]:
        match = next((match for form in _FORMS if (match := form.match(marked, at, span[1]))), None)
        if match is None:
            return
        yield _read(match, marked, text, who, owner)
        gap = _BETWEEN_PARTS.match(marked, match.end(), span[1])
        at = gap.end() if gap else span[1]


def _read(match: re.Match[str], marked: str, text: str, who: Who, owner: str | None) -> Part:
    found = match.groupdict()
    name = who.written(match.span("name")) if found.get("name") else None
    if "relation" not in found:
        return Part(name, what=_plain(text[slice(*match.span("what"))]) or _apposition(marked, text, match.end()))
    relation = text[slice(*match.span("what"))]
    other = who.full(match.span("owner")) if found.get("owner") else owner
    if other is None:
        return Part(name, what=relation)
    whole = name or f"{other.split()[0]}'s {relation}"
    return Part(
        whole,
        unnamed=name is None,
        what=f"{other.split()[0]}'s {relation}" if name else None,
        relation=(relation, other),
    )


def _apposition(marked: str, text: str, end: int) -> str | None:
    match = _APPOSITION.match(marked, end)
    return text[slice(*match.span("what"))] if match else None


def _plain(words: str) -> str | None:
    """A description without its article."""
    return _ARTICLE.sub("", _ARTICLE.sub("", words.strip())).strip(" ,“\"‘'") or None
