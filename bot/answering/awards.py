"""Which awards somebody or a show has won or was nominated for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Plain, Text, covered, line
from bot.answering.reports import award_text, grouped
from bot.answering.sourcing import Sourcing
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.questions import AwardsQuestion
    from bot.answering.records import AwardClaim, FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule

# What fans say for a claim that was won, and for one that was not.
_WON = "won win wins winning winner winners received earned award awards prize prizes"
_NOMINATED = "nominated nomination nominations nominee nominees nominate"
_ENDING = 3  # letters that a word may end in and still be the same word: "writing" and "written"
_STEM = 4
_YEAR = 4  # digits
_SHORTEST_INITIALS = 3


def awards_card(table: FactTable, show: ShowEntry, question: AwardsQuestion, rule: SpoilerRule) -> Card | None:
    """Answer which awards there are.

    Args:
        table: The facts.
        show: The show.
        question: Whose, and what they must be.
        rule: Which spoilers the reader wants to see.

    Returns:
        One line for each; None if no article tells of such an award.
    """
    sourcing = Sourcing(rule)
    blocks: list[Block] = []
    for same in grouped(awards_of(table, show, question)):
        text = partial(_line, same[0], show, rule)
        numbers = sourcing.cite_each((claim, partial(_line, claim, show, rule)) for claim in same)
        blocks.append(line(*text(), numbers))
    if not blocks:
        return None
    number = table.id_of(question.who) if question.who.startswith("p") else None
    title = table.person_name(number) if number is not None else show.title
    return Card(f"{title}: awards", tuple(blocks), sourcing.blocks(), sourcing.proofs, question)


def _line(claim: AwardClaim, show: ShowEntry, rule: SpoilerRule) -> Text:
    return (Bold(claim.person or show.title), *covered((Plain(": "),), cover=False), *award_text(claim, rule))


def awards_of(table: FactTable, show: ShowEntry, question: AwardsQuestion) -> list[AwardClaim]:
    """The claims that answer such a question."""
    if question.who.startswith("p"):
        number = table.id_of(question.who)
        claims: Sequence[AwardClaim] = [] if number is None else table.awards(person_id=number)
    else:
        claims = [claim for claim in table.awards(show_id=show.id) if question.who == "all" or claim.person is None]
    return [claim for claim in claims if all(_has(claim, word) for word in question.words)]


def _has(claim: AwardClaim, word: str) -> bool:
    if word.isdigit() and len(word) == _YEAR:
        return str(claim.year) == word
    initials = "".join(part[0] for part in fold(claim.award).split())
    if len(word) >= _SHORTEST_INITIALS and initials.startswith(word):  # "SAG"
        return True
    facts = " ".join(str(fact) for fact in (claim.award, claim.category, claim.year, claim.detail) if fact)
    words = f"{fold(facts)} {_WON if claim.won else _NOMINATED} award awards prize"
    return any(_alike(word, known) for known in words.split())


def _alike(said: str, known: str) -> bool:
    """Whether two words are one but for their endings."""
    short, long = sorted((said, known), key=len)
    if said == known or said.isdigit() or known.isdigit():
        return said == known
    return len(short) >= _STEM and long.startswith(short) and len(long) - len(short) <= _ENDING
