"""What the members of a server type in `against_discord_py`: to both bots the same, in the same order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from tests.benchmarks.spelling import begun, slip

if TYPE_CHECKING:
    import random

    from bot.preview import StandIn

Options: TypeAlias = dict[str, Any]

SHOWS = ("maisel", "Mrs. Maisel", "The Marvelous Mrs. Maisel", "marvelous mrs maisel", "Gilmore Girls", "TMMM")
PEOPLE = ("Milo Ventimiglia", "milo", "Amy Sherman-Palladino", "Palladino", "Rachel Brosnahan", "borstein", "Zegen")
ROLES = ("Midge Maisel", "midge", "Susie Myerson", "susie", "Joel", "Handsome Man", "Sophie Lennon", "Lenny Bruce")
EVENTS = ("season4-finale", "s4 finale", "season four premiere", "s4e7", "s3 premiere", "timeline", "Season 4 finale")
SPEAKERS = ("Milo Ventimiglia", "milo", "Amy Sherman-Palladino", "amy", "Jennifer Salke", "salke")
NOBODY = ("Zaphod Beeblebrox", "nobody at all", "Qwertz Uiop", "Xavier Quux")

# Each kind comes equally often; within one, every spelling does.
COMMANDS: tuple[tuple[tuple[str, Options], ...], ...] = (
    tuple(("cast", {"show": show}) for show in SHOWS),
    tuple(("cast", {"show": "maisel", "who": who}) for who in (*PEOPLE, *ROLES)),
    tuple(("when", {"event": event}) for event in EVENTS),
    (
        ("quote", {}),
        *(("quote", {"speaker": speaker}) for speaker in SPEAKERS),
        *(("quote", {"speaker": speaker, "show": "maisel"}) for speaker in SPEAKERS),
    ),
    (
        *(("cast", {"show": "maisel", "who": who}) for who in NOBODY),
        *(("cast", {"show": who}) for who in NOBODY),
        ("when", {"event": "season9-finale"}),
    ),
)
COMPLETIONS: tuple[tuple[str, str, tuple[str, ...], Options], ...] = (
    ("cast", "show", SHOWS, {}),
    ("cast", "who", (*PEOPLE, *ROLES), {"show": "maisel"}),
    ("when", "event", EVENTS, {}),
    ("quote", "speaker", SPEAKERS, {}),
)
SLIPS = 0.25  # how often something is misspelt


class NotAnsweredError(Exception):
    """A bot did not do what it is there for: there is nothing to measure."""


async def use_commands(standin: StandIn, count: int, chance: random.Random) -> None:
    """Uses so many commands, one after another; every one of them must be answered."""
    ada = standin.member("ada")
    for at in range(count):
        name, options = chance.choice(COMMANDS[at % len(COMMANDS)])
        typed: Options = {option: _typed(value, chance) for option, value in options.items()}
        reply = await ada.slash(name, **typed)
        if not reply.embeds:
            raise NotAnsweredError(f"/{name} {typed} was not answered: {reply.text}")


async def type_completions(standin: StandIn, count: int, chance: random.Random) -> None:
    """Types so often into an option, one after another."""
    ada = standin.member("ada")
    for at in range(count):
        name, option, values, others = COMPLETIONS[at % len(COMPLETIONS)]
        await ada.complete(name, option, begun(_typed(chance.choice(values), chance), chance), **others)


def _typed(value: str, chance: random.Random) -> str:
    return slip(value, chance) if chance.random() < SLIPS else value
