"""Bodies of the wrong shape are refused at their place; what Discord does not know is passed over and reported."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord
import pytest
from discord import app_commands, ui

from bot.preview import InteractionType
from bot.preview.rest.table import ROUTES
from tests.preview.test_responses import open_interaction
from tests.preview.test_validation import flat

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.preview.conftest import Api
    from tests.preview.rehearsal import Rehearsal

Json = dict[str, Any]

CONVERT = "MODEL_TYPE_CONVERT"
LIST = "LIST_TYPE_CONVERT"
NUMBER = "NUMBER_TYPE_COERCE"
STRING = "STRING_TYPE_CONVERT"
REQUIRED = "BASE_TYPE_REQUIRED"
UNION = "UNION_TYPE_CHOICES"
CHOICES = "BASE_TYPE_CHOICES"
ITEM = "LIST_ITEM_VALUE_REQUIRED"

ROW = "components.0.components.0"


def row(**control: Any) -> Json:
    return {"components": [{"type": 1, "components": [control]}]}


MESSAGES: list[tuple[Any, str, str]] = [
    ([], "", CONVERT),
    ("text", "", CONVERT),
    ({"content": 5}, "content", STRING),
    ({"content": ["text"]}, "content", STRING),
    ({"flags": "many"}, "flags", NUMBER),
    ({"flags": 1.5}, "flags", NUMBER),
    ({"flags": True}, "flags", NUMBER),
    ({"embeds": {}}, "embeds", LIST),
    ({"embeds": ["text"]}, "embeds.0", CONVERT),
    ({"embeds": [None]}, "embeds.0", ITEM),
    ({"embeds": [{}]}, "embeds.0", ITEM),
    ({"embeds": [{"title": {}}]}, "embeds.0.title", STRING),
    ({"embeds": [{"color": "#ff0000"}]}, "embeds.0.color", NUMBER),
    ({"embeds": [{"timestamp": "yesterday"}]}, "embeds.0.timestamp", "DATE_TIME_TYPE_PARSE"),
    ({"embeds": [{"footer": "text"}]}, "embeds.0.footer", CONVERT),
    ({"embeds": [{"fields": [{"name": "n"}]}]}, "embeds.0.fields.0.value", REQUIRED),
    ({"components": [[]]}, "components.0", CONVERT),
    ({"components": [{"components": []}]}, "components.0.type", REQUIRED),
    ({"components": [{"type": 99}]}, "components.0", UNION),
    ({"components": [{"type": []}]}, "components.0", UNION),
    ({"components": [{"type": True, "components": []}]}, "components.0", UNION),
    ({"components": [{"type": 1}]}, "components.0.components", REQUIRED),
    (row(type=1, components=[]), ROW, UNION),
    (row(type=2, label="x", custom_id="x"), f"{ROW}.style", REQUIRED),
    (row(type=2, style="1", custom_id="x"), f"{ROW}.style", NUMBER),
    (row(type=2, style=1, emoji="🎬", custom_id="x"), f"{ROW}.emoji", CONVERT),
    (row(type=3, options=[]), f"{ROW}.custom_id", REQUIRED),
    (row(type=3, custom_id="x", options=[{"label": "l", "value": 1}]), f"{ROW}.options.0.value", STRING),
    (row(type=8, custom_id="x", channel_types=[77]), f"{ROW}.channel_types.0", CHOICES),
    ({"allowed_mentions": {"users": "all"}}, "allowed_mentions.users", "SET_TYPE_CONVERT"),
    ({"allowed_mentions": {"users": ["ada"]}}, "allowed_mentions.users.0", NUMBER),
    ({"allowed_mentions": {"users": [5, "5"]}}, "allowed_mentions.users.1", "SET_TYPE_ALREADY_CONTAINS_VALUE"),
    ({"allowed_mentions": {"parse": ["all"]}}, "allowed_mentions.parse.0", CHOICES),
    ({"attachments": [{"filename": "a.txt"}]}, "attachments.0.id", REQUIRED),
]
NEW_MESSAGES: list[tuple[Any, str, str]] = [
    ({"tts": "yes"}, "tts", "BOOLEAN_TYPE_CONVERT"),
    ({"nonce": []}, "nonce", "NONCE_TYPE_INVALID_TYPE"),
    ({"message_reference": {}}, "message_reference.message_id", REQUIRED),
    ({"message_reference": {"message_id": "first"}}, "message_reference.message_id", NUMBER),
    ({"poll": {"question": {"text": "?"}}}, "poll.answers", REQUIRED),
]


def option(**parts: Any) -> list[Json]:
    return [{"name": "a", "description": "d", "options": [{"name": "o", "description": "d", **parts}]}]


COMMANDS = [
    ({}, "", LIST),
    (["cast"], "0", CONVERT),
    ([None], "0", ITEM),
    ([{"description": "d"}], "0.name", REQUIRED),
    ([{"name": 5}], "0.name", STRING),
    ([{"name": "a", "type": "chat"}], "0.type", NUMBER),
    ([{"name": "a", "contexts": [7]}], "0.contexts.0", CHOICES),
    ([{"name": "a", "default_member_permissions": "manage"}], "0.default_member_permissions", NUMBER),
    ([{"name": "a", "name_localizations": ["de"]}], "0.name_localizations", "DICT_TYPE_CONVERT"),
    (option(), "0.options.0.type", REQUIRED),
    (option(type=12), "0.options.0", UNION),
    (option(type=2, options=[{"type": 3, "name": "a", "description": "d"}]), "0.options.0.options.0", UNION),
    (option(type=4, choices=[{"name": "n", "value": "one"}]), "0.options.0.choices.0.value", NUMBER),
    (option(type=10, min_value="small"), "0.options.0.min_value", NUMBER),
]


def refused(answered: Any) -> dict[str, str]:
    assert (answered.status, answered.json["code"]) == (400, 50035)
    assert answered.json["message"] == "Invalid Form Body"
    return dict(flat(answered.json["errors"]))


@pytest.mark.parametrize(("body", "place", "code"), MESSAGES + NEW_MESSAGES)
async def test_a_message_of_the_wrong_shape_is_refused(api: Api, body: Any, place: str, code: str) -> None:
    assert refused(await api("POST", f"{api.channel()}/messages", body))[place] == code
    assert (await api("GET", f"{api.channel()}/messages")).json == []


@pytest.mark.parametrize(("body", "place", "code"), MESSAGES)
async def test_so_is_an_edit(api: Api, body: Any, place: str, code: str) -> None:
    sent = (await api("POST", f"{api.channel()}/messages", {"content": "a"})).json
    message = f"{api.channel()}/messages/{sent['id']}"
    assert refused(await api("PATCH", message, body))[place] == code
    assert (await api("GET", message)).json == sent


@pytest.mark.parametrize(("body", "place", "code"), MESSAGES)
async def test_so_are_responses_and_what_follows_them(
    api: Api, standin: StandIn, body: Any, place: str, code: str
) -> None:
    interaction = open_interaction(standin, InteractionType.APPLICATION_COMMAND)
    callback = f"/interactions/{interaction.id}/{interaction.token}/callback"
    inner = f"data.{place}".rstrip(".")
    for kind in (4, 5, 7):
        assert refused(await api("POST", callback, {"type": kind, "data": body}))[inner] == code
    await api("POST", callback, {"type": 4, "data": {"content": "a"}})
    webhook = f"/webhooks/{standin.world.application_id}/{interaction.token}"
    assert refused(await api("POST", webhook, body))[place] == code
    assert refused(await api("PATCH", f"{webhook}/messages/@original", body))[place] == code
    assert [each.content for each in standin.messages()] == ["a"]


@pytest.mark.parametrize(
    ("body", "place", "code"),
    [
        ([], "", CONVERT),
        ({"type": "4"}, "type", NUMBER),
        ({"type": 8}, "data", REQUIRED),
        ({"type": 8, "data": {"choices": {}}}, "data.choices", LIST),
        ({"type": 8, "data": {"choices": [{"name": "n"}]}}, "data.choices.0.value", REQUIRED),
        ({"type": 8, "data": {"choices": [{"name": "n", "value": []}]}}, "data.choices.0.value", STRING),
        ({"type": 9, "data": {"title": "t"}}, "data.custom_id", REQUIRED),
        (
            {"type": 9, "data": {"title": "t", "custom_id": "c", "components": [{"type": 2}]}},
            "data.components.0",
            UNION,
        ),
    ],
)
async def test_a_callback_of_the_wrong_shape_is_refused(
    api: Api, standin: StandIn, body: Any, place: str, code: str
) -> None:
    interaction = open_interaction(standin, InteractionType.APPLICATION_COMMAND)
    callback = f"/interactions/{interaction.id}/{interaction.token}/callback"
    assert refused(await api("POST", callback, body))[place] == code
    assert interaction.response is None


@pytest.mark.parametrize(("body", "place", "code"), COMMANDS)
@pytest.mark.parametrize("everywhere", [True, False])
async def test_commands_of_the_wrong_shape_are_refused(
    api: Api, standin: StandIn, body: Any, place: str, code: str, *, everywhere: bool
) -> None:
    guild = next(iter(standin.world.guilds))
    path = api.commands if everywhere else api.commands.replace("/commands", f"/guilds/{guild}/commands")
    assert refused(await api("PUT", path, body))[place] == code
    assert (await api("GET", path)).json == []


@pytest.mark.parametrize(("body", "place", "code"), [([], "", CONVERT), ({"recipient_id": {}}, "recipient_id", NUMBER)])
async def test_a_private_channel_of_the_wrong_shape_is_refused(api: Api, body: Any, place: str, code: str) -> None:
    assert refused(await api("POST", "/users/@me/channels", body)) == {place: code}


async def test_an_id_may_be_a_number_or_a_text(api: Api, standin: StandIn) -> None:
    ada = standin.world.user("ada").id
    opened = [(await api("POST", "/users/@me/channels", {"recipient_id": each})).json["id"] for each in (ada, str(ada))]
    assert opened[0] == opened[1]
    for users in ([ada], [str(ada)]):
        body = {"content": f"<@{ada}>", "allowed_mentions": {"users": users}}
        assert len((await api("POST", f"{api.channel()}/messages", body)).json["mentions"]) == 1


async def test_permissions_may_be_a_number_or_a_text(api: Api) -> None:
    for permissions in (32, "32"):
        body = {"name": "a", "description": "d", "default_member_permissions": permissions}
        assert (await api("PUT", api.commands, [body])).json[0]["default_member_permissions"] == "32"


async def test_what_is_null_is_as_good_as_absent(api: Api) -> None:
    body = {"content": "a", "embeds": None, "components": None, "flags": None, "allowed_mentions": None, "nonce": None}
    assert (await api("POST", f"{api.channel()}/messages", body)).status == 200


class TestUnknownFields:
    @pytest.mark.parametrize(
        ("body", "found"),
        [
            ({"content": "a"}, ()),
            ({"content": "a", "colour": 5}, ("colour",)),
            ({"embeds": [{"title": "a"}, {"title": "b", "colour": 5}]}, ("embeds.1.colour",)),
            (
                row(type=2, style=1, label="a", custom_id="a", text="a"),
                ("components.0.components.0.text",),
            ),
            ({"embeds": [{"title": "a", "footer": {"name": "a", "text": "b"}}]}, ("embeds.0.footer.name",)),
        ],
    )
    async def test_they_are_passed_over_and_reported(
        self, api: Api, standin: StandIn, body: Json, found: tuple[str, ...]
    ) -> None:
        answered = await api("POST", f"{api.channel()}/messages", body)
        assert answered.status == 200
        [request] = standin.requests
        assert (request.unknown_fields, request.json) == (found, body)
        assert "colour" not in repr(answered.json)
        assert standin.unknown_fields == [f"POST /channels/{{channel_id}}/messages: {place}" for place in found]

    async def test_those_in_a_response_are_below_its_data(self, api: Api, standin: StandIn) -> None:
        interaction = open_interaction(standin, InteractionType.APPLICATION_COMMAND)
        callback = f"/interactions/{interaction.id}/{interaction.token}/callback"
        body = {"type": 4, "data": {"embeds": [{"title": "a", "colour": 5}], "private": True}}
        assert (await api("POST", callback, body)).status == 204
        assert standin.requests[-1].unknown_fields == ("data.private", "data.embeds.0.colour")

    async def test_those_of_commands_have_the_commands_number(self, api: Api, standin: StandIn) -> None:
        await api("PUT", api.commands, [{"name": "a", "description": "d", "help": "h"}])
        assert standin.requests[-1].unknown_fields == ("0.help",)


class Everything(ui.LayoutView):
    """Every component that discord.py knows of in messages."""

    row: ui.ActionRow[Any] = ui.ActionRow()
    container: ui.Container[Any] = ui.Container(
        ui.Section("text", accessory=ui.Thumbnail("https://example.org/a.png", description="d", spoiler=True)),
        ui.Section("text", accessory=ui.Button(label="l", emoji="<a:wave:5>")),
        ui.MediaGallery(discord.MediaGalleryItem("https://example.org/a.png", description="d", spoiler=True)),
        ui.Separator(visible=False, spacing=discord.SeparatorSpacing.large),
        ui.TextDisplay("text"),
        accent_color=5,
        spoiler=True,
    )

    @row.select(
        cls=ui.MentionableSelect,
        default_values=[discord.SelectDefaultValue(id=5, type=discord.SelectDefaultValueType.user)],
    )
    async def select(self, _: discord.Interaction[Any], __: ui.MentionableSelect[Any]) -> None: ...


class Form(ui.Modal, title="A form"):
    """Every component that discord.py knows of in forms."""

    first: ui.Label[Any] = ui.Label(
        text="Typed", description="d", component=ui.TextInput(placeholder="p", max_length=5)
    )
    second: ui.Label[Any] = ui.Label(
        text="Chosen", component=ui.Select(options=[discord.SelectOption(label="l", description="d", emoji="🎬")])
    )
    third: ui.Label[Any] = ui.Label(text="Sent", component=ui.FileUpload(max_values=2))
    fourth: ui.TextDisplay[Any] = ui.TextDisplay("text")


@app_commands.command(nsfw=True)
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
async def everything(interaction: discord.Interaction[Any]) -> None:
    channel = interaction.channel
    assert isinstance(channel, discord.TextChannel)
    embed = discord.Embed(
        title="t", description="d", url="https://example.org", color=5, timestamp=discord.utils.utcnow()
    )
    embed.set_author(name="n", url="https://example.org", icon_url="https://example.org/a.png")
    embed.set_footer(text="t", icon_url="https://example.org/a.png").set_image(url="https://example.org/a.png")
    embed.add_field(name="n", value="v", inline=False)
    poll = discord.Poll("?", duration=timedelta(hours=1)).add_answer(text="yes", emoji="🎬")
    sent = await channel.send("text", embed=embed, tts=True, silent=True, nonce=5, poll=poll)
    await sent.reply("text", mention_author=True, allowed_mentions=discord.AllowedMentions(users=[interaction.user]))
    await sent.edit(content="other", embeds=sent.embeds, suppress=True)
    await channel.send(view=Everything())
    await interaction.response.send_modal(Form())


async def test_what_discord_py_sends_is_known(standin: StandIn, bot: Rehearsal) -> None:
    bot.tree.add_command(everything)
    await bot.tree.sync()
    reply = await standin.member("grace").slash("everything")
    assert bot.errors == []
    assert reply.modal is not None
    assert standin.unknown_fields == []
    assert {each.status for each in standin.requests} == {200}


def test_every_route_that_takes_a_body_knows_its_shape() -> None:
    bodiless = {("POST", "/channels/{channel_id}/typing")}
    writing = {(each.method, each.template) for each in ROUTES if each.method in {"POST", "PUT", "PATCH"}}
    assert {(each.method, each.template) for each in ROUTES if each.shape} == writing - bodiless
