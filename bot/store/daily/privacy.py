"""What is stored of servers and members, and deleting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from bot.store.state import State

# What is stored of a server, and where: each is counted by `/privacy show` and taken away by `/privacy delete`.
_OF_GUILD = {
    "settings of the server": "guild_settings where guild_id = :guild",
    "channels with a quote of the day": "daily where guild_id = :guild",
    "lines about posts of the quote of the day": "daily_post where guild_id = :guild",
    "quotations that channels have had": (
        "heard where audience in (select channel_id from channel_guild where guild_id = :guild)"
    ),
    "answers to trivia questions that are open": (  # before the rounds, by which they are found
        "trivia_press where round_id in (select id from trivia_round where guild_id = :guild)"
    ),
    "trivia rounds that are running": "trivia_round where guild_id = :guild",
    "members' scores in trivia rounds": "trivia_score where guild_id = :guild",
    "decks of trivia questions": "trivia_deck where guild_id = :guild",
}
_OF_MEMBER = {
    "quotations that you have had in private": "heard where audience = :member",
    "scores in trivia rounds": "trivia_score where member_id = :member",
    "answers to trivia questions that are open": "trivia_press where member_id = :member",
    "trivia rounds that you started and that are running": "trivia_round where starter_id = :member",
    "decks of trivia questions in our direct messages": "trivia_deck where audience = :member",
}


class PrivacyStore:
    """Shows and deletes what is stored.

    Args:
        state: The database.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def of_guild(self, guild_id: int) -> dict[str, int]:
        """How much of what is stored of a server; raises `StateError` where it cannot be read, as all reading does."""
        return self._count(_OF_GUILD, guild_id)

    def of_member(self, member_id: int) -> dict[str, int]:
        """How much of what is stored of a member; or of the channel of a group, which is no server's."""
        return self._count(_OF_MEMBER, member_id)

    def _count(self, places: Mapping[str, str], number: int) -> dict[str, int]:
        counted = {
            what: self._state.read_all(f"select count(*) from {_bound(at)}", number) for what, at in places.items()
        }
        return {what: rows[0][0] for what, rows in counted.items()}

    async def delete_guild(self, guild_id: int) -> None:
        """Delete all that is stored of a server.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        channels = [
            row[0] for row in self._state.read_all("select channel_id from channel_guild where guild_id = ?", guild_id)
        ]
        await self._state.flush()  # what is not written yet could not be deleted

        def delete(db: sqlite3.Connection) -> None:
            for at in (
                *_OF_GUILD.values(),
                "channel_guild where guild_id = :guild",
                "guild_left where guild_id = :guild",
            ):
                db.execute(f"delete from {_bound(at)}", [guild_id])

        await self._state.write(delete)
        self._state.forget(guild_id, channels)

    async def delete_member(self, member_id: int) -> None:
        """Delete all that is stored of a member, or of a group's channel.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        await self._state.flush()
        for at in _OF_MEMBER.values():
            await self._state.write(lambda db, at=at: db.execute(f"delete from {_bound(at)}", [member_id]))  # type: ignore[misc]

    # -- servers that the bot has left ---------------------------------------------------------------------------------

    def guilds(self) -> set[int]:
        """Every server of which anything is stored, and that is not known to be left."""
        query = """select guild_id from guild_settings union select guild_id from daily
                   union select guild_id from daily_post union select guild_id from channel_guild
                   union select guild_id from trivia_score where guild_id is not null
                   union select guild_id from trivia_deck where guild_id is not null
                   except select guild_id from guild_left"""
        return {row[0] for row in self._state.read_all(query)}

    def left(self) -> dict[int, float]:
        """The servers that were left, and when, in seconds since 1970."""
        return dict(self._state.read_all("select guild_id, at from guild_left"))

    async def leave(self, guild_ids: Iterable[int], at: float) -> None:
        """Note that the bot was removed from servers, where nothing is due then; a note that is there stays.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        rows = [(guild_id, at) for guild_id in guild_ids]

        def leave(db: sqlite3.Connection) -> None:
            db.executemany("insert or ignore into guild_left (guild_id, at) values (?, ?)", rows)
            nothing_due = (
                "update daily set next_day = null, next_due = null, revision = revision + 1 where guild_id = ?"
            )
            db.executemany(nothing_due, [(guild_id,) for guild_id, _ in rows])

        await self._state.write(leave)

    async def come_back(self, guild_id: int) -> None:
        """Note that the bot is in a server again.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        await self._state.write(lambda db: db.execute("delete from guild_left where guild_id = ?", [guild_id]))

    # -- which channel is whose ----------------------------------------------------------------------------------------

    def homeless(self) -> list[int]:
        """Channels and members that had quotations, and of which no server is known."""
        query = """select distinct audience from heard
                   where audience not in (select channel_id from channel_guild)"""
        return [row[0] for row in self._state.read_all(query)]

    async def place(self, guilds: Mapping[int, int]) -> None:
        """Note which servers channels belong to.

        Args:
            guilds: The server of each channel.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        rows = list(guilds.items())
        query = "insert or replace into channel_guild (channel_id, guild_id) values (?, ?)"
        await self._state.write(lambda db: db.executemany(query, rows))


def _bound(place: str) -> str:
    return place.replace(":guild", "?").replace(":member", "?")
