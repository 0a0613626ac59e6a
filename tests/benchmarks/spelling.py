"""How fans write names that they half remember."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random


def slip(name: str, chance: random.Random) -> str:
    """A name with one letter left out, doubled, or in its neighbour's place."""
    at = chance.randrange(len(name)) if name else 0
    before, letter, after = name[:at], name[at : at + 1], name[at + 1 :]
    slips = (before + after, before + letter + letter + after, before + after[:1] + letter + after[1:])
    return chance.choice(slips) or name


def begun(name: str, chance: random.Random) -> str:
    """A name while it is being typed: its beginning, or nothing yet, or all of it."""
    return name[: chance.randint(0, len(name))]
