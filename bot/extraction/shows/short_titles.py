"""Which long title a short one stands for: "Mrs. Maisel" beside "The Marvelous Mrs. Maisel"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def full_titles(titles: Iterable[str], likely: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """Say what each title is in full.

    Args:
        titles: As an article has them.
        likely: What may be titles: the long form of a title is one.
        known: Every known spelling, and the title that is shown for it.

    Returns:
        For each title the longest one of the article, or the known one, that has its words in a row; and the same for
        that longest one itself.
    """
    long = {fold(title): title for title in likely} | {fold(spelling): title for spelling, title in known.items()}
    full = {title: _longest(fold(title), long) or title for title in titles}
    return full | {title: title for title in full.values()} | dict(known)


def _longest(short: str, long: Mapping[str, str]) -> str | None:
    fitting = [words for words in long if f" {short.removeprefix('the ')} " in f" {words} "]
    return long[max(fitting, key=len)] if fitting else None
