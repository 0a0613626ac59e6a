"""What members read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.answering.trivia.cards import MOST_NAMED, answer_card, question_card, table_card
from bot.answering.trivia.records import Asked, Gain, Round, Standing
from bot.answering.trivia.scores import Score, Scores, scores_card, week_began
from tests.answering.reading import open_words

PLAYED = Round("1f", 1, 2, "lantern", 3, 20, 5, number=2)
ASKED = Asked("0" * 12, "Who plays Piet?", None, (), ("Ines", "Tomas", "Dana", "Joel"), 1)


def gains(count: int) -> list[Gain]:
    return [Gain(f"Fan {number}", 12, 1 + number % 2) for number in range(count)]


@pytest.mark.parametrize(("right", "answered"), [(0, 0), (0, 3), (1, 1), (MOST_NAMED, 30), (MOST_NAMED + 37, 200)])
def test_who_had_it_is_told_and_shortened_honestly(right: int, answered: int) -> None:
    text = open_words(answer_card(PLAYED, ASKED, gains(right), answered, ()))
    named = text.count("Fan ")
    assert named == min(right, MOST_NAMED)
    assert ("Nobody answered." in text) == (answered == 0)
    assert ("Nobody had it." in text) == (right == 0 < answered)
    assert (f"{right} of {answered} had it" in text) == (right > 0)
    assert ("and 37 more" in text) == (right == MOST_NAMED + 37)


def test_a_question_does_not_say_which_answer_is_right_nor_which_show_it_is() -> None:
    card = question_card(PLAYED, ASKED, 0.0)
    assert "Tomas" not in open_words(card)
    assert card.title == "Question 2 of 5"


def test_the_table_is_shortened_honestly() -> None:
    text = open_words(table_card("The Lantern Keepers", [Standing(n, f"Fan {n}", n) for n in range(40)], 5, "Stopped."))
    assert text.count("Fan ") == 15
    assert "and 25 more" in text
    assert "Stopped." in text
    assert "Nobody answered." in open_words(table_card("The Lantern Keepers", [], 5))


@pytest.mark.parametrize("day", ["2026-03-02 00:00", "2026-03-05 12:00", "2026-03-08 23:59"])
def test_a_week_begins_on_monday_utc(day: str) -> None:
    now = datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()
    assert datetime.fromtimestamp(week_began(now), UTC) == datetime(2026, 3, 2, tzinfo=UTC)


def test_scores_tell_the_best_and_who_asks() -> None:
    top = [Score(f"Fan {n}", 100 - n, 5, 9, 2, 3, n + 1) for n in range(10)]
    mine = Score("Me", 7, 1, 4, 1, 1, 12)
    text = open_words(scores_card(Scores([], 0, None), Scores(top, 12, mine), server=True))
    assert "Nobody has played." in text
    assert "You have no score." in text
    assert "and 2 more" in text
    assert "You: 7 points, place 12 of 12; 1 of 4 right in 1 round." in text
