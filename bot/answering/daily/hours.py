"""Hours of the day, as people write them."""

from __future__ import annotations

import re
from datetime import time

from bot.answering.completing import MOST, Completion

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h]?\s*(\d{2}))?(?:\s*uhr|h)?\s*([ap])?\.?(?:m\.?)?", re.ASCII)
_WORDS = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_HALF_DAY = 12
_USUAL = ("09:00", "12:00", "18:00", "20:00", "21:00", "08:00", "10:00", "07:00")


def read_hour(text: str) -> time | None:
    """Read an hour of the day.

    Args:
        text: `9`, `9am`, `9:30 pm`, `21:30`, `2130`, `noon`, in any case.

    Returns:
        The hour, to the minute; None if the text is none.
    """
    folded = " ".join(text.casefold().split())
    if folded in _WORDS:
        return _WORDS[folded]
    match = _CLOCK.fullmatch(folded)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half:
        if not 1 <= hour <= _HALF_DAY:
            return None
        hour = hour % _HALF_DAY + (_HALF_DAY if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004  (a day's hours and their minutes)


def complete_hour(typed: str) -> list[Completion]:
    """Complete an hour.

    Args:
        typed: What stands there so far.

    Returns:
        At most 25: what it means as it is, in the other half of the day if that could be meant, and on the half hour.
    """
    if not typed.strip():
        return [_completion(time.fromisoformat(text)) for text in _USUAL]
    meant = read_hour(typed)
    if meant is None:
        return []
    hours = [meant]
    if re.fullmatch(r"\d{1,2}([:.]\d{2})?", typed.strip()) and 1 <= meant.hour < _HALF_DAY and typed.strip()[0] != "0":
        hours.append(meant.replace(hour=meant.hour + _HALF_DAY))
    if not meant.minute:
        hours += [hour.replace(minute=minute) for hour in list(hours) for minute in (15, 30, 45)]
    return [_completion(hour) for hour in dict.fromkeys(hours)][:MOST]


def hour_words(at: time) -> str:
    """An hour on both kinds of clock: `21:30 (9:30 PM)`."""
    half = "AM" if at.hour < _HALF_DAY else "PM"
    return f"{at:%H:%M} ({(at.hour - 1) % _HALF_DAY + 1}:{at.minute:02} {half})"


def _completion(at: time) -> Completion:
    return Completion(hour_words(at), f"{at:%H:%M}")
