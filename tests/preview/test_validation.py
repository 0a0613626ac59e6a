"""What Discord refuses, as tables: a body, and the complaint with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.preview.refusals import Refusal
from bot.preview.validation import commands, messages, modals
from bot.preview.validation.messages import refuse_empty
from bot.preview.validation.shape import read_shape
from bot.preview.validation.shapes.commands import COMMANDS, COMPLETIONS
from bot.preview.validation.shapes.messages import NEW_MESSAGE
from bot.preview.validation.shapes.modals import MODAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.preview.validation.shape import Shape

Json = dict[str, Any]


def read(shape: Shape, body: Any) -> Any:
    known, notes = read_shape(shape, body)
    notes.form.refuse_if_wrong()
    return known


def check_message(body: Json) -> None:
    messages.check_message(read(NEW_MESSAGE, body))


def check_commands(body: list[Json]) -> None:
    commands.check_commands(read(COMMANDS, body))


def check_choices(choices: list[Json]) -> None:
    commands.check_choices(read(COMPLETIONS, {"choices": choices})["choices"])


def check_modal(body: Json) -> None:
    modals.check_modal(read(MODAL, body))


def embed(**parts: Any) -> Json:
    return {"embeds": [parts]}


def rows(*rows: list[Json]) -> Json:
    return {"components": [{"type": 1, "components": row} for row in rows]}


def button(number: int = 0, **parts: Any) -> Json:
    return {"type": 2, "style": 1, "label": "x", "custom_id": f"b{number}", **parts}


def link(**parts: Any) -> Json:
    return {"type": 2, "style": 5, "label": "x", "url": "https://example.org", **parts}


def select(options: int = 1, **parts: Any) -> Json:
    listed = [{"label": f"o{number}", "value": str(number)} for number in range(options)]
    return {"type": 3, "custom_id": "s", "options": listed, **parts}


def option(**parts: Any) -> Json:
    return select(options=0) | {"options": [{"label": "a", "value": "a"} | parts]}


def complaints(check: Callable[[Any], None], body: Any) -> dict[str, str]:
    with pytest.raises(Refusal) as refused:
        check(body)
    assert (refused.value.status, refused.value.code) == (400, 50035)
    assert refused.value.errors is not None
    return dict(flat(refused.value.errors))


def flat(errors: Json, place: str = "") -> list[tuple[str, str]]:
    found = [(place.lstrip("."), error["code"]) for error in errors.get("_errors", [])]
    for key, inner in errors.items():
        if key != "_errors":
            found += flat(inner, f"{place}.{key}")
    return found


@pytest.mark.parametrize(
    "body",
    [
        {"content": "x" * 2000},
        embed(title="x" * 256, description="x" * 4096, color=0xFFFFFF, url="https://example.org"),
        embed(footer={"text": "x" * 2048}, author={"name": "x" * 256}),
        embed(fields=[{"name": "x", "value": "x" * 100}] * 25),
        embed(fields=[{"name": "x" * 256, "value": "x" * 1024}] * 4),
        {"embeds": [{"description": "x" * 600}] * 10},
        rows(*[[button(row * 5 + number) for number in range(5)] for row in range(5)]),
        rows([button(label="x" * 80, custom_id="x" * 100)], [link()], [select(25)]),
        rows([option(label="x" * 100, value="x" * 100, description="x" * 100)]),
        rows([select(3, min_values=0, max_values=3)], [select(1, custom_id="t", min_values=1)]),
        rows([button(label=None, emoji={"name": "🎬"})]),
        {"components": [{"type": 10, "content": "text"}], "flags": 1 << 15},
        {"content": None, "embeds": [], "components": []},
    ],
)
def test_what_is_within_the_limits_is_taken(body: Json) -> None:
    check_message(body)


@pytest.mark.parametrize(
    ("body", "place", "code"),
    [
        ({"content": "x" * 2001}, "content", "BASE_TYPE_MAX_LENGTH"),
        ({"content": 5}, "content", "STRING_TYPE_CONVERT"),
        ({"nonce": "x" * 26}, "nonce", "BASE_TYPE_MAX_LENGTH"),
        ({"embeds": [{"title": "x"}] * 11}, "embeds", "BASE_TYPE_MAX_LENGTH"),
        ({"embeds": [{"description": "x" * 3001}] * 2}, "embeds", "MAX_EMBED_SIZE_EXCEEDED"),
        (embed(title="x" * 257), "embeds.0.title", "BASE_TYPE_MAX_LENGTH"),
        (embed(description="x" * 4097), "embeds.0.description", "BASE_TYPE_MAX_LENGTH"),
        (embed(footer={"text": "x" * 2049}), "embeds.0.footer.text", "BASE_TYPE_MAX_LENGTH"),
        (embed(author={"name": "x" * 257}), "embeds.0.author.name", "BASE_TYPE_MAX_LENGTH"),
        (embed(fields=[{"name": "x", "value": "x"}] * 26), "embeds.0.fields", "BASE_TYPE_MAX_LENGTH"),
        (embed(fields=[{"name": "x" * 257, "value": "x"}]), "embeds.0.fields.0.name", "BASE_TYPE_MAX_LENGTH"),
        (embed(fields=[{"name": "x", "value": "x" * 1025}]), "embeds.0.fields.0.value", "BASE_TYPE_MAX_LENGTH"),
        (embed(fields=[{"name": "", "value": "x"}]), "embeds.0.fields.0.name", "BASE_TYPE_REQUIRED"),
        (embed(color=0x1000000), "embeds.0.color", "NUMBER_TYPE_MAX"),
        (embed(color=-1), "embeds.0.color", "NUMBER_TYPE_MIN"),
        (embed(url="ftp://example.org"), "embeds.0.url", "URL_TYPE_INVALID_SCHEME"),
        (embed(author={"name": "x", "url": "https:example"}), "embeds.0.author.url", "URL_TYPE_INVALID_URL"),
        (rows(*[[button(number)] for number in range(6)]), "components", "BASE_TYPE_BAD_LENGTH"),
        (rows([button(n) for n in range(6)]), "components.0.components", "BASE_TYPE_BAD_LENGTH"),
        (rows([]), "components.0.components", "BASE_TYPE_BAD_LENGTH"),
        (rows([select(), button()]), "components.0.components.1", "COMPONENT_LAYOUT_WIDTH_EXCEEDED"),
        (rows([button(), select()]), "components.0.components.1", "COMPONENT_LAYOUT_WIDTH_EXCEEDED"),
        (rows([button()], [button()]), "components.1.components.0.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED"),
        (rows([button(custom_id="x" * 101)]), "components.0.components.0.custom_id", "BASE_TYPE_BAD_LENGTH"),
        (rows([button(custom_id="")]), "components.0.components.0", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED"),
        (rows([button(label="x" * 81)]), "components.0.components.0.label", "BASE_TYPE_MAX_LENGTH"),
        (rows([button(label="")]), "components.0.components.0.label", "BASE_TYPE_REQUIRED"),
        (rows([button(style=7)]), "components.0.components.0.style", "BASE_TYPE_CHOICES"),
        (
            rows([link(custom_id="x")]),
            "components.0.components.0",
            "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
        ),
        (rows([link(url="x" * 513)]), "components.0.components.0.url", "URL_TYPE_INVALID_SCHEME"),
        (rows([select(0)]), "components.0.components.0.options", "BASE_TYPE_BAD_LENGTH"),
        (rows([select(26)]), "components.0.components.0.options", "BASE_TYPE_BAD_LENGTH"),
        (rows([select(placeholder="x" * 151)]), "components.0.components.0.placeholder", "BASE_TYPE_MAX_LENGTH"),
        (rows([select(max_values=26)]), "components.0.components.0.max_values", "NUMBER_TYPE_MAX"),
        (
            rows([select(3, min_values=3, max_values=2)]),
            "components.0.components.0.min_values",
            "NUMBER_TYPE_MAX",
        ),
        (rows([select(3, min_values=2)]), "components.0.components.0.min_values", "NUMBER_TYPE_MAX"),
        (rows([select(3, min_values=-1)]), "components.0.components.0.min_values", "NUMBER_TYPE_MIN"),
        (rows([select(3, max_values=0)]), "components.0.components.0.max_values", "NUMBER_TYPE_MIN"),
        (rows([select(2, max_values=3)]), "components.0.components.0.options", "BASE_TYPE_BAD_LENGTH"),
        (
            rows([option(default=True) | {"options": [{"label": v, "value": v, "default": True} for v in "ab"]}]),
            "components.0.components.0.options",
            "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
        ),
        (
            rows([{"type": 5, "custom_id": "u", "default_values": [{"id": "5", "type": "user"}] * 2}]),
            "components.0.components.0.default_values",
            "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
        ),
        (rows([option(label="x" * 101)]), "components.0.components.0.options.0.label", "BASE_TYPE_BAD_LENGTH"),
        (rows([option(value="x" * 101)]), "components.0.components.0.options.0.value", "BASE_TYPE_BAD_LENGTH"),
        (
            rows([option(description="x" * 101)]),
            "components.0.components.0.options.0.description",
            "BASE_TYPE_MAX_LENGTH",
        ),
        ({"components": [button()]}, "components.0", "UNION_TYPE_CHOICES"),
        (
            {"content": "x", "flags": 1 << 15},
            "content",
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        ),
        (
            {"components": [{"type": 10, "content": "x"}] * 41, "flags": 1 << 15},
            "components",
            "BASE_TYPE_BAD_LENGTH",
        ),
        (
            {"components": [{"type": 10, "content": "x" * 2001}] * 2, "flags": 1 << 15},
            "components",
            "BASE_TYPE_MAX_LENGTH",
        ),
        (
            {"components": [{"type": 10, "content": ""}], "flags": 1 << 15},
            "components.0.content",
            "BASE_TYPE_BAD_LENGTH",
        ),
        ({"components": [{"type": 12, "items": []}], "flags": 1 << 15}, "components.0.items", "BASE_TYPE_BAD_LENGTH"),
        (embed(url="https://example.org/" + "x" * 2029), "embeds.0.url", "BASE_TYPE_MAX_LENGTH"),
        (embed(url="https://localhost/a"), "embeds.0.url", "URL_TYPE_INVALID_URL"),
        (embed(url="https://a..b/"), "embeds.0.url", "URL_TYPE_INVALID_URL"),
        (embed(url=f"https://{'x' * 64}.org/"), "embeds.0.url", "URL_TYPE_INVALID_URL"),
        (embed(url="https://[a.b/"), "embeds.0.url", "URL_TYPE_INVALID_URL"),
        (
            {"allowed_mentions": {"parse": ["users"], "users": ["5"]}},
            "allowed_mentions",
            "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        ),
        (
            {"allowed_mentions": {"users": list(range(101))}},
            "allowed_mentions.users",
            "BASE_TYPE_MAX_LENGTH",
        ),
        ({"attachments": [{"id": "5"}]}, "attachments.0", "ATTACHMENT_NOT_FOUND"),
        ({"attachments": [{"id": "5"}] * 11}, "attachments", "BASE_TYPE_MAX_LENGTH"),
    ],
)
def test_a_message_beyond_a_limit_is_refused_at_its_place(body: Json, place: str, code: str) -> None:
    assert complaints(check_message, body)[place] == code


def test_values_of_a_menu_are_not_used_twice() -> None:
    twice = select() | {"options": [{"label": "a", "value": "a"}] * 2}
    code = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"
    assert complaints(check_message, rows([twice])) == {"components.0.components.0.options.1": code}


def test_every_complaint_is_made_at_once() -> None:
    body = {"content": "x" * 2001, **embed(title="x" * 257)}
    assert set(complaints(check_message, body)) == {"content", "embeds.0.title"}


@pytest.mark.parametrize(("content", "embeds"), [("", []), ("  \n", []), ("", [{"color": 5, "url": "https://a.b"}])])
def test_a_message_with_nothing_to_see_is_refused(content: str, embeds: list[Json]) -> None:
    with pytest.raises(Refusal) as refused:
        refuse_empty(content, embeds, [], None)
    assert refused.value.body == {"code": 50006, "message": "Cannot send an empty message"}


def choice(name: str = "n", value: Any = "v") -> Json:
    return {"name": name, "value": value}


@pytest.mark.parametrize(
    ("choices", "place", "code"),
    [
        ([choice()] * 26, "choices", "BASE_TYPE_MAX_LENGTH"),
        ([choice(name="x" * 101)], "choices.0.name", "BASE_TYPE_BAD_LENGTH"),
        ([choice(name="")], "choices.0.name", "BASE_TYPE_BAD_LENGTH"),
        ([choice(value="x" * 101)], "choices.0.value", "BASE_TYPE_MAX_LENGTH"),
    ],
)
def test_choices_beyond_a_limit_are_refused(choices: list[Json], place: str, code: str) -> None:
    assert complaints(check_choices, choices) == {place: code}


def test_choices_within_the_limits_are_taken() -> None:
    check_choices([choice("x" * 100, "x" * 100)] * 25)
    check_choices([choice(value=10**9)])


def command(name: str = "cast", **parts: Any) -> Json:
    return {"name": name, "type": 1, "description": "d", **parts}


def argument(name: str = "show", **parts: Any) -> Json:
    return {"name": name, "type": 3, "description": "d", **parts}


@pytest.mark.parametrize(
    ("body", "place", "code"),
    [
        ([command("Cast")], "0.name", "APPLICATION_COMMAND_INVALID_NAME"),
        ([command("two words")], "0.name", "APPLICATION_COMMAND_INVALID_NAME"),
        ([command("x" * 33)], "0.name", "BASE_TYPE_BAD_LENGTH"),
        ([command("")], "0.name", "BASE_TYPE_REQUIRED"),
        ([command(description="")], "0.description", "BASE_TYPE_REQUIRED"),
        ([command(description="x" * 101)], "0.description", "BASE_TYPE_BAD_LENGTH"),
        ([command(), command()], "1", "APPLICATION_COMMANDS_DUPLICATE_NAME"),
        ([command(options=[argument(f"o{n}") for n in range(26)])], "0.options", "BASE_TYPE_MAX_LENGTH"),
        ([command(options=[argument("No")])], "0.options.0.name", "APPLICATION_COMMAND_INVALID_NAME"),
        ([command(options=[argument(type=99)])], "0.options.0", "UNION_TYPE_CHOICES"),
        (
            [command(options=[argument("a"), argument("b", required=True)])],
            "0.options.1",
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        ),
        (
            [command(options=[argument("a"), argument("a")])],
            "0.options.1.name",
            "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        ),
        (
            [command(options=[argument("a"), argument("b", type=1)])],
            "0.options",
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        ),
        ([command(options=[argument(choices=[choice()] * 26)])], "0.options.0.choices", "BASE_TYPE_MAX_LENGTH"),
        (
            [command(options=[argument(choices=[choice(name="x" * 101)])])],
            "0.options.0.choices.0.name",
            "BASE_TYPE_BAD_LENGTH",
        ),
        (
            [command(options=[argument("sub", type=1, options=[argument("No")])])],
            "0.options.0.options.0.name",
            "APPLICATION_COMMAND_INVALID_NAME",
        ),
        (
            [command(options=[argument(f"o{n}", choices=[choice("x" * 100, "x" * 100)] * 25) for n in range(2)])],
            "0",
            "APPLICATION_COMMAND_TOO_LARGE",
        ),
    ],
)
def test_a_command_beyond_a_limit_is_refused_at_its_place(body: list[Json], place: str, code: str) -> None:
    assert complaints(check_commands, body)[place] == code


def test_commands_within_the_limits_are_taken() -> None:
    required = [argument(f"r{n}", required=True) for n in range(12)]
    check_commands([command("x" * 32, options=[*required, *(argument(f"o{n}") for n in range(13))])])
    check_commands([command("größe"), command("o'brien"), command("Show Card", type=3, description="")])


def test_no_more_than_a_hundred_commands_are_taken() -> None:
    with pytest.raises(Refusal) as refused:
        check_commands([command(f"c{n}") for n in range(101)])
    assert refused.value.code == 30032


def typed(**parts: Any) -> Json:
    return {"type": 4, "custom_id": "t", "style": 1, **parts}


def label(component: Json | None = None, **parts: Any) -> Json:
    return {"type": 18, "label": "l", "component": component or typed(), **parts}


def modal(*components: Json, **parts: Any) -> Json:
    return {"title": "t", "custom_id": "c", "components": list(components) or [label()], **parts}


def in_row(**parts: Any) -> Json:
    return {"type": 1, "components": [typed(**parts)]}


@pytest.mark.parametrize(
    ("body", "place", "code"),
    [
        (modal(title="x" * 46), "title", "BASE_TYPE_BAD_LENGTH"),
        (modal(title=""), "title", "BASE_TYPE_BAD_LENGTH"),
        (modal(custom_id="x" * 101), "custom_id", "BASE_TYPE_BAD_LENGTH"),
        (modal(components=[]), "components", "BASE_TYPE_BAD_LENGTH"),
        (modal(*[label(typed(custom_id=str(n))) for n in range(6)]), "components", "BASE_TYPE_BAD_LENGTH"),
        (modal(label(label="x" * 46)), "components.0.label", "BASE_TYPE_BAD_LENGTH"),
        (modal(label(description="x" * 101)), "components.0.description", "BASE_TYPE_MAX_LENGTH"),
        (modal(label(typed(placeholder="x" * 101))), "components.0.component.placeholder", "BASE_TYPE_MAX_LENGTH"),
        (modal(label(typed(value="x" * 4001))), "components.0.component.value", "BASE_TYPE_MAX_LENGTH"),
        (modal(label(typed(style=3))), "components.0.component.style", "BASE_TYPE_CHOICES"),
        (modal(label(typed(max_length=4001))), "components.0.component.max_length", "NUMBER_TYPE_MAX"),
        (modal(label(typed(max_length=5, min_length=6))), "components.0.component.min_length", "NUMBER_TYPE_MAX"),
        (modal(label(), label()), "components.1.component.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED"),
        (modal(label(select(26))), "components.0.component.options", "BASE_TYPE_BAD_LENGTH"),
        (modal(in_row()), "components.0.components.0.label", "BASE_TYPE_REQUIRED"),
        (modal(in_row(label="x" * 46)), "components.0.components.0.label", "BASE_TYPE_MAX_LENGTH"),
        (modal({"type": 1, "components": []}), "components.0.components", "BASE_TYPE_BAD_LENGTH"),
        (modal({"type": 10, "content": "x" * 4001}), "components.0.content", "BASE_TYPE_BAD_LENGTH"),
    ],
)
def test_a_form_beyond_a_limit_is_refused_at_its_place(body: Json, place: str, code: str) -> None:
    assert complaints(check_modal, body)[place] == code


def test_a_form_within_the_limits_is_taken() -> None:
    check_modal(modal(label(label="x" * 45), in_row(custom_id="u", label="x"), {"type": 10, "content": "x"}))
    check_modal(modal(label(typed(value="x" * 4000, min_length=0, max_length=4000)), title="x" * 45))
