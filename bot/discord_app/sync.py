"""Telling Discord what the commands are, only when that has changed: it allows few such calls a day."""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING

import discord

from bot.errors import StateError
from bot.store.state import SyncedCommands

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.discord_app.tree import AnswerTree
    from bot.store.state import State

log = logging.getLogger(__name__)


async def sync_commands(tree: AnswerTree, state: State, application_id: int, guild_id: int | None) -> Mapping[str, int]:
    """Have Discord know the commands.

    Args:
        tree: The commands.
        state: What Discord was last told.
        application_id: Whose commands they are.
        guild_id: The one server to tell; None for all.

    Returns:
        Discord's ids of the commands, by name; those of before where Discord does not take the new ones now.
    """
    await _take_back(tree, state, application_id, guild_id)
    guild = discord.Object(guild_id) if guild_id else None
    if guild:
        tree.copy_global_to(guild=guild)
    digest = _digest(tree, guild)
    known = state.synced_commands(application_id, guild_id or 0)
    if known and known.digest == digest:
        return known.ids
    try:
        commands = await tree.sync(guild=guild)
    except (
        discord.HTTPException,
        discord.RateLimited,
    ) as error:  # it allows few such calls a day; what it knows still works
        log.error("Discord does not take the commands, it will be told at the next start: %s", error)  # noqa: TRY400
        return known.ids if known else {}
    ids = {command.name: command.id for command in commands}
    log.info("told Discord %d commands%s", len(ids), f" for server {guild_id}" if guild_id else "")
    try:
        await state.set_synced_commands(application_id, guild_id or 0, SyncedCommands(digest, ids))
    except StateError as error:
        log.warning("the commands will be told again at the next start: %s", error)
    return ids


async def _take_back(tree: AnswerTree, state: State, application_id: int, guild_id: int | None) -> None:
    """Take its own commands from a server that is no longer the one for trying out: it would show each twice."""
    for other in state.synced_guilds(application_id):
        if other == guild_id:
            continue
        try:
            await tree.sync(guild=discord.Object(other))  # of which the tree has none
        except (discord.HTTPException, discord.RateLimited) as error:
            log.warning("server %s may show commands twice: %s", other, error)
        await state.forget_synced_commands(application_id, other)


def _digest(tree: AnswerTree, guild: discord.Object | None) -> str:
    payload = [command.to_dict(tree) for command in tree.get_commands(guild=guild)]
    return hashlib.sha256(json.dumps(payload, sort_keys=True, default=str).encode()).hexdigest()
