"""Every question of the shipped show and of an invented one: each has one right answer, and none gives it away."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.spoilers import ALL_SEASONS, HIDDEN, SHOWN, SpoilerRule
from bot.answering.trivia.bank import ask, make_questions
from bot.answering.trivia.giveaway import telling_words
from bot.answering.trivia.kinds.verdicts import KIND as VERDICT
from bot.answering.trivia.kinds.verdicts import VERDICTS
from bot.store.reader import FactReader
from bot.store.table_file import rebuild
from tests.answering.trivia.oracle import could_be_right, read_files
from tests.conftest import INVENTED, SHIPPED, copy_facts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.answering.trivia.records import TriviaQuestion

    Make = Callable[[str, SpoilerRule], dict[str, TriviaQuestion]]

FOLDERS = {"maisel": SHIPPED, "lantern": INVENTED}
SECRETS = {"maisel": {"Handsome"}, "lantern": {"Joel", "Fairweather", "Drowned"}}
LABEL = 80  # characters (Discord documentation, "Button Structure")
MADE_OF_STATEMENTS = {"who plays", "plays whom", "when", "relation", "award", "who makes"}

Shows = pytest.mark.parametrize("slug", FOLDERS)
RULES = st.one_of(st.just(ALL_SEASONS), st.integers(0, 6)).map(SpoilerRule)


@pytest.fixture(scope="module")
def made(table: FactReader) -> Make:
    """Makes the questions of a show, each set once."""

    @cache
    def make(slug: str, rule: SpoilerRule) -> dict[str, TriviaQuestion]:
        show = table.show_called(slug)
        assert show is not None
        return make_questions(table, show, rule)

    return make


def all_texts(question: TriviaQuestion) -> list[str]:
    texts = [question.text, question.quote or "", *question.lines, question.right, *question.wrong]
    return texts + [support.says for support in question.support]


def test_the_three_articles_give_at_least_sixty_questions_of_at_least_eight_kinds(made: Make) -> None:
    for rule in (HIDDEN, SHOWN):
        questions = made("maisel", rule).values()
        asked = {(q.text, q.quote, q.lines, q.right) for q in questions}
        assert len(asked) == len(questions) >= 60
        assert len({q.kind for q in questions}) >= 8
        assert sum(q.kind != VERDICT for q in questions) >= 60  # without those that are made of others


def test_an_invented_show_needs_no_handwork(made: Make) -> None:
    assert len(made("lantern", HIDDEN)) >= 10
    assert len({q.kind for q in made("lantern", SHOWN).values()}) >= 8


@Shows
@given(rule=RULES, seed=st.text(max_size=20))
def test_each_has_four_different_answers_that_fit_a_button(made: Make, slug: str, rule: SpoilerRule, seed: str) -> None:
    for question in made(slug, rule).values():
        asked = ask(question, seed)
        assert len({choice.casefold() for choice in asked.choices}) == 4
        assert asked.choices[asked.right] == question.right
        assert all(len(f"A. {choice}") <= LABEL for choice in asked.choices)
        assert asked == ask(question, seed)


@Shows
@given(rule=RULES)
def test_by_the_fact_files_each_has_exactly_one_right_answer(made: Make, slug: str, rule: SpoilerRule) -> None:
    files = read_files(FOLDERS[slug] / "facts" / slug)
    for question in made(slug, rule).values():
        if question.kind != VERDICT:
            assert could_be_right(files, question, question.right), question
            wrong = [answer for answer in question.wrong if could_be_right(files, question, answer)]
            assert not wrong, question


@Shows
@given(rule=RULES)
def test_no_question_holds_its_answer_or_a_telling_word_of_it(made: Make, slug: str, rule: SpoilerRule) -> None:
    for question in made(slug, rule).values():
        if question.kind != VERDICT:
            shown = f"{question.text} {question.quote or ''}"
            assert question.right.casefold() not in shown.casefold()
            assert not telling_words(question.right) & telling_words(shown), question


@Shows
@given(season=st.integers(0, 6))
def test_a_spoiler_is_nowhere_in_what_a_server_is_not_to_see(made: Make, slug: str, season: int) -> None:
    told = {word for q in made(slug, SpoilerRule(season)).values() for text in all_texts(q) for word in text.split()}
    words = {word.strip("“”.,’s") for word in told}
    if season < 4:  # both shows' spoilers are of season 4
        assert not words & (SECRETS[slug] - ({"Joel"} if slug == "maisel" else set()))
    else:
        assert words >= SECRETS[slug]


@Shows
@given(rule=RULES)
def test_only_what_is_not_covered_proves_an_answer(made: Make, slug: str, rule: SpoilerRule) -> None:
    claims = [claim for q in made(slug, rule).values() for support in q.support for claim in support.claims]
    assert claims
    assert not any(rule.covers(claim) for claim in claims)


@Shows
def test_true_or_false_is_right_about_each_statement(made: Make, slug: str) -> None:
    questions = made(slug, SHOWN)
    true = {support.says for q in questions.values() if q.kind != VERDICT for support in q.support}
    verdicts = [q for q in questions.values() if q.kind == VERDICT]
    for question in verdicts:
        truth = tuple(line.partition(". ")[2] in true for line in question.lines)
        assert question.right == VERDICTS[(truth[0], truth[1])]
    assert {q.right for q in verdicts} >= {"Both are true", "Only the second is true"}


@Shows
def test_keys_name_a_question_for_good(made: Make, slug: str, tmp_path: Path) -> None:
    """The same facts in other files, built again: the same keys; a fact more: nearly all of them."""
    data = copy_facts(tmp_path / "data", FOLDERS[slug])
    folder = data / "facts" / slug
    for number, path in enumerate(sorted(folder.glob("*.toml"), reverse=True)):
        path.rename(folder / f"{number}.toml")
    again = remade(data, slug)
    assert set(again) == set(made(slug, SHOWN))
    assert {key: q.right for key, q in again.items()} == {key: q.right for key, q in made(slug, SHOWN).items()}

    with (folder / "0.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[credit]]\nperson = "Zoe Quill"\ncharacter = "Abel Zorn"\njob = "actor"\n')
        file.write("spans = [[0, 5]]\nparagraph = 1\n")
    more = remade(data, slug)
    assert len(set(more) - set(again)) >= 2
    assert len(set(again) - set(more)) <= 4


def remade(data: Path, slug: str) -> dict[str, TriviaQuestion]:
    reader = FactReader(rebuild(data)[0])
    try:
        show = reader.show_called(slug)
        assert show is not None
        return make_questions(reader, show, SHOWN)
    finally:
        reader.close()
