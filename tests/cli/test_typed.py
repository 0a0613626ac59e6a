from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.typed import EXAMPLES, OPTIONS, read_typed
from bot.errors import UsageError

word = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)
value = st.lists(word, min_size=1, max_size=3).map(" ".join)


@pytest.mark.parametrize(
    ("text", "name", "options"),
    [
        ("/cast maisel", "cast", {"show": "maisel"}),
        ("  cast mrs maisel ", "cast", {"show": "mrs maisel"}),
        ("/cast maisel who:Milo season:4", "cast", {"show": "maisel", "who": "Milo", "season": "4"}),
        ("/cast maisel who: Milo V  season: 4", "cast", {"show": "maisel", "who": "Milo V", "season": "4"}),
        ("/cast who:Wren show:the lantern keepers", "cast", {"who": "Wren", "show": "the lantern keepers"}),
        ("/when s4 finale show:lantern", "when", {"event": "s4 finale", "show": "lantern"}),
        ("/quote", "quote", {}),
        ("/quote speaker:", "quote", {}),
        ("/quote show:lantern", "quote", {"show": "lantern"}),
        ("/ask who plays midge", "ask", {"question": "who plays midge"}),
        ("who plays midge", "ask", {"question": "who plays midge"}),
        ("when is the finale", "ask", {"question": "when is the finale"}),
        ("cast of season 4", "ask", {"question": "cast of season 4"}),
        ("cast maisel?", "ask", {"question": "cast maisel?"}),
        ("when s4 finale", "when", {"event": "s4 finale"}),
        ("/cast Tide: the whowho:re", "cast", {"show": "Tide: the whowho:re"}),
    ],
)
def test_a_command_is_read_as_it_would_be_typed_into_discord(text: str, name: str, options: dict[str, str]) -> None:
    typed = read_typed(text)
    assert (typed.name, typed.options) == (name, options)


@given(st.sampled_from(["cast", "when", "quote"]), st.data())
def test_named_options_come_back_whatever_their_order(name: str, data: st.DataObject) -> None:
    options = data.draw(st.fixed_dictionaries(dict.fromkeys(OPTIONS[name], value)))
    order = data.draw(st.permutations(list(options)))
    text = f"/{name} " + " ".join(f"{option}:{options[option]}" for option in order)
    assert read_typed(text).options == options


@pytest.mark.parametrize("text", ["/dance", "/caste maisel", "//cast maisel", "/ cast maisel", "/CAST maisel"])
def test_what_is_no_command_is_told_with_examples(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_typed(text)
    assert repr(text) in str(caught.value)
    assert EXAMPLES in str(caught.value)


@pytest.mark.parametrize(
    ("text", "says"), [("/cast", "a show"), ("/cast who:Wren", "a show"), ("/when show:lantern", "a event|an event")]
)
def test_a_required_option_is_asked_for(text: str, says: str) -> None:
    with pytest.raises(UsageError, match=f"needs ({says})"):
        read_typed(text)


@given(st.text(max_size=100))
def test_any_text_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        says = f"/{read_typed(text).name}"
    except UsageError as error:
        says = str(error)
    assert len(says.splitlines()) == 1
    assert len(says) < 500


@pytest.mark.parametrize(("text", "season"), [("/cast a season:4", 4), ("/cast a season:012", 12), ("/cast a", None)])
def test_a_season_is_a_number(text: str, season: int | None) -> None:
    assert read_typed(text).season() == season


@pytest.mark.parametrize("season", ["four", "-4", "4.0", "٤", "²", "4 5"])
def test_a_season_that_is_no_number_is_told(season: str) -> None:
    with pytest.raises(UsageError, match="write a number, such as season:4"):
        read_typed(f"/cast a season:{season}").season()
