"""Holds the bot against the least that discord.py does: a bot with the same commands that answers a constant.

Both run as processes of their own, by turns, against stand-ins for Discord in this process. It prints, as medians of
all rounds and as the median of each round's ratio: processor time for a command and for a completion, memory, and the
time from the start to READY. Run it from the checkout, with the extra `test` installed. It takes about two minutes, and
exits with 1 if a target is missed:

    python -m tests.benchmarks.against_discord_py [ROUNDS]
"""

from __future__ import annotations

import asyncio
import random
import shutil
import sys
import tempfile
import time
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, TypeAlias

from bot.errors import StandInError
from bot.preview import StandIn
from tests.benchmarks.load import NotAnsweredError, type_completions, use_commands
from tests.benchmarks.printing import print_table, verdict
from tests.benchmarks.processes import ROOT, cpu_seconds, resident_mebibytes, running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    import psutil

    Use: TypeAlias = Callable[[StandIn, int, random.Random], Awaitable[None]]

ROUNDS = 9
WARM_UP = 160  # of each kind, not counted
COMMANDS = 600
COMPLETIONS = 800
TURN = 40  # so many for one bot, then as many for the other
SETTLE = 0.1  # seconds for what a bot does after its answer is out
PATIENCE = 30.0  # seconds for a bot to start

# What is measured, in the order of the fields of `Sample`, and how many times the constant bot's is allowed.
FIGURES = (
    ("CPU per command, ms", 1.25),
    ("CPU per completion, ms", 1.25),
    ("memory after warm-up, MiB", 1.4),
    ("memory after the load, MiB", 1.4),
    ("start to READY, s", 1.5),
)


@dataclass(frozen=True)
class Sample:
    """What one run of one bot took."""

    command: float
    completion: float
    warm: float
    loaded: float
    ready: float


@dataclass(frozen=True)
class Contestant:
    """A bot, where it runs, and the Discord that it is on."""

    arguments: tuple[str, ...]
    settings: dict[str, str]
    folder: Path
    standin: StandIn


@dataclass(frozen=True)
class Run:
    """A bot that runs, how long it took to get ready, and what decides about its load."""

    bot: Contestant
    process: psutil.Process
    ready: float
    chance: random.Random


def contestant(folder: Path, standin: StandIn, *arguments: str) -> Contestant:
    """A bot with a folder of its own, in which the shipped facts lie."""
    for part in ("shows", "facts"):
        shutil.copytree(ROOT / "data" / part, folder / "data" / part)
    settings = {
        "DISCORD_TOKEN": standin.token,
        "DISCORD_API_URL": standin.api_url,
        "DATA_DIR": str(folder / "data"),
        "STATE_DB": str(folder / "state.db"),
    }
    return Contestant(arguments, settings, folder, standin)


async def warm_disk(bot: Contestant, *arguments: str) -> None:
    """Runs a bot once, so that its byte code, its fact table and its commands are there when it is measured."""
    async with running((*bot.arguments, *arguments), bot.settings, bot.folder):
        await ready_at(bot, begin=0.0)


@asynccontextmanager
async def started(bot: Contestant, seed: int) -> AsyncIterator[Run]:
    """A bot that runs for as long as the block lasts."""
    begin = time.time()
    async with running(bot.arguments, bot.settings, bot.folder) as process:
        ready = await ready_at(bot, begin) - begin
        yield Run(bot, process, ready, random.Random(seed))


async def ready_at(bot: Contestant, begin: float) -> float:
    """Waits until a bot that was started at `begin` can be used; gives the moment in which it was told READY."""

    def told() -> float:
        return max((said.at for said in bot.standin.gateway_log if said.event == "READY"), default=0.0)

    try:
        await bot.standin.until(lambda: told() > begin, PATIENCE)
        await bot.standin.ready(PATIENCE)
    except StandInError as error:
        raise _failed(bot, error) from error
    return told()


def _failed(bot: Contestant, error: Exception) -> SystemExit:
    return SystemExit(f"{' '.join(bot.arguments)}: {error}; its log:\n{(bot.folder / 'log').read_text()}")


async def use_by_turns(runs: Sequence[Run], use: Use, count: int) -> list[float]:
    """Uses each bot so often, by turns; gives the processor time that each took, in milliseconds for one use."""
    before = [cpu_seconds(run.process) for run in runs]
    for _ in range(count // TURN):
        for run in runs:
            try:
                await use(run.bot.standin, TURN, run.chance)
            except NotAnsweredError as error:
                raise _failed(run.bot, error) from error
    await asyncio.sleep(SETTLE)
    return [(cpu_seconds(run.process) - start) * 1000 / count for run, start in zip(runs, before, strict=True)]


async def measure(bots: Sequence[Contestant], seed: int) -> list[Sample]:
    """One round: starts the bots, warms them up, puts the same load on each and ends them."""
    async with AsyncExitStack() as stack:
        runs = [await stack.enter_async_context(started(bot, seed)) for bot in bots]
        await use_by_turns(runs, use_commands, WARM_UP)
        await use_by_turns(runs, type_completions, WARM_UP)
        warm = [resident_mebibytes(run.process) for run in runs]
        command = await use_by_turns(runs, use_commands, COMMANDS)
        completion = await use_by_turns(runs, type_completions, COMPLETIONS)
        loaded = [resident_mebibytes(run.process) for run in runs]
    return list(map(Sample, command, completion, warm, loaded, (run.ready for run in runs)))


async def compare(folder: Path, rounds: int) -> list[list[Sample]]:
    """Measures both bots; gives for each round a sample of the constant bot and one of Understudy."""
    async with StandIn() as one, StandIn() as other:
        constant = contestant(folder / "constant", one, str(Path(__file__).with_name("constant_bot.py")))
        understudy = contestant(folder / "understudy", other, "-m", "bot", "run")
        await warm_disk(constant, "sync")
        await warm_disk(understudy)
        return [await measure((constant, understudy), seed) for seed in range(rounds)]


def report(rounds: list[list[Sample]]) -> bool:
    """Prints the figures side by side; tells whether every target is met."""
    rows, met = [], True
    for at, (figure, target) in enumerate(FIGURES):
        base, ours = ([astuple(samples[bot])[at] for samples in rounds] for bot in (0, 1))
        ratio = median(mine / theirs for mine, theirs in zip(ours, base, strict=True))
        numbers = (median(base), median(ours), ratio, target)
        rows.append([figure, *(f"{number:.2f}" for number in numbers), verdict(ratio, target)])
        met = met and ratio <= target
    print_table(["figure", "constant bot", "understudy", "ratio", "target", ""], rows)
    return met


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    print(f"{rounds} rounds by turns, each with {COMMANDS} commands and {COMPLETIONS} completions; medians\n")
    with tempfile.TemporaryDirectory() as folder:
        return 0 if report(asyncio.run(compare(Path(folder), rounds))) else 1


if __name__ == "__main__":
    sys.exit(main())
