from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import StandInError
from bot.preview import StandIn
from bot.preview.options import OptionWriter

if TYPE_CHECKING:
    from bot.preview import Member


@pytest.fixture
def ada() -> Member:
    return StandIn().member("ada")


def writer(member: Member, *, raw: bool = False) -> OptionWriter:
    return OptionWriter(member._backend.world, member.user, member.channel, raw=raw)


def test_whom_and_what_an_option_names_comes_along(ada: Member) -> None:
    options = writer(ada)
    values = {kind: options.value(kind, name) for kind, name in ((6, "grace"), (7, "#trivia"), (8, "managers"))}
    assert list(options.resolved) == ["users", "members", "channels", "roles"]
    assert options.resolved["users"][values[6]]["username"] == "grace"
    assert "user" not in options.resolved["members"][values[6]]
    assert set(options.resolved["channels"][values[7]]) >= {"id", "name", "type", "permissions"}
    assert options.resolved["roles"][values[8]]["name"] == "managers"


def test_whatever_stands_for_a_user_will_do(ada: Member) -> None:
    options = writer(ada)
    assert {options.value(6, each) for each in (ada, ada.user, ada.user.id, "ada")} == {str(ada.user.id)}
    assert options.value(9, "ada") == str(ada.user.id)


def test_what_is_being_typed_stays_text(ada: Member) -> None:
    registered = [{"name": "season", "type": 4, "required": True}]
    [option] = writer(ada).write(registered, {"season": "s4"}, focused="season")
    assert option == {"name": "season", "type": 4, "value": "s4", "focused": True}


@pytest.mark.parametrize(("value", "kind"), [(True, 5), (5, 4), (0.5, 10), ("a", 3)])
def test_raw_guesses_the_type_of_what_is_not_registered(ada: Member, value: Any, kind: int) -> None:
    assert writer(ada, raw=True).write([], {"new": value}) == [{"name": "new", "type": kind, "value": value}]


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        (4, "four", "'four' is nothing for an option of type INTEGER"),
        (6, "linus", "nobody is called linus"),
        (7, "lobby", "no channel lobby"),
        (8, "kings", "no role kings; there are @everyone, managers, understudy"),
        (11, "file", "cannot fill an option of type 11"),
    ],
)
def test_what_an_option_does_not_take_says_why(ada: Member, kind: int, value: Any, reason: str) -> None:
    with pytest.raises(StandInError, match=reason):
        writer(ada).value(kind, value)


def test_outside_of_servers_there_are_no_roles(ada: Member) -> None:
    with pytest.raises(StandInError, match="there are no roles"):
        writer(ada.in_dm()).value(8, "managers")
