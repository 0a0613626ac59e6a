"""Kinds of questions, one file a kind: each makes all its questions of one show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.kinds.awards import award_questions
from bot.answering.trivia.kinds.completion import completion_questions
from bot.answering.trivia.kinds.dates import date_questions
from bot.answering.trivia.kinds.listeners import listener_questions
from bot.answering.trivia.kinds.makers import maker_questions
from bot.answering.trivia.kinds.moments import moment_questions
from bot.answering.trivia.kinds.parts import part_questions
from bot.answering.trivia.kinds.players import player_questions
from bot.answering.trivia.kinds.relations import relation_questions
from bot.answering.trivia.kinds.seasons import season_questions
from bot.answering.trivia.kinds.speakers import speaker_questions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion

KINDS: tuple[Callable[[Knowledge], Iterable[TriviaQuestion]], ...] = (
    player_questions,
    part_questions,
    speaker_questions,
    completion_questions,
    listener_questions,
    moment_questions,
    season_questions,
    date_questions,
    relation_questions,
    award_questions,
    maker_questions,
)
