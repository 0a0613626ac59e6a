from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answering.asking.asker import LONGEST
from bot.answering.asking.english import ENGLISH
from bot.answering.desk import Desk, Viewing
from bot.answering.questions import read_question
from bot.answering.spoilers import SHOWN
from bot.store.article_texts import ArticleTexts
from tests.answering.asking.scoring import BEGINNING, everything, read_set
from tests.answering.reading import lines, open_words
from tests.answering.test_spoilers import secrets

if TYPE_CHECKING:
    from bot.answering.cards import Card
    from bot.store.reader import FactReader
    from tests.answering.conftest import MakeTable

HIDDEN = Viewing()
SETS = [
    question.text for name in ("first_set.toml", "second_set.toml", "third_set.toml") for question in read_set(name)
]
NAMES = ["Midge", "midge's", "Milo", "Joel", "amy", "palladino", "Mrs. Maisel", "gilmore girls", "wren", "Handsome Man"]
WORDS = st.sampled_from(
    [*ENGLISH.symbols, *NAMES, "4", "s4", "season", "zzz", "“we love", "?", "'s", "\0", "\N{ROCKET}"]
)
MADE = st.lists(WORDS, max_size=12).map(" ".join)


def ask(desk: Desk, *questions: str) -> Card:
    """The answer to the last of some questions asked one after another."""
    asked = ""
    for question in questions:
        card, asked = desk.ask(question, HIDDEN, asked)
    return card


# -- any text ----------------------------------------------------------------------------------------------------------


@given(st.one_of(MADE, st.text(max_size=LONGEST + 10), st.sampled_from(SETS)), st.one_of(st.just(""), MADE))
@example("“”", "")
@example("'s 's", "who plays midge's")
def test_any_text_is_answered_with_its_sources_or_honestly_not(desk: Desk, text: str, before: str) -> None:
    card, asked = desk.ask(text, HIDDEN, before)
    assert card.title
    assert len(asked) <= 3 * (LONGEST + len(before))
    if not card.found:
        assert lines(card)[0].startswith(BEGINNING)
        assert card.title.startswith(BEGINNING)
        assert card.private
        assert not card.proofs
    elif card.choices:
        assert 1 < len(card.choices) <= 25
        assert all(read_question(str(choice.question)) == choice.question for choice in card.choices)
        assert all(desk.answer(choice.question, HIDDEN).proofs for choice in card.choices)
    else:
        assert card.proofs
        assert card.question is not None
        assert read_question(str(card.question)) == card.question


@given(st.one_of(MADE, st.sampled_from(SETS)))
def test_no_answer_tells_a_spoiler_in_the_open(desk: Desk, table: FactReader, text: str) -> None:
    card = ask(desk, text)
    asked = text.casefold()
    kept = [secret for secret in secrets(table) if secret.casefold() not in asked]
    assert [secret for secret in kept if secret in open_words(card)] == []
    if card.question is not None:
        assert [secret for secret in kept if secret in open_words(desk.evidence(card.question, HIDDEN))] == []


def test_the_answer_behind_a_button_is_the_answer_that_was_given(desk: Desk) -> None:
    for text in SETS:
        card = ask(desk, text)
        if card.question is not None:
            again = read_question(str(card.question))
            assert again is not None
            assert everything(desk.answer(again, HIDDEN)) == everything(card)


def test_a_question_longer_than_is_looked_at_is_refused_and_not_cut(desk: Desk) -> None:
    assert not ask(desk, f"who plays midge {'and so on ' * 40}").found


# -- what is told and what is not --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "says", "nearby"),
    [
        ("when does maisel season 5 start", "when the season 5 premiere", "I have season 3 and 4."),
        ("who plays midge in season 5", "who plays Midge Maisel in season 5", "I have season 4."),
        ("who is in season 5 of maisel", "who is in season 5", "I have season 3 and 4."),
        ("does milo play joel", "that Milo Ventimiglia plays Joel", "who plays Joel"),
        ("how many seasons of maisel are there", "how many seasons", "I have season 3 and 4."),
        ("blorp the frobnicator", "anything I could match to that", "Ask who plays whom"),
    ],
)
def test_what_no_article_says_is_told_with_what_there_is_nearby(
    desk: Desk, question: str, says: str, nearby: str
) -> None:
    card = ask(desk, question)
    first, second = lines(card)
    assert first.startswith(f"No article says {says}")
    assert nearby in second


@pytest.mark.parametrize("relation", ["mother", "dad", "mum"])
def test_who_shares_a_part_without_a_name_is_one_of_them(desk: Desk, relation: str) -> None:
    said = lines(ask(desk, f"who plays midge's {relation}"))
    assert said[0] == "Marin Hinkle and Tony Shalhoub play Midge's parents"
    assert said[1].startswith("One of Marin Hinkle and Tony Shalhoub: no article says which")


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("who is joel's ex-wife", "Joel is Midge Maisel's ex-husband"),
        ("whose manager is susie", "Susie Myerson is Midge Maisel's manager"),
        ("who does susie manage", "Susie Myerson is Midge Maisel's manager"),
        ("who is piet's sibling", "Piet is Wren Halloway's brother"),
    ],
)
def test_a_relation_is_known_the_other_way_round_where_that_is_certain(desk: Desk, question: str, says: str) -> None:
    assert lines(ask(desk, question))[0] == says


