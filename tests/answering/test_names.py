from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answering.cards import Card
from bot.answering.desk import Desk, Viewing
from bot.answering.names import Match, equals, rank
from bot.answering.records import NameScope
from tests.answering.reading import lines, open_words

if TYPE_CHECKING:
    from bot.store.reader import FactReader

HIDDEN = Viewing()
WHO = ("person", "character")

FOUND = {
    "Milo Ventimiglia": ["Milo Ventimiglia", "milo ventimiglia", "Milo", "ventimiglia", "ventimilia", "Ventimigla",
                         "milo ventimilia", "Ventimiglia, Milo", "MILO"],
    "Rachel Brosnahan": ["rachel", "brosnahan", "Rachel Brosnohan", "rachel brosnan", "Brosnahan, Rachel"],
    "Amy Sherman-Palladino": ["amy", "ASP", "Sherman Palladino", "amy sherman palladino", "Amy Sherman–Palladino"],
    "Daniel Palladino": ["Dan", "Daniel", "dan palladino", "Daniel Paladino"],
    "Tony Shalhoub": ["tony", "shaloub", "Tony Shaloub"],
    "Stephanie Hsu": ["hsu", "stephanie su", "Stephany Hsu"],
    "Sterling K. Brown": ["Sterling Brown", "sterling", "Brown", "sterling k brown"],
    "Marin Hinkle": ["Hinkel", "marin"],
    "Midge Maisel": ["Midge", "Mrs. Maisel", "mrs maisel", "Miriam Maisel", "midge maisle", "maisel"],
    "Susie Myerson": ["susie", "Suzie Myerson", "manager of Midge", "Midge's manager", "the manager of Mrs Maisel",
                      "Mrs. Maisel's manager"],
    "Joel": ["joel", "Joel Maisel", "Midge's ex-husband", "midge’s ex", "Midge's husband"],
    "Midge's parents": ["Midge's mother", "midges mother", "Midge's dad", "midge’s mom", "parents of Midge",
                        "Midge's parents", "MIDGE'S FATHER"],
    "Joel's parents": ["Joel's mother", "Joel's dad", "father of Joel"],
    "Lenny Bruce": ["lenny", "bruce", "Lenny Bruse"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "name"), [pytest.param(typed, name, id=typed) for name, ways in FOUND.items() for typed in ways]
)
def test_a_name_is_found_as_fans_write_it(desk: Desk, typed: str, name: str) -> None:
    card = desk.cast("maisel", typed, None, HIDDEN)
    assert card.title == name, open_words(card)


@pytest.mark.parametrize(
    "typed",
    [
        "maisel",
        "Maisel",
        "mrs maisel",
        "Mrs. Maisel",
        "marvelous mrs maisel",
        "The Marvelous Mrs. Maisel",
        "tmmm",
        "MMM",
        "the marvellous mrs maisel",
        "marvelous mrs. maizel",
        "MAISEL",
    ],
)
def test_a_show_is_found_as_fans_write_it(desk: Desk, typed: str) -> None:
    assert desk.cast(typed, None, None, HIDDEN).title == "The Marvelous Mrs. Maisel: cast"


def test_a_name_in_the_place_of_the_show_is_understood_too(desk: Desk) -> None:
    assert desk.cast("ventimilia", None, None, HIDDEN).title == "Milo Ventimiglia"
    assert desk.cast("Wren", None, None, HIDDEN).title == "Wren Halloway"


def test_names_that_fit_equally_well_are_a_choice(desk: Desk) -> None:
    card = desk.cast("maisel", "palladino", None, HIDDEN)
    assert card.found
    assert [choice.label for choice in card.choices] == ["Amy Sherman-Palladino", "Daniel Palladino"]
    assert [desk.answer(choice.question, HIDDEN).title for choice in card.choices] == [
        "Amy Sherman-Palladino",
        "Daniel Palladino",
    ]


def test_a_choice_keeps_the_season_that_was_asked_for(desk: Desk) -> None:
    card = desk.cast("maisel", "palladino", 4, HIDDEN)
    assert all(str(choice.question).endswith("/4") for choice in card.choices)


def test_a_first_name_means_who_has_it_in_the_show_that_is_asked_about(desk: Desk) -> None:
    assert desk.cast("maisel", "Joel", None, HIDDEN).title == "Joel"
    assert desk.cast("lantern", "Joel", None, HIDDEN).title == "Joel Fairweather"


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        pytest.param("jo", "Joel", id="too short to be sure"),
        pytest.param("zegan", "Michael Zegen", id="a slip in a short name"),
        pytest.param("parents", "Midge's parents", id="parents of nobody"),
    ],
)
def test_a_name_that_fits_nobody_well_is_answered_with_the_nearest(desk: Desk, typed: str, nearest: str) -> None:
    card = desk.cast("maisel", typed, None, HIDDEN)
    if card.found:  # a better ranking may be sure of one
        assert nearest in {card.title, *(choice.label for choice in card.choices)}
    else:
        assert card.private
        assert nearest in lines(card)[1]


