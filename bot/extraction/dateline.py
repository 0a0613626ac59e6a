"""The day of publication, where an article's own head has it on a line by itself."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from bot.extraction.dates.find import find_dates
from bot.facts.edtf import Precision

if TYPE_CHECKING:
    from bot.facts.edtf import EdtfDate

_HEAD = 6  # lines with something on them: headline, byline, dateline, and some to spare
_LONGEST = 100  # characters: a longer line is a sentence
# What may stand on a dateline besides the day: “By Pia Lund | Published … at 5:23 pm BST”.
_BEFORE = re.compile(
    r"(?:by\s[^.:;]+?[|,·•–—-]\s*)?(?:(?:first |last )?(?:published|posted|updated|date)(?: on)?:?\s*)?", re.IGNORECASE
)
_AFTER = re.compile(
    r"[\s,|·•–—@-]*(?:at\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,5})?)?", re.IGNORECASE
)


def find_dateline(text: str) -> EdtfDate | None:
    """Find the day of publication in an article's head.

    Args:
        text: The article's text.

    Returns:
        The day of the first line that holds a whole date and nothing else but a byline, a time, and “published” or the
        like, if it is among the first few lines.
    """
    lines = (match[0].strip() for match in re.finditer(r".*\S.*", text))
    days = (_day(line) for line in islice(lines, _HEAD) if len(line) <= _LONGEST)
    return next((day for day in days if day), None)


def _day(line: str) -> EdtfDate | None:
    for mention in find_dates(line.title() if line.isupper() else line):
        day = mention.past(None) if mention.is_clear else None
        if day and day.precision is Precision.DAY:
            alone = _BEFORE.fullmatch(line, 0, mention.start) and _AFTER.fullmatch(line, mention.end)
            return day if alone else None
    return None
