"""One cog a command: it reads the interaction, asks the desk and hands on the card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.discord_app.cogs.ask import AskCog
from bot.discord_app.cogs.cast import CastCog
from bot.discord_app.cogs.daily import DailyCog
from bot.discord_app.cogs.info import InfoCog
from bot.discord_app.cogs.privacy import PrivacyCog
from bot.discord_app.cogs.quote import QuoteCog
from bot.discord_app.cogs.settings import SettingsCog
from bot.discord_app.cogs.trivia import TriviaCog
from bot.discord_app.cogs.when import WhenCog

if TYPE_CHECKING:
    from bot.discord_app.cogs.base import AnswerCog

COGS: tuple[type[AnswerCog], ...] = (
    CastCog,
    WhenCog,
    QuoteCog,
    AskCog,
    TriviaCog,
    DailyCog,
    SettingsCog,
    PrivacyCog,
    InfoCog,
)
