"""What servers set and what channels heard: `STATE_DB`, in WAL mode.

Reading is a matter of microseconds and happens where it is asked for. Writing happens in one thread of its own, so that
a slow disk holds nothing up. sqlite-utils applies the migrations; it is loaded only if one is pending.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from bot.errors import StateError
from bot.store.heard import Heard, write_heard
from bot.store.soon import Soon
from bot.store.state_version import LATEST, NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from bot.answering.quote import Chance

log = logging.getLogger(__name__)

_T = TypeVar("_T")
_PATIENCE = 1.0  # seconds to wait for another process that writes; Discord waits 3 for an answer


@dataclass(frozen=True, slots=True)
class GuildSettings:
    """What a server's managers have set; None where they have not.

    Attributes:
        show: The slug of the show that is meant where none is named.
        spoilers: What `bot.answering.spoilers.read_spoiler_rule` reads.
        private: Whether answers go to the asker alone.
    """

    show: str | None = None
    spoilers: str | None = None
    private: bool | None = None


@dataclass(frozen=True, slots=True)
class SyncedCommands:
    """What Discord was last told: a digest of the definition, and the ids that it gave."""

    digest: str
    ids: Mapping[str, int]


class State:
    """The servers' state.

    Args:
        path: Its file; made, with its folder, if it is not there.

    Raises:
        StateError: It cannot be opened or migrated.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _migrate(path)
            self._reading = _connect(path)
            self._writing = _connect(path)
        except (OSError, sqlite3.Error) as error:
            raise StateError(
                f"STATE_DB {path} cannot be opened ({error}); check its folder and its permissions"
            ) from error
        # Of the servers that asked something: Discord sends a server's commands to one process only.
        self._settings: dict[int, GuildSettings] = {}
        self._heard = Heard(self._heard_by)
        self._flush = Soon(self.flush)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="state")

    def close(self) -> None:
        """Finish what is to be written and let go of the file."""
        self._flush.cancel()
        if rows := self._heard.unwritten:
            with contextlib.suppress(StateError):  # there is nobody left to try again
                self._writer.submit(self._write_now, lambda db: write_heard(db, rows)).result()
        self._writer.shutdown(wait=True)
        self._reading.close()
        self._writing.close()

    # -- what a server has set -----------------------------------------------------------------------------------------

    def guild_settings(self, guild_id: int) -> GuildSettings:
        """What a server has set.

        Raises:
            StateError: It cannot be read.
        """
        settings = self._settings.get(guild_id)
        if settings is None:
            row = self._read("select show, spoilers, private from guild_settings where guild_id = ?", guild_id)
            show, spoilers, private = row or (None, None, None)
            settings = GuildSettings(show, spoilers, None if private is None else bool(private))
            self._settings[guild_id] = settings
        return settings

    async def set_guild_settings(self, guild_id: int, settings: GuildSettings) -> None:
        """Keep what a server has set.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        values = (guild_id, settings.show, settings.spoilers, settings.private)
        await self.write(
            lambda db: db.execute(
                "insert or replace into guild_settings (guild_id, show, spoilers, private) values (?, ?, ?, ?)", values
            )
        )
        self._settings[guild_id] = settings

    def forget(self, guild_id: int, audiences: Sequence[int]) -> None:
        """Let go of what is remembered of a server whose rows were deleted."""
        self._settings.pop(guild_id, None)
        self._heard.forget(audiences)

    # -- what a channel has heard --------------------------------------------------------------------------------------

    def pick_quotation(self, audience: int, keys: Sequence[str], chance: Chance) -> str:
        """Pick a quotation for a channel, and remember that it had it.

        It is written down within `bot.store.soon.WITHIN` seconds, and before the file is closed.

        Args:
            audience: The channel's id; for private answers the reader's.
            keys: The quotations that fit; at least one.
            chance: What picks.

        Returns:
            One of `keys`, as `bot.answering.quote.pick_quotation` picks it.

        Raises:
            StateError: What the channel has heard cannot be read.
        """
        key = self._heard.pick(audience, keys, chance)
        self._flush.ask()
        return key

    async def flush(self) -> None:
        """Write down what channels have heard; where it cannot be written, it is kept for the next time."""
        self._flush.cancel()
        rows = self._heard.unwritten
        try:
            await self.write(lambda db: write_heard(db, rows))
        except StateError as error:
            log.warning("what channels heard is not written down yet: %s", error)
        else:
            self._heard.is_written(rows)

    def _heard_by(self, audience: int) -> list[tuple[str, int]]:
        query = "select quotation, heard from heard where audience = ?"
        return [(key, at) for key, at in self.read_all(query, audience)]

    # -- what Discord knows --------------------------------------------------------------------------------------------

    def synced_commands(self, application_id: int, guild_id: int) -> SyncedCommands | None:
        """What Discord was last told of the commands; `guild_id` 0 stands for all servers.

        Raises:
            StateError: It cannot be read.
        """
        query = "select digest, ids from synced_commands where application_id = ? and guild_id = ?"
        row = self._read(query, application_id, guild_id)
        return None if row is None else SyncedCommands(row[0], json.loads(row[1]))

    def synced_guilds(self, application_id: int) -> list[int]:
        """The servers that were told commands of their own.

        Raises:
            StateError: It cannot be read.
        """
        query = "select guild_id from synced_commands where application_id = ? and guild_id != 0"
        return [guild_id for (guild_id,) in self.read_all(query, application_id)]

    async def forget_synced_commands(self, application_id: int, guild_id: int) -> None:
        """Forget what a server was told.

        Raises:
            StateError: It cannot be written.
        """
        query = "delete from synced_commands where application_id = ? and guild_id = ?"
        await self.write(lambda db: db.execute(query, (application_id, guild_id)))

    async def set_synced_commands(self, application_id: int, guild_id: int, synced: SyncedCommands) -> None:
        """Remember what Discord was told.

        Raises:
            StateError: It cannot be written.
        """
        values = (application_id, guild_id, synced.digest, json.dumps(dict(synced.ids)))
        await self.write(
            lambda db: db.execute(
                "insert or replace into synced_commands (application_id, guild_id, digest, ids) values (?, ?, ?, ?)",
                values,
            )
        )

    # -- how -----------------------------------------------------------------------------------------------------------

    def _read(self, query: str, *values: Any) -> Any:
        return next(iter(self.read_all(query, *values)), None)

    def read_all(self, query: str, *values: Any) -> list[Any]:
        """Read rows.

        Raises:
            StateError: They cannot be read.
        """
        try:
            return self._reading.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise StateError(f"STATE_DB {self._path} cannot be read ({error})") from error

    async def write(self, work: Callable[[sqlite3.Connection], _T], *, durable: bool = False) -> _T:
        """Write, off the event loop.

        Args:
            work: What to write; it runs in one transaction: all of it or nothing.
            durable: Whether it must outlast a loss of power, too, not only a crash of the process.

        Returns:
            What `work` returns.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        return await asyncio.get_running_loop().run_in_executor(self._writer, self._write_now, work, durable)

    def _write_now(self, work: Callable[[sqlite3.Connection], _T], durable: bool = False) -> _T:  # noqa: FBT001, FBT002  (passed on by an executor)
        try:
            self._writing.execute(f"pragma synchronous = {'full' if durable else 'normal'}")
            with self._writing:  # one transaction: all of it or nothing
                self._writing.execute("begin immediate")
                return work(self._writing)
        except sqlite3.Error as error:
            raise StateError(f"STATE_DB {self._path} cannot be written ({error})") from error


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    db.execute("pragma synchronous = normal")  # with WAL this survives a crash of the process
    return db


def _migrate(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=_PATIENCE)) as db:
        db.execute("pragma journal_mode = wal")
        known = db.execute("select 1 from sqlite_master where name = '_sqlite_migrations'").fetchone()
        query = "select count(*) from _sqlite_migrations where migration_set = ? and name = ?"
        if known and db.execute(query, [NAME, LATEST]).fetchone()[0]:
            return
    from bot.store.state_migrations import apply_migrations  # noqa: PLC0415  (see above)

    apply_migrations(path)