@pytest.mark.parametrize("typed", ["zzz", "Sheldon Cooper", "Joel's wife", "Midge's brother", "Wren's sister", "jess"])
def test_nobody_is_made_up(desk: Desk, typed: str) -> None:
    card = desk.cast("maisel", typed, None, HIDDEN)
    assert not card.found
    assert card.private
    assert lines(card)[0] == f"No article says who “{typed}” is in The Marvelous Mrs. Maisel."


@pytest.mark.parametrize("typed", ["", " ", "???", "!!!", "🙂", "''''", "|| ||", "\u200b"])
def test_what_holds_no_letter_names_nobody(desk: Desk, typed: str) -> None:
    for card in (desk.cast("maisel", typed, None, HIDDEN), desk.cast(typed, None, None, HIDDEN)):
        assert not card.found
        assert card.private
    assert isinstance(found := desk.find_quotes(typed, None, HIDDEN), Card)
    assert not found.found


# -- the ranking -------------------------------------------------------------------------------------------------------


def ranked(table: FactReader, typed: str, *kinds: str) -> list[str]:
    show = table.show_called("maisel")
    assert show is not None
    return [match.label for match in rank(table.names, typed, NameScope(kinds or WHO, show.id))]


def test_the_exact_name_comes_first_then_aliases_then_beginnings(table: FactReader) -> None:
    assert ranked(table, "joel")[:2] == ["Joel", "Joel's parents"]
    assert set(ranked(table, "mi")) >= {"Michael Zegen", "Midge Maisel", "Milo Ventimiglia"}
    assert ranked(table, "dan")[0] == "Daniel Palladino"


def test_nobody_is_ranked_twice(table: FactReader) -> None:
    for typed in ("", "a", "m", "midge", "palladino", "ventimilia"):
        names = ranked(table, typed)
        assert len(names) == len(set(names))


def test_scores_never_rise_along_the_ranking(table: FactReader) -> None:
    for typed in ("", "a", "mi", "midge", "palladino", "ventimilia", "joel's"):
        scores = [match.score for match in rank(table.names, typed, NameScope(WHO))]
        assert scores == sorted(scores, reverse=True)


def test_the_limit_cuts_the_end_not_the_beginning(table: FactReader) -> None:
    scope = NameScope(WHO)
    assert rank(table.names, "", scope, 3) == rank(table.names, "", scope)[:3]


def test_equals_are_none_where_even_the_best_is_a_guess(table: FactReader) -> None:
    assert equals(rank(table.names, "jo", NameScope(WHO))) == []
    assert equals([]) == []


def test_equals_are_those_that_only_the_fan_can_tell_apart() -> None:
    scored = [Match("person", at, 1, f"name {at}", score) for at, score in enumerate([92.0, 90.0, 86.0, 50.0])]
    assert equals(scored) == scored[:2]


# -- hostile text ------------------------------------------------------------------------------------------------------

HOSTILE = [
    "'; drop table person; --",
    '" OR 1=1 --',
    "name MATCH 'x'",
    "NEAR(a b)",
    "a* AND b*",
    '"unclosed',
    "^midge",
    "{a b}: c",
    "**bold** ||spoiler|| `code`",
    "@everyone <@123> <@&1> <#2> </cast:1>",
    "<t:0:R>",
    "[x](https://evil.example)",
    "a" * 6000,
    "midge " * 1000,
    "'" * 6000,
    "a'" * 3000,
    "of " * 2000,
    "\0\x01\x02\x1b[31m",
    "\r\n\t",
    "\u202eegdim",
    "🙂" * 100,
    "ミッジ",
    "Мидж",
    "ميدج",
    "מידג׳",
    "İ",
    "ß",
    "\ud800",
    "%s %d {0}",
    "../../etc/passwd",
    "-1",
    "٣",
]


def answers(desk: Desk, text: str) -> list[Card | list[str]]:
    return [
        desk.cast(text, None, None, HIDDEN),
        desk.cast("maisel", text, None, HIDDEN),
        desk.when(text, None, HIDDEN),
        desk.when(text, "maisel", HIDDEN),
        desk.when("season4-finale", text, HIDDEN),
        desk.find_quotes(text, None, HIDDEN),
        desk.find_quotes(None, text, HIDDEN),
    ]


@pytest.mark.parametrize("text", [pytest.param(text, id=ascii(text)[:24]) for text in HOSTILE])
def test_hostile_text_is_answered_with_a_card(desk: Desk, text: str) -> None:
    hold_answers(desk, text)


@given(st.one_of(st.text(max_size=200), st.text("midge joel's of*\"'()|@", max_size=60)))
@example("a" * 6000)
def test_any_text_is_answered_with_a_card(desk: Desk, text: str) -> None:
    hold_answers(desk, text)


def hold_answers(desk: Desk, text: str) -> None:
    for answer in answers(desk, text):
        if isinstance(answer, list):
            assert answer
            continue
        assert answer.title
        assert answer.blocks
        assert answer.found or answer.private
        assert len(answer.choices) <= 25
        assert len(open_words(answer)) < 20_000
