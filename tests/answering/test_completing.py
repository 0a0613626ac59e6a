from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.completing import Completer
from bot.answering.desk import Desk, Viewing
from bot.answering.names import rank
from bot.answering.records import NameScope
from bot.answering.spoilers import HIDDEN, SHOWN, SpoilerRule

if TYPE_CHECKING:
    from bot.answering.completing import Completion
    from bot.store.reader import FactReader
    from tests.answering.conftest import MakeTable

EVERYTHING = [
    "",
    "m",
    "mi",
    "midge",
    "pal",
    "ventimilia",
    "the",
    "zzz",
    "s4",
    "season 4",
    "finale",
    "???",
    "🙂",
    "a" * 6000,
]


@pytest.fixture(scope="session")
def completer(table: FactReader) -> Completer:
    return Completer(table)


def labels(found: list[Completion]) -> list[str]:
    return [completion.label for completion in found]


def everything(completer: Completer, typed: str) -> list[list[Completion]]:
    return [
        completer.shows(typed),
        *(completer.people(typed, show, rule) for show in ("", "maisel", "lantern", "zzz") for rule in (HIDDEN, SHOWN)),
        *(completer.speakers(typed, show) for show in ("", "maisel", "lantern")),
        *(completer.events(typed, show) for show in ("", "maisel", "lantern", "this is us")),
    ]


def hold_limits(found: list[Completion]) -> None:
    assert len(found) <= 25
    for completion in found:
        assert 1 <= len(completion.label) <= 100
        assert 1 <= len(completion.value) <= 100
    values = [completion.value for completion in found]
    assert len(values) == len(set(values))


@pytest.mark.parametrize("typed", [pytest.param(typed, id=typed[:12] or "nothing") for typed in EVERYTHING])
def test_completions_keep_discords_limits(completer: Completer, typed: str) -> None:
    for found in everything(completer, typed):
        hold_limits(found)


@given(st.text(max_size=120))
def test_any_text_completes_without_an_error(completer: Completer, typed: str) -> None:
    for found in everything(completer, typed):
        hold_limits(found)


def test_a_crowd_of_long_names_keeps_discords_limits(make_table: MakeTable) -> None:
    crowd = "\n\n".join(f'[[credit]]\nperson = "Ann {number} {"a" * 120}"\njob = "actor"' for number in range(60))
    episodes = "\n\n".join(
        f'[[event]]\nevent = "season1-episode{number}"\ndate = "2020"\nstatus = "happened"' for number in range(1, 40)
    )
    table = make_table(("2022-03", f"{crowd}\n\n{episodes}"))
    completer = Completer(table)
    assert len(completer.people("ann", "lamp", HIDDEN)) > 20
    assert len(completer.events("", "lamp")) == 25
    for found in (
        completer.people("", "lamp", HIDDEN),
        completer.people("ann", "lamp", HIDDEN),
        completer.events("", ""),
    ):
        hold_limits(found)


@pytest.mark.parametrize("typed", ["m", "mi", "midge", "pal", "ventimilia", "joel", "brown", "su"])
def test_people_are_completed_by_the_ranking_that_answers(completer: Completer, table: FactReader, typed: str) -> None:
    show = table.show_called("maisel")
    assert show is not None
    scope = NameScope(("person", "character"), show.id, shown_to_season=0)
    assert labels(completer.people(typed, "maisel", HIDDEN)) == [
        match.label for match in rank(table.names, typed, scope)
    ]


@pytest.mark.parametrize("show", ["maisel", "lantern"])
def test_what_is_completed_is_understood_as_what_it_says(completer: Completer, desk: Desk, show: str) -> None:
    for found in completer.people("", show, SHOWN):
        assert desk.cast(show, found.value, None, Viewing(SHOWN)).title == found.label
    for found in completer.events("", show):
        assert desk.when(found.value, show, Viewing()).question is not None
    for found in completer.speakers("", show):
        assert isinstance(desk.find_quotes(found.value, show, Viewing()), list)


def test_a_completed_show_is_understood_as_what_it_says(completer: Completer, desk: Desk) -> None:
    for found in completer.shows(""):
        card = desk.cast(found.value, None, None, Viewing())
        assert card.title.startswith(found.label)


def test_every_show_is_offered_before_anything_is_typed_those_with_articles_first(completer: Completer) -> None:
    shows = labels(completer.shows(""))
    assert set(shows[:2]) == {"The Lantern Keepers", "The Marvelous Mrs. Maisel"}
    assert set(shows[2:]) == {"Gilmore Girls", "Second Act", "This Is Us"}


def test_people_of_the_show_that_is_filled_in_are_offered_and_no_others(completer: Completer) -> None:
    of_lantern = labels(completer.people("", "lantern", HIDDEN))
    assert "Ines Okafor" in of_lantern
    assert "Milo Ventimiglia" not in of_lantern
    assert "Milo Ventimiglia" in labels(completer.people("mil", "mrs maisel", HIDDEN))


def test_an_unknown_show_narrows_nothing(completer: Completer) -> None:
    assert labels(completer.people("ines", "zzz", HIDDEN)) == ["Ines Okafor"]


@pytest.mark.parametrize(
    ("rule", "offered"),
    [
        pytest.param(HIDDEN, False, id="hidden"),
        pytest.param(SpoilerRule(3), False, id="up to season 3"),
        pytest.param(SpoilerRule(4), True, id="up to season 4"),
        pytest.param(SHOWN, True, id="shown"),
    ],
)
def test_a_role_that_a_spoiler_tells_of_is_offered_once_its_season_is_shown(
    completer: Completer, rule: SpoilerRule, *, offered: bool
) -> None:
    assert ("Handsome Man" in labels(completer.people("hand", "maisel", rule))) is offered
    assert ("Handsome Man" in labels(completer.people("", "maisel", rule))) is offered


def test_only_people_who_are_quoted_are_offered_as_speakers(completer: Completer) -> None:
    assert set(labels(completer.speakers("", "maisel"))) == {
        "Amy Sherman-Palladino",
        "Daniel Palladino",
        "Jennifer Salke",
        "Milo Ventimiglia",
    }
    assert completer.speakers("shalhoub", "maisel") == []


@pytest.mark.parametrize(
    ("typed", "show", "offered"),
    [
        pytest.param(
            "s4 f",
            "maisel",
            ["Season 4 filming start", "Season 4 finale", "Season 4 premiere", "Season 4 renewal"],
            id="a season begun",
        ),
        pytest.param("s4 finale", "maisel", ["Season 4 finale"], id="one event"),
        pytest.param("finale", "lantern", ["Season 4 finale"], id="a kind"),
        pytest.param("pizza", "maisel", [], id="no event"),
        pytest.param("tim", "maisel", ["Timeline: all dates in order"], id="the timeline begun"),
        pytest.param("premiere", "", ["Season 4 premiere", "Season 3 premiere"], id="of all shows"),
    ],
)
def test_events_are_offered_as_they_are_typed(completer: Completer, typed: str, show: str, offered: list[str]) -> None:
    assert labels(completer.events(typed, show)) == offered


def test_every_event_and_the_timeline_are_offered_before_anything_is_typed(completer: Completer) -> None:
    assert labels(completer.events("", "lantern")) == [
        "Season 4 finale",
        "Season 4 premiere",
        "Season 4 renewal",
        "Timeline: all dates in order",
    ]
