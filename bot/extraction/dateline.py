"""The day of publication, where an article's own head has it on a line by itself."""

from __future__ import annotations

import calendar
import re
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from bot.facts.edtf import EdtfDate, Point

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = 6  # lines with something on them: headline, byline, dateline, and some to spare
_MONTHS = {
    name.lower(): number
    for names in (calendar.month_name, calendar.month_abbr)
    for number, name in enumerate(names)
    if name
} | {"sept": 9}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_WEEKDAY = rf"(?:(?:{'|'.join(day[:3] for day in calendar.day_name)})[a-z]*\.?,?\s+)?"
_TIME = r"(?:[\s,|·•–—-]*(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?)?"
_LABEL = r"(?:(?:first\s+)?(?:published|posted|updated)(?:\s+on)?:?\s+)?"

_FORMS = tuple(
    re.compile(rf"\s*{_LABEL}{_WEEKDAY}{form}{_TIME}\s*", re.IGNORECASE)
    for form in (
        rf"{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_YEAR}-(?P<month_number>\d\d)-{_DAY}",
    )
)


def find_dateline(text: str) -> EdtfDate | None:
    """Find the day of publication in an article's head.

    Args:
        text: The article's text.

    Returns:
        The day of the first line that holds a date and nothing else but a weekday, a time and "published" or the like,
        if it is among the first few lines.
    """
    for line in islice(_lines(text), _HEAD):
        if found := _read(line):
            return found
    return None


def _lines(text: str) -> Iterator[str]:
    return (match[0] for match in re.finditer(r".*\S.*", text))


def _read(line: str) -> EdtfDate | None:
    match = next((match for form in _FORMS if (match := form.fullmatch(line))), None)
    if match is None:
        return None
    named = match.groupdict()
    month = int(named["month_number"]) if named.get("month_number") else _MONTHS[named["month"].lower()]
    try:
        day = date(int(named["year"]), month, int(named["day"]))
    except ValueError:
        return None
    return EdtfDate(Point(day.year, day.month, day.day))
