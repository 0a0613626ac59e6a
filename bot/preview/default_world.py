"""The world that a stand-in starts with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview.world import World

if TYPE_CHECKING:
    from bot.preview.snowflakes import Clock


def default_world(clock: Clock) -> World:
    """Makes a small world: one guild with two channels, a plain member and one who manages the server.

    Args:
        clock: Where times come from.

    Returns:
        A world with the guild "Watch Party", its channels `general` and `trivia`, its members `ada` (plain)
        and `grace` (manages the server), and a group DM of the two.
    """
    world = World(clock)
    guild = world.add_guild("Watch Party")
    for name in ("general", "trivia"):
        world.add_channel(guild, name)
    ada, grace = world.add_user("ada"), world.add_user("grace")
    world.add_member(guild, ada)
    world.add_member(guild, grace, manages_guild=True)
    world.private_channel(ada, grace)
    return world