@pytest.mark.parametrize("question", ["who is piet's sister", "is joel midge's husband", "is midge susie's manager"])
def test_a_relation_is_not_known_the_other_way_round_where_it_is_not_certain(desk: Desk, question: str) -> None:
    assert not ask(desk, question).found


def test_a_person_who_is_in_it_without_a_named_part_plays_nobody_that_an_article_names(desk: Desk) -> None:
    assert lines(ask(desk, "who does sterling k brown play"))[0] == "No article says whom Sterling K. Brown plays."


def test_a_covered_role_stays_covered_and_shows_to_who_wants_it(desk: Desk) -> None:
    covered = lines(ask(desk, "who does milo play in mrs maisel"))[0]
    shown = lines(desk.ask("who does milo play in mrs maisel", Viewing(SHOWN))[0])[0]
    assert covered.startswith("Milo Ventimiglia plays [[Handsome Man")
    assert shown.startswith("Milo Ventimiglia plays Handsome Man")


# -- which is meant ----------------------------------------------------------------------------------------------------


def test_a_name_that_two_have_brings_a_menu(desk: Desk) -> None:
    card = ask(desk, "what did palladino say")
    assert [choice.label for choice in card.choices] == ["Amy Sherman-Palladino", "Daniel Palladino"]


def test_an_event_that_two_shows_have_brings_a_menu_of_the_shows(desk: Desk) -> None:
    card = ask(desk, "when is the season 4 finale")
    assert [choice.label for choice in card.choices] == ["The Lantern Keepers", "The Marvelous Mrs. Maisel"]


def test_the_servers_usual_show_is_meant_where_none_is_named(desk: Desk) -> None:
    card, _ = desk.ask("when is the season 4 finale", Viewing(show="lantern"))
    assert card.title == "The Lantern Keepers: Season 4 finale"


def test_only_the_one_kind_that_fits_is_meant(desk: Desk) -> None:
    assert ask(desk, "who plays joel").title == "Joel"
    assert ask(desk, "who does joel play").title == "Joel Fairweather"


# -- what leans on the question before ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("questions", "says"),
    [
        (("who plays midge", "and Joel?"), "Michael Zegen plays Joel"),
        (("who plays midge", "what about susie"), "Alex Borstein plays Susie Myerson"),
        (("who plays midge", "and Joel?", "and lenny?"), "Luke Kirby plays Lenny Bruce"),
        (("who plays midge", "and in season 5?"), "No article says who plays Midge Maisel in season 5."),
        (("when does season 4 of maisel premiere", "and the finale?"), "Friday, March 11, 2022"),
        (("who is midge's manager", "and her ex-husband?"), "Joel is Midge Maisel's ex-husband"),
        (("what did amy say about lenny", "and milo?"), "“Don’t think it has not been discussed!”"),
        (("who plays midge and joel", "and susie?"), "Alex Borstein plays Susie Myerson"),
        (("who is milo ventimiglia", "how old is he"), "Milo Ventimiglia was 44 in early 2022."),
        (("who plays midge", "who is susie"), "Played by Alex Borstein, season 4: Midge's manager"),
    ],
)
def test_a_follow_up_takes_the_rest_from_the_question_before(desk: Desk, questions: tuple[str, ...], says: str) -> None:
    assert lines(ask(desk, *questions))[0].startswith(says)


def test_without_a_question_before_a_name_alone_is_asked_about(desk: Desk) -> None:
    assert ask(desk, "and susie?").title == "Susie Myerson"


# -- other tables ------------------------------------------------------------------------------------------------------

SHOUTED = """
[[credit]]
person = "Ann Lee"
character = "Rex"
job = "actor"

[[quote]]
speakers = ["Ann Lee"]
text = "It was \\"cold\\" AND wet* (NEAR the sea), we're told."

[[note]]
text = "Ann Lee can't stand the sea OR the \\"rain\\"."
about = ["Ann Lee"]
"""


@pytest.mark.parametrize(
    "question",
    ["who said cold and wet near the sea", 'who said "It was cold AND wet"', "can ann lee not stand the rain?"],
)
def test_what_a_search_would_take_for_its_own_marks_is_text(make_table: MakeTable, question: str) -> None:
    desk = Desk(make_table(("2022-03", SHOUTED), show='\n[[character]]\nname = "Rex"\n'), ArticleTexts(None))
    card = ask(desk, question)
    assert card.found or lines(card)[0].startswith(BEGINNING)


def test_a_quotation_is_found_by_its_words_whatever_its_marks(make_table: MakeTable) -> None:
    desk = Desk(make_table(("2022-03", SHOUTED), show='\n[[character]]\nname = "Rex"\n'), ArticleTexts(None))
    assert "Ann Lee" in everything(ask(desk, "who said it was cold and wet"))
