from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.cards import Card, Shape
from bot.answering.desk import Desk, Viewing
from bot.answering.questions import QuotePick, QuoteQuestion, name_key
from bot.answering.quote import pick_quotation
from bot.answering.spoilers import SHOWN
from bot.store.article_texts import ArticleTexts
from tests.answering.reading import lines, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.answering.conftest import MakeTable

HIDDEN = Viewing()


def quoted(desk: Desk, words: str, viewing: Viewing = HIDDEN) -> Card:
    """The card of the quotation that has these words in it."""
    keys = desk.table.quotation_keys(show_id=None, person_id=None)
    cards = [desk.answer(QuoteQuestion(key), viewing) for key in keys]
    [found] = [card for card in cards if words in told(card.blocks[0].parts)]
    return found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(
            "Don’t think it has not", ["— Amy Sherman-Palladino, to Variety in 2018"], id="to whom and a year"
        ),
        pytest.param("conquest", ["— Amy Sherman-Palladino, to TVLine in October 2020"], id="a month"),
        pytest.param("850 extras", ["— Daniel Palladino, to TVLine by June 2021"], id="by a month"),
        pytest.param("When they call", ["— Milo Ventimiglia, to Us Weekly"], id="no date"),
        pytest.param("most-watched", ["— Jennifer Salke"], id="neither"),
        pytest.param("vacate", ["— Amy Sherman-Palladino and Daniel Palladino"], id="two speakers"),
        pytest.param("lighthouse", ["— Dana Whitlock, to the Harbour Post"], id="another show"),
    ],
)
def test_a_quotation_says_who_whom_to_and_when(desk: Desk, words: str, said: list[str]) -> None:
    assert lines(quoted(desk, words), Shape.LINE) == said


def test_the_words_are_the_words(desk: Desk) -> None:
    card = quoted(desk, "Don’t think")
    assert card.title == "The Marvelous Mrs. Maisel"
    assert lines(card, Shape.QUOTE) == ["“Don’t think it has not been discussed!”"]


def test_a_comma_that_ran_on_into_the_article_is_left_out(desk: Desk) -> None:
    assert lines(quoted(desk, "We love Milo"), Shape.QUOTE) == ["“We love Milo so much. We’re very close with him”"]


def test_one_quotation_in_two_articles_is_one_with_two_sources(desk: Desk) -> None:
    card = quoted(desk, "the right part")
    assert [told(block.parts) for block in card.sources] == [
        "¹ PopCulture.com, June 2021",
        "² TV Fanatic, June 10, 2021",
    ]
    assert [block.refs for block in card.blocks if block.shape is Shape.LINE] == [{1, 2}]
    assert len(card.proofs) == 2
    assert "some meat to it. And it’s" in lines(card)[0]


def test_the_occasion_stands_below(desk: Desk) -> None:
    assert lines(quoted(desk, "Don’t think"), Shape.SMALL) == ["On casting Milo Ventimiglia"]


def test_a_spoiler_is_covered_with_its_occasion_but_not_its_speaker(desk: Desk) -> None:
    words, said, occasion = lines(quoted(desk, "grown adult people"))
    assert words.startswith("[[“")
    assert words.endswith("”]]")
    assert said == "— Milo Ventimiglia, to Us Weekly"
    assert occasion == "[[On his role and Midge]]"
    assert "[[" not in "".join(lines(quoted(desk, "grown adult people", Viewing(SHOWN))))


def test_the_more_precise_of_two_dates_is_told(make_table: MakeTable) -> None:
    quote = '[[quote]]\nspeakers = ["Ann Lee"]\ntext = "Go on."\nsaid = "{0}"'
    table = make_table(("2021-06", quote.format("2020-10")), ("2022-03", quote.format("2020")))
    assert lines(quoted(Desk(table, ArticleTexts(None)), "Go on"), Shape.LINE) == ["— Ann Lee, in October 2020"]


# -- finding -----------------------------------------------------------------------------------------------------------


def keys(found: Card | list[str]) -> list[str]:
    assert isinstance(found, list)
    return found


