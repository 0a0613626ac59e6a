"""What answers each intent: a function from a case to the question that is meant, or to an honest "no"."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.answering.asking.intents import about, awards, dates, makers, parts, sayings, ties, watching

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.answering.asking.case import Case
    from bot.answering.finding import Found

    Intent: TypeAlias = Callable[[Case], Found]

INTENTS: Mapping[str, Intent] = {
    "part": parts.part,
    "part_unknown": parts.part_unknown,
    "roles": parts.roles,
    "played_person": parts.played_person,
    "pair": parts.pair,
    "where_in": parts.where_in,
    "elsewhere": parts.elsewhere,
    "appears": parts.appears,
    "cast": parts.cast,
    "guests": parts.guests,
    "part_of_tie": ties.part_of_tie,
    "tie_of_person": ties.tie_of_person,
    "how_related": ties.how_related,
    "tie": ties.tie,
    "inverse_tie": ties.inverse_tie,
    "made_by": makers.made_by,
    "makers": makers.makers,
    "who_said": sayings.who_said,
    "said_about": sayings.said_about,
    "said_by": sayings.said_by,
    "awards": awards.awards,
    "watch": watching.watch,
    "dates": dates.dates,
    "timeline": dates.timeline,
    "season_exists": dates.season_exists,
    "counts_seasons": dates.counts_seasons,
    "about_season": about.about_season,
    "about_show": about.about_show,
    "about": about.about,
}

# Those that are about one show even where none is named.
OF_A_SHOW = frozenset(
    {
        "cast",
        "guests",
        "makers",
        "awards",
        "watch",
        "dates",
        "timeline",
        "about_show",
        "season_exists",
        "counts_seasons",
        "about_season",
        "part_unknown",
    }
)

# Those whose "no" a note may know better; and what no rule fits.
SEARCHED = frozenset({"dates", ""})

# Those to which it is all one whom the names mean.
NAMELESS = frozenset({"who_said"})
