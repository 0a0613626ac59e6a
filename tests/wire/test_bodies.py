"""Every body that the bot sends, held against Discord's own description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.openapi import complaints, require_openapi

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.support.botprocess import BotProcess


async def test_every_body_is_what_discord_describes(standin: StandIn, bot: BotProcess) -> None:
    require_openapi()
    ada, grace = standin.member("ada"), standin.member("grace")
    answer = await ada.slash("cast", show="maisel", who="milo")
    evidence = await answer.press("Where does it say so?")
    await evidence.press("▶")
    menu = await ada.slash("when", event="season4-finale")
    await menu.choose("when/maisel/season4-finale")
    for command in ("quote", "help", "about"):
        await ada.slash(command)
    await grace.slash("settings", spoilers="shown")
    await ada.slash("cast", show="nothing of the kind")
    await ada.complete("cast", "who", "mi", show="maisel")
    await ada.complete("when", "event", "")

    bodies = [(request.method, request.route, request.json) for request in standin.requests if request.json is not None]
    assert len(bodies) >= 12
    assert [text for method, route, body in bodies for text in complaints(method, str(route), body)] == []
