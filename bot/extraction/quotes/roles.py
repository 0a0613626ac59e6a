"""Who among those named is a role: what a role says is no quotation, and "she" who speaks is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.names.weighing import speaks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.candidates import CreditCandidate
    from bot.extraction.reading import Reading

_OFTEN = 2  # times that a name stands beside a verb of saying; a role's line is cited once
_REACH = 40  # characters beside a name


def roles_among(reading: Reading, credits_: Iterable[CreditCandidate]) -> frozenset[str]:
    """Tell roles from people.

    Args:
        reading: The article.
        credits_: Who plays whom, as far as it was found.

    Returns:
        Those named in the article whose name is a role's, in full or in part, and nobody's who has a credit or who
        speaks again and again.
    """
    known = reading.known
    credits_ = list(credits_)
    people = {credit.person for credit in credits_} | {person.name for show in known for person in show.people}
    parts = {credit.character for credit in credits_ if credit.character and not credit.unnamed}
    parts |= {character.name for show in known for character in show.characters if not character.unnamed}
    words = [frozenset(part.split()) for part in parts]
    names = (name for name in reading.people.names if name not in people)
    return frozenset(
        name for name in names if _is_role(frozenset(name.split()), words) and not _often_speaks(reading, name)
    )


def _is_role(name: frozenset[str], roles: Iterable[frozenset[str]]) -> bool:
    return any(name <= role or role <= name for role in roles)


def _often_speaks(reading: Reading, name: str) -> bool:
    text = reading.text
    mentions = [mention for mention in reading.people.mentions if mention.name == name]
    speaking = [
        one for one in mentions if speaks(text[max(one.lead - _REACH, 0) : one.lead], text[one.end : one.end + _REACH])
    ]
    return len(speaking) >= _OFTEN
