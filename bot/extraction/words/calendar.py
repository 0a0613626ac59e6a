"""The calendar in words."""

from __future__ import annotations

import calendar

from bot.extraction.words.lists import counted, phrase_set

MONTHS = {
    name: number for names in (calendar.month_name, calendar.month_abbr) for number, name in enumerate(names) if number
} | {"Sept": 9}
"""Months by their English names and abbreviations, as they are written: “may” and “march” are other words."""

WEEKDAYS = {name: number for number, name in enumerate(calendar.day_name)} | {
    **{name: number for number, name in enumerate(calendar.day_abbr)},
    "Tues": 1,
    "Weds": 2,
    "Thur": 3,
    "Thurs": 3,
}
"""Weekdays, Monday 0."""

SEASONS = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}
"""Seasons of the year, as EDTF numbers them."""

DAYS_FROM_TODAY = {
    **dict.fromkeys(("today", "tonight", "this morning", "this afternoon", "this evening"), 0),
    **dict.fromkeys(("tomorrow", "tomorrow night", "tomorrow evening"), 1),
    **dict.fromkeys(("yesterday", "last night", "yesterday evening"), -1),
}

HOLIDAYS = {
    "Christmas Eve": (12, 24),
    "Christmas Day": (12, 25),
    "Boxing Day": (12, 26),
    "New Year’s Eve": (12, 31),
    "New Year’s Day": (1, 1),
    "Valentine’s Day": (2, 14),
    "Halloween": (10, 31),
    "the Fourth of July": (7, 4),
}
"""Holidays that are the same day every year: month and day."""

COUNTS = counted("one two three four five six seven eight nine ten eleven twelve") | {"a": 1, "an": 1}
"""How many, in “two weeks ago”."""

YEAR_PARTS = {
    "early": (1, 3),
    "beginning": (1, 3),
    "start": (1, 3),
    "first half": (1, 6),
    "mid": (5, 8),
    "middle": (5, 8),
    "second half": (7, 12),
    "late": (10, 12),
    "end": (10, 12),
}
"""Which months a part of a year is, first and last."""

MONTH_PARTS = {
    "early": (1, 10),
    "beginning": (1, 10),
    "start": (1, 10),
    "first half": (1, 15),
    "mid": (11, 20),
    "middle": (11, 20),
    "second half": (16, 31),
    "late": (20, 31),
    "end": (20, 31),
}
"""Which days a part of a month is, first and last; a month that is shorter ends sooner."""

PART_WORDS = ("earlier", "later", *YEAR_PARTS)
"""What may stand before “this year”: “earlier” and “later” reach to the day of publication."""

BEFORE_A_DATE = phrase_set("""
    since, by, until, till, to, from, for, during, before, after, around, of, through, throughout, back in
    premieres, premiering, debuts, debuting, coming, arriving, arrives, returns, returning, launching, launches
""")
"""Words that make a date of a month, a season or a year that follows."""

DATED_NOUNS = phrase_set("""
    premiere, debut, launch, return, finale, release, start, bow, rollout, premieres, renewal, broadcast, airing
""")
"""What follows a date that is used as an adjective: “its March premiere”."""
