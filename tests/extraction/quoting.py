"""Who says what, in short texts about an invented show."""

from __future__ import annotations

from bot.extraction.extract import extract
from bot.facts.edtf import parse_edtf

CAST = (
    "Dana Whitlock created The Lantern Keepers. Ines Okafor plays Captain Wren Halloway, and Tomas Brandt plays her "
    "brother Piet. Pia Lund, Northlight’s head of drama, is happy.\n\n"
)
"""Introduces four people and two roles."""


def said(text: str) -> list[tuple[str, str]]:
    """Who says what, joint speakers with "and" between them, nobody as ""."""
    return [(" and ".join(quote.speakers), quote.text) for quote in extract(text).quotes]


def speakers(text: str) -> list[str]:
    """Who speaks, quotation by quotation."""
    return [who for who, _ in said(text)]


def occasions(text: str, published: str) -> list[tuple[str | None, str | None]]:
    """To whom and when each quotation was said."""
    quotes = extract(text, parse_edtf(published)).quotes
    return [(quote.said_to, str(quote.said) if quote.said else None) for quote in quotes]
