"""What members read: a question, its answer, the table at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, CommandName, Moment, Plain, Shape, line, small
from bot.answering.evidence import evidence_card
from bot.answering.sourcing import Sourcing
from bot.answering.trivia.scoring import ranked
from bot.answering.wording import counted, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.evidence import Texts
    from bot.answering.records import FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule
    from bot.answering.trivia.records import Asked, Gain, Round, Standing, TriviaQuestion

MOST_NAMED = 20  # who had it right; the others are counted
MOST_RANKED = 15  # lines of the table at the end
_PLAY = CommandName("trivia play")
LETTERS = "ABCD"


def start_card(show: ShowEntry, played: Round) -> Card:
    """Announce a round."""
    says = (
        f"{counted(played.total, 'question')}, {played.seconds} seconds each. Press a button; until time is up you may "
    )
    says += "press another. A right answer brings 10 points, up to 5 more for speed, and up to 5 for a streak."
    return Card(f"Trivia: {show.title}", (line(says), small(CommandName("trivia stop"), " ends it.")))


def question_card(played: Round, asked: Asked, closes: float) -> Card:
    """Ask a question.

    Args:
        played: The round, this question counted.
        asked: The question.
        closes: When time is up, in seconds since 1970.

    Returns:
        The question; its answers are on the buttons.
    """
    return Card(_title(played), (*_question_blocks(asked), small("Time is up ", Moment(closes, "R"), ".")))


def answer_card(played: Round, asked: Asked, gains: Sequence[Gain], answered: int, proof: Sequence[Block]) -> Card:
    """Tell the right answer.

    Args:
        played: The round, this question counted.
        asked: The question.
        gains: Who had it right, the best first.
        answered: How many members answered.
        proof: Where it says so, as `proof_blocks` gives it.

    Returns:
        The question, the answer, who had it and the source.
    """
    right = f"{LETTERS[asked.right]}. {asked.choices[asked.right]}"
    blocks = (*_question_blocks(asked), line("The answer: ", Bold(right)), line(_who_had_it(gains, answered)))
    return Card(_title(played), (*blocks, *proof))


def _title(played: Round) -> str:
    # Not the show's title: it may hold a name that is asked for.
    return f"Question {played.number} of {played.total}"


def _question_blocks(asked: Asked) -> list[Block]:
    blocks = [line(Bold(asked.text))]
    if asked.quote:
        blocks.append(Block(Shape.QUOTE, (Plain(f"“{asked.quote}”"),)))
    return blocks + [line(text) for text in asked.lines]


def _who_had_it(gains: Sequence[Gain], answered: int) -> str:
    if not gains:
        return "Nobody had it." if answered else "Nobody answered."
    names = [f"{gain.name} +{gain.points}{_row(gain.streak)}" for gain in gains[:MOST_NAMED]]
    more = len(gains) - MOST_NAMED
    had = listed([*names, f"{more:,} more"] if more > 0 else names)
    return f"{len(gains):,} of {answered:,} had it: {had}."


def _row(streak: int) -> str:
    return f" ({streak} in a row)" if streak > 1 else ""


def proof_blocks(
    question: TriviaQuestion | None, table: FactTable, texts: Texts, rule: SpoilerRule
) -> tuple[Block, ...]:
    """Tell where an answer stands in the articles.

    Args:
        question: The question; None if the facts behind it were taken away since it was asked.
        table: The facts.
        texts: The articles' texts.
        rule: Which spoilers the readers want to see.

    Returns:
        For each source its name, linked, with paragraph and sentence.
    """
    if question is None:
        return (small("The facts behind it have changed since it was asked."),)
    sourcing = Sourcing(rule)
    for support in question.support:
        sourcing.cite(support.claims, (Plain(support.says),))
    blocks = evidence_card(table, Card("", (), proofs=sourcing.proofs), texts, rule).blocks
    return blocks if any(block.shape is Shape.QUOTE for block in blocks) else blocks[:-1]  # less that it has no texts


def table_card(show: str, standings: Sequence[Standing], asked: int, why: str = "") -> Card:
    """Tell how a round ended.

    Args:
        show: The title of the show.
        standings: Everybody who played.
        asked: How many questions were asked.
        why: Why it ended early, as a sentence, if it did.

    Returns:
        The table, the best first.
    """
    blocks = [line(why)] if why else []
    places = ranked(standings)
    blocks += [line(*_place(place, standing, asked)) for place, standing in places[:MOST_RANKED]]
    if len(places) > MOST_RANKED:
        blocks.append(line(f"and {len(places) - MOST_RANKED:,} more"))
    if not places:
        blocks.append(line("Nobody answered."))
    blocks.append(small(_PLAY, " starts another round, ", CommandName("trivia scores"), " tells the scores."))
    return Card(f"Trivia: {show}: the end of the round", tuple(blocks))


def _place(place: int, standing: Standing, asked: int) -> list[Plain | Bold]:
    row = f", {standing.best} in a row" if standing.best > 1 else ""
    says = f": {counted(standing.points, 'point')}, {standing.right} of {asked} right{row}"
    return [Plain(f"{place}. "), Bold(standing.name), Plain(says)]
