from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest
from discord import ui
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.cards import Card, Choice, Proof, line
from bot.answering.desk import Viewing
from bot.answering.questions import CastQuestion
from bot.discord_app.controls import CONTROLS, Choose, Turn, Why, controls_for
from bot.discord_app.embeds import MOST_PAGES
from tests.answering.asked import QUESTIONS
from tests.answering.made import source

if TYPE_CHECKING:
    from bot.answering.desk import Desk
    from bot.answering.questions import Question

NOBODY: Any = None  # a control is made from its id alone
PROOF = Proof(1, source("2022-03"), tuple, covered=False)


def items(view: ui.View | None) -> list[Any]:
    return [] if view is None else [getattr(item, "item", item) for item in view.children]


def ids(view: ui.View | None) -> list[str]:
    return [item.custom_id for item in items(view)]


def full(question: Question) -> Card:
    """A card with everything that can stand under one."""
    choices = tuple(Choice(f"choice {at}", "", CastQuestion(f"show{at}")) for at in range(25))
    return Card("Title", (line("a"),), proofs=(PROOF,), question=question, choices=choices)


@given(QUESTIONS, st.integers(0, MOST_PAGES - 1), st.booleans())
async def test_every_id_is_short_and_its_own_whatever_was_asked(question: Question, page: int, evidence: bool) -> None:
    found = ids(controls_for(full(question), page, MOST_PAGES, evidence=evidence))
    assert len(found) == (3 if evidence else 4)
    assert all(len(custom_id) <= 100 for custom_id in found)
    assert len(set(found)) == len(found)


@given(QUESTIONS, st.integers(0, MOST_PAGES - 1))
async def test_what_is_pressed_is_understood_after_a_restart(question: Question, page: int) -> None:
    """Each id fits the pattern of one control and tells it the question and the page."""
    for custom_id in ids(controls_for(full(question), page, MOST_PAGES, evidence=False)):
        matches = [(kind, kind.__discord_ui_compiled_template__.fullmatch(custom_id)) for kind in CONTROLS]
        [(kind, match)] = [(kind, match) for kind, match in matches if match]
        if kind is Choose:
            continue
        made = await kind.from_custom_id(NOBODY, ui.Button(custom_id=custom_id), match)
        assert isinstance(made, Why | Turn)
        assert made.question == question
        if isinstance(made, Turn):
            assert abs(made.page - page) <= 1


async def test_nothing_in_a_view_is_kept_in_memory() -> None:
    """discord.py drops a view of dynamic items that has ended, and finds each by its pattern."""
    view = controls_for(full(CastQuestion("maisel")), 0, 2, evidence=False)
    assert view is not None
    assert all(isinstance(item, ui.DynamicItem) for item in view.children)
    assert view.timeout is None
    assert view.is_finished()


@pytest.mark.parametrize(
    ("page", "pages", "enabled"),
    [(0, 3, [False, True]), (1, 3, [True, True]), (2, 3, [True, False]), (0, 1, [])],
    ids=["first", "middle", "last", "only"],
)
async def test_pages_turn_as_far_as_there_are_any(page: int, pages: int, enabled: list[bool]) -> None:
    card = Card("Title", (), question=CastQuestion("maisel"))
    buttons = items(controls_for(card, page, pages, evidence=False))
    assert [not button.disabled for button in buttons] == enabled


@pytest.mark.parametrize(("evidence", "kind"), [(False, "a"), (True, "e")], ids=["answer", "evidence"])
async def test_a_page_of_evidence_turns_to_a_page_of_evidence(kind: str, *, evidence: bool) -> None:
    card = Card("Title", (), question=CastQuestion("maisel"))
    assert ids(controls_for(card, 1, 3, evidence=evidence)) == [
        f"turn:{kind}:b:0:cast/maisel//",
        f"turn:{kind}:f:2:cast/maisel//",
    ]


async def test_only_an_answer_with_proof_is_asked_where_it_says_so(desk: Desk) -> None:
    answer = desk.cast("maisel", None, None, Viewing())
    assert [item.label for item in items(controls_for(answer, 0, 1, evidence=False))] == ["Where does it say so?"]
    assert answer.question is not None
    evidence = desk.evidence(answer.question, Viewing())
    assert controls_for(evidence, 0, 1, evidence=True) is None
    assert controls_for(desk.cast("zzz", None, None, Viewing()), 0, 1, evidence=False) is None


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param(lambda desk: desk.cast("maisel", "palladino", None, Viewing()), id="cast"),
        pytest.param(lambda desk: desk.when("s4 finale", None, Viewing()), id="when"),
        pytest.param(lambda desk: desk.when("season 4", "maisel", Viewing()), id="season"),
        pytest.param(lambda desk: desk.find_quotes("palladino", None, Viewing()), id="quote"),
    ],
)
async def test_a_choice_is_a_menu_that_discord_takes(desk: Desk, ask: Any) -> None:
    card = ask(desk)
    [menu] = items(controls_for(card, 0, 1, evidence=False))
    assert isinstance(menu, ui.Select)
    assert [option.label for option in menu.options] == [choice.label for choice in card.choices]
    assert 2 <= len(menu.options) <= 25
    values = [option.value for option in menu.options]
    assert values == [str(choice.question) for choice in card.choices]
    assert len(set(values)) == len(values)
    for option in menu.options:
        assert 1 <= len(option.label) <= 100
        assert option.description is None or 1 <= len(option.description) <= 100


async def test_a_menu_keeps_discords_limits_whatever_was_asked() -> None:
    [menu, *_] = items(controls_for(full(CastQuestion("a" * 40)), 0, 1, evidence=False))
    assert isinstance(menu, ui.Select)
    assert all(isinstance(option, discord.SelectOption) for option in menu.options)
    assert all(len(option.value) <= 100 for option in menu.options)
