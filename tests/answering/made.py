"""Small claims, as the fact table hands them out, for tests that weigh them."""

from __future__ import annotations

from typing import Any

from bot.answering.records import CreditClaim, EventClaim, ShowEntry, Source
from bot.facts.edtf import parse_edtf
from bot.facts.events import EventName
from bot.facts.model import Job, Status

SHOW = ShowEntry(1, "lamp", "The Lamp", "Northlight", mentioned_only=False)
_ROLES = {"Ann": 1, "Ben": 2, "her parents": 3}


def source(published: str) -> Source:
    """An article: one for each date."""
    return Source(
        int(published.replace("-", "")),
        f"paper-{published}",
        f"Paper of {published}",
        "https://paper.example/",
        parse_edtf(published),
        "0" * 64,
    )


def event(date: str, published: str, number: int = 1, *, status: Status = Status.ANNOUNCED) -> EventClaim:
    """One article's date of the season 4 finale."""
    return EventClaim(
        id=number,
        source=source(published),
        spoiler=False,
        season=None,
        via=None,
        show=SHOW,
        event=EventName("finale", 4),
        date=parse_edtf(date),
        status=status,
        where=None,
        words=None,
        detail=None,
    )


def credit(published: str, number: int, role: str | None = None, **others: Any) -> CreditClaim:
    """One article's word on what Pat Doe does on the show."""
    fields: dict[str, Any] = {
        "id": number,
        "source": source(published),
        "spoiler": False,
        "season": None,
        "via": None,
        "show": SHOW,
        "person_id": 1,
        "person": "Pat Doe",
        "character_id": _ROLES[role] if role else None,
        "character": role,
        "unnamed": role == "her parents",
        "job": Job.ACTOR,
        "episode": None,
        "guest": False,
        "part": None,
    }
    return CreditClaim(**fields | others)