def test_a_speakers_quotations_are_theirs_alone_or_shared(desk: Desk) -> None:
    for key in keys(desk.find_quotes("daniel palladino", None, HIDDEN)):
        assert "Daniel Palladino" in lines(desk.answer(QuoteQuestion(key), HIDDEN), Shape.LINE)[0]
    assert len(keys(desk.find_quotes("daniel palladino", None, HIDDEN))) == 3


def test_a_joint_statement_is_found_by_both_speakers(desk: Desk) -> None:
    joint = quoted(desk, "vacate").question
    assert isinstance(joint, QuoteQuestion)
    for speaker in ("amy", "dan palladino"):
        assert joint.key in keys(desk.find_quotes(speaker, None, HIDDEN))


def test_a_show_narrows_the_quotations(desk: Desk) -> None:
    everything = set(keys(desk.find_quotes(None, None, HIDDEN)))
    of_each = [set(keys(desk.find_quotes(None, show, HIDDEN))) for show in ("maisel", "lantern")]
    assert [len(of_show) for of_show in of_each] == [16, 2]
    assert set.union(*of_each) == everything
    assert set(keys(desk.find_quotes(None, None, Viewing(show="lantern")))) == of_each[1]


def test_speakers_that_fit_equally_well_are_a_choice(desk: Desk) -> None:
    found = desk.find_quotes("palladino", "maisel", HIDDEN)
    assert isinstance(found, Card)
    assert [choice.question for choice in found.choices] == [
        QuotePick(name_key("person", name), "maisel") for name in ("Amy Sherman-Palladino", "Daniel Palladino")
    ]


def test_a_choice_of_a_speaker_answers_with_one_of_theirs(desk: Desk) -> None:
    card = desk.answer(QuotePick(name_key("person", "Jennifer Salke"), "maisel"), HIDDEN)
    assert lines(card, Shape.LINE) == ["— Jennifer Salke"]


@pytest.mark.parametrize(
    "pick",
    [
        pytest.param(QuotePick(name_key("person", "Nobody Known")), id="a speaker"),
        pytest.param(QuotePick("", "no-such-show"), id="a show"),
    ],
)
def test_a_choice_whose_facts_are_gone_answers_with_nobody_elses_words(desk: Desk, pick: QuotePick) -> None:
    card = desk.answer(pick, HIDDEN)
    assert not card.found
    assert card.title == "This answer is out of date"


def test_a_quotation_that_is_gone_is_answered_honestly(desk: Desk) -> None:
    assert not desk.answer(QuoteQuestion("0" * 12), HIDDEN).found


# -- picking -----------------------------------------------------------------------------------------------------------


class First:
    """Picks the first."""

    def choice(self, seq: Sequence[str]) -> str:
        return seq[0]


class Last:
    """Picks the last."""

    def choice(self, seq: Sequence[str]) -> str:
        return seq[-1]


def test_what_a_channel_has_not_had_comes_first() -> None:
    assert pick_quotation(["a", "b", "c"], {"a": 9, "b": 1}, First()) == "c"


def test_chance_picks_among_all_that_a_channel_has_not_had() -> None:
    assert {pick_quotation(["a", "b", "c"], {"b": 1}, chance) for chance in (First(), Last())} == {"a", "c"}


def test_once_it_has_had_all_the_longest_ago_comes_again() -> None:
    assert pick_quotation(["a", "b", "c"], {"a": 3, "b": 1, "c": 2}, First()) == "b"


@given(st.sets(st.sampled_from("abcdefgh"), min_size=1), st.integers(1, 40), st.randoms())
def test_a_channel_does_not_get_one_again_before_it_has_had_the_others(
    known: set[str], times: int, chance: First
) -> None:
    heard: dict[str, int] = {}
    picked = []
    for number in range(times):
        key = pick_quotation(sorted(known), heard, chance)
        heard[key] = number
        picked.append(key)
    for at in range(times - len(known) + 1):
        assert set(picked[at : at + len(known)]) == known
