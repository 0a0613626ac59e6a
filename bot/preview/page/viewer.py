"""Somebody who looks at the page: what they see, and what they do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.errors import StandInError
from bot.preview.commands import subcommand
from bot.preview.member import Member
from bot.preview.page.inspection import inspect_message
from bot.preview.page.messages import describe_message, is_seen_by
from bot.preview.page.surroundings import describe_surroundings, places_of
from bot.preview.page.typed_options import read_options
from bot.preview.places import find_guild

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.preview.entities import Channel, User
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message
    from bot.preview.page.wishes import Wish
    from bot.preview.reply import Reply
    from bot.preview.standin import StandIn

NAME = re.compile(r"[a-z0-9_.]{2,32}")
"""Source: Discord's help pages, "New Usernames & Display Names"."""


class Viewer:
    """Somebody with the page open.

    Args:
        standin: The Discord that they look at.
        name: Their username; whoever is not there yet joins the first guild.

    Raises:
        StandInError: Nobody can have that name, or the bot has it.
    """

    def __init__(self, standin: StandIn, name: str) -> None:
        self._standin = standin
        self._backend = standin.backend
        self._guild = find_guild(standin.world, None)
        self._user = self._arrive(name.strip().casefold())
        self._actions: dict[str, Callable[[Wish], Awaitable[JsonObject]]] = {
            "complete": self._complete,
            "slash": self._slash,
            "press": self._press,
            "choose": self._choose,
            "say": self._say,
            "manage": self._manage,
            "inspect": self._inspect,
        }

    def surroundings(self) -> JsonObject:
        """What is around the messages, as `describe_surroundings` gives it."""
        return describe_surroundings(self._backend, self._guild, self._user)

    def messages(self) -> list[JsonObject]:
        """All messages that they see, those of a place in order."""
        seen = (each for place in self._places() for each in place.messages.values() if is_seen_by(each, self._user))
        return [describe_message(self._backend, message) for message in seen]

    def sees(self, message: Message) -> bool:
        """Whether they see a message, in whatever place it is."""
        return message.channel in self._places() and is_seen_by(message, self._user)

    async def do(self, wish: Wish) -> JsonObject:
        """Do what they want done.

        Args:
            wish: `do` says what; what else it needs stands beside it.

        Returns:
            What the page is to know at once; what changes in messages it is told apart from this.

        Raises:
            StandInError: It cannot be done; the message is for them to read.
        """
        action = self._actions.get(wish.text("do"))
        if action is None:
            raise StandInError("the page wants something that is not known here; reload it")
        return await action(wish)

    async def _complete(self, wish: Wish) -> JsonObject:
        member, command, option = self._at(wish), wish.text("command"), wish.text("option")
        others = {key: value for key, value in wish.named_texts("options").items() if key != option and value.strip()}
        typed = read_options(self._options(member, command), others)
        return {"choices": await member.complete(command, option, wish.text("typed"), **typed)}

    async def _slash(self, wish: Wish) -> JsonObject:
        member, command = self._at(wish), wish.text("command")
        options = read_options(self._options(member, command), wish.named_texts("options"))
        return _outcome(await member.slash(command, **options))

    async def _press(self, wish: Wish) -> JsonObject:
        message = self._message(wish)
        return _outcome(await self._member(message.channel).press(message, wish.text("custom_id")))

    async def _choose(self, wish: Wish) -> JsonObject:
        message = self._message(wish)
        values = [int(value) if value.isdecimal() else value for value in wish.texts("values")]
        member = self._member(message.channel)
        return _outcome(await member.choose(message, *values, custom_id=wish.text("custom_id")))

    async def _say(self, wish: Wish) -> JsonObject:
        if text := wish.text("text").strip():
            self._backend.messaging.post(self._place(wish), self._user, text)
        return {}

    async def _manage(self, wish: Wish) -> JsonObject:
        self._standin.admin.set_manager(self._user.username, manages_guild=wish.yes("on"), guild=self._guild)
        return {}

    async def _inspect(self, wish: Wish) -> JsonObject:
        return {"said": inspect_message(self._backend, self._message(wish))}

    def _arrive(self, name: str) -> User:
        if not NAME.fullmatch(name):
            raise StandInError("a name has 2 to 32 letters a–z, digits, dots and underscores")
        taken = {each.username: each for each in self._standin.world.users.values()}
        if name in taken and taken[name].bot:
            raise StandInError(f"{name} is the bot; take another name")
        if name not in taken or taken[name].id not in self._guild.members:
            self._standin.admin.add_member(name, self._guild)
        return self._standin.world.user(name)

    def _places(self) -> list[Channel]:
        return places_of(self._backend, self._guild, self._user)

    def _place(self, wish: Wish) -> Channel:
        wanted = wish.number("place")
        found = next((place for place in self._places() if place.id == wanted), None)
        if found is None:
            raise StandInError("this channel is not there any more, or you do not see it")
        return found

    def _member(self, place: Channel) -> Member:
        return Member(self._backend, self._user, place)

    def _at(self, wish: Wish) -> Member:
        return self._member(self._place(wish))

    def _message(self, wish: Wish) -> Message:
        message = self._place(wish).messages.get(wish.number("message"))
        if message is None or not is_seen_by(message, self._user):
            raise StandInError("the message is not there any more")
        return message

    def _options(self, member: Member, path: str) -> list[JsonObject]:
        """What is registered of a command's options."""
        first, *nested = path.split() or [""]
        command = self._backend.commands.offered(first, member.channel)
        found = None if command is None else subcommand(command, nested)
        if command is None or found is None:
            raise StandInError(f"there is no command /{path}")
        return list((found[-1] if found else command).get("options") or [])


def _outcome(reply: Reply) -> JsonObject:
    """What came of an interaction: the message that answers it is told of apart, and named here."""
    answer = None if reply.original is None else str(reply.original.id)
    return {"failed": reply.failed, "opened_form": reply.modal is not None, "answer": answer}
