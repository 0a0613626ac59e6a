"""`/daily set`: the reading of what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from bot.answering.completing import Completion
from bot.answering.daily.days import EVERY_DAY, read_days
from bot.answering.daily.hours import read_hour
from bot.answering.daily.records import Plan
from bot.answering.daily.zones import Zones
from bot.answering.names import equals, rank
from bot.answering.records import NameScope
from bot.discord_app.daily.service import Wish

if TYPE_CHECKING:
    import discord

    from bot.answering.records import FactTable

_ANY = "any"
_NEAREST = 5
_USUAL_DAYS = ("every day", "weekdays", "weekend", "Mon, Wed, Fri", "Tue, Thu", "Monday", "Friday", "Sunday")


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into `/daily set`."""

    channel: discord.TextChannel
    time: str
    timezone: str
    days: str | None
    show: str | None
    role: discord.Role | None


class SetReader:
    """Reads what was typed, and completes what is being typed."""

    def __init__(self) -> None:
        self._zones = Zones(available_timezones())

    def read(self, typed: Typed, table: FactTable, now: float) -> Wish | list[str]:
        """Read all of it.

        Args:
            typed: What was typed.
            table: The facts, which know the shows.
            now: The present, in seconds since 1970.

        Returns:
            What is wished; or everything that is wrong, a sentence each.
        """
        at, zone = read_hour(typed.time), self._zones.read(typed.timezone)
        days = read_days(typed.days) if typed.days else EVERY_DAY
        shows = _slugs(typed.show, table)
        wrong = [] if at else ["The hour cannot be read: write 9, 9am or 21:30."]
        wrong += [] if zone else [self._zone_complaint(typed.timezone, now)]
        wrong += [] if days else ["The days cannot be read: write weekdays, or Mon, Wed, Fri."]
        wrong += [] if len(shows) == 1 else ["I know no such show, or several. Pick one from the list."]
        if typed.role is not None and typed.role.is_default():
            wrong.append("I do not mention everyone. Choose another role, or none.")
        if at is None or zone is None or days is None or wrong:
            return wrong
        role_id = typed.role.id if typed.role else None
        return Wish(typed.channel.id, typed.channel.guild.id, Plan(at, zone, days), shows[0], role_id)

    def complete_zone(self, typed: str, now: float) -> list[Completion]:
        """Complete a time zone."""
        return self._zones.complete(typed, datetime.fromtimestamp(now, UTC))

    def complete_days(self, typed: str) -> list[Completion]:
        """Complete days of the week."""
        folded = typed.casefold().strip()
        return [Completion(days, days) for days in _USUAL_DAYS if folded in days.casefold()]

    def _zone_complaint(self, typed: str, now: float) -> str:
        near = [found.value for found in self.complete_zone(typed, now)[:_NEAREST]]
        if near:
            return f"Several time zones could be meant: {', '.join(near)}. Write one of them."
        return "I know no such time zone. Write a city, such as London, or an IANA name, such as Europe/London."


def _slugs(show: str | None, table: FactTable) -> list[str | None]:
    """The shows that could be meant; none in particular is one, too."""
    if show is None or show.casefold() == _ANY:
        return [None]
    return [table.show(found.ref_id).slug for found in equals(rank(table.names, show, NameScope(("show",))))]
