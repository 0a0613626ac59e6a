"""Scoring a set of questions: right, admitted, wrong."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.answering.desk import Viewing
from tests.answering.reading import told

if TYPE_CHECKING:
    from bot.answering.cards import Card
    from bot.answering.desk import Desk

HERE = Path(__file__).parent
BEGINNING = "No article says"


@dataclass(frozen=True)
class Question:
    text: str
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]
    answerable: bool


@dataclass(frozen=True)
class Outcome:
    question: Question
    verdict: str  # right, admitted or wrong
    said: str


def read_set(name: str) -> list[Question]:
    """Reads a file of questions."""
    groups = tomllib.loads((HERE / name).read_text(encoding="utf-8"))
    answerable = [
        Question(
            text,
            tuple(word for word in words if not word.startswith("-")),
            tuple(word[1:] for word in words if word.startswith("-")),
            answerable=True,
        )
        for text, words in groups["answerable"].items()
    ]
    return answerable + [
        Question(text, (), tuple(words), answerable=False) for text, words in groups["unanswerable"].items()
    ]


def everything(card: Card) -> str:
    """All that a card says, the covered too."""
    choices = [f"{choice.label} {choice.detail}" for choice in card.choices]
    return "\n".join([card.title, *(told(block.parts) for block in card.blocks), *choices])


def score(desk: Desk, question: Question) -> Outcome:
    """Asks a question and judges the answer."""
    card, _ = desk.ask(question.text, Viewing())
    said = everything(card)
    body = told(card.blocks[0].parts)
    admits = body.startswith(BEGINNING) and not card.found
    if any(word in said for word in question.unwanted):
        return Outcome(question, "wrong", said)
    if not question.answerable:
        return Outcome(question, "right" if admits else "wrong", said)
    if card.found and all(word in said for word in question.wanted):
        return Outcome(question, "right", said)
    return Outcome(question, "admitted" if admits else "wrong", said)
