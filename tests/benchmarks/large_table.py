"""Asks a table of 100,000 invented facts what fans ask: how long lookups and completions take, and what memory.

It writes the fact files of several hundred shows, builds the table and puts 5,000 questions to it, misspelt ones among
them; it puts as many to the shipped table for comparison. Run it from the checkout, with the extra `test` installed; it
takes about two minutes. Times depend on the machine and are only printed; it exits with 1 if memory is over its target:

    python -m tests.benchmarks.large_table [FACTS]
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.benchmarks.invented import HUGE, write_data
from tests.benchmarks.printing import print_table, verdict
from tests.benchmarks.processes import ROOT, environment
from tests.benchmarks.questions import Asker

if TYPE_CHECKING:
    from tests.benchmarks.questions import Question

FACTS = 100_000
QUESTIONS = 5000
ROUNDS = 3  # each question is asked so often; the median counts
P99_TARGET = 5.0  # milliseconds
P99_OF_QUESTIONS = 10.0
MEMORY_TARGET = 50.0  # MiB


def build(data: Path) -> float:
    """Builds a folder's fact table in a process of its own; gives the seconds that it takes."""
    begin = time.perf_counter()
    command = [sys.executable, "-m", "bot", "build", "--force"]
    subprocess.run(command, env=environment(DATA_DIR=str(data)), cwd=data, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def answer(data: Path, questions: list[Question]) -> dict[str, Any]:
    """Puts questions to a folder's fact table in a process of its own."""
    written = data / "questions.json"
    written.write_text(json.dumps(questions), encoding="utf-8")
    command = [sys.executable, "-m", "tests.benchmarks.answer_questions"]
    done = subprocess.run(
        [*command, data / "facts.db", written, str(ROUNDS)],
        env=environment(),
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def ask(data: Path, without: str = "") -> tuple[dict[str, list[float]], float]:
    """Asks all kinds of questions; gives the time of each, by kind, and the growth in memory."""
    asked = Asker(data / "facts.db", seed=1, without=without).ask(QUESTIONS)
    found = answer(data, [question for _, question in asked])
    by_kind: dict[str, list[float]] = {}
    for (kind, _), times in zip(asked, found["times"], strict=True):
        by_kind.setdefault(kind, []).append(median(times))
    return by_kind, float(found["memory"])


def row(name: str, times: list[float], *, judged: bool = True, target: float = P99_TARGET) -> list[str]:
    """One line of the table of times."""
    p99 = sorted(times)[len(times) * 99 // 100]
    figures = [str(len(times)), *(f"{value:.2f}" for value in (median(times), p99, max(times)))]
    return [name, *figures, *((f"{target:.2f}", verdict(p99, target)) if judged else ("", ""))]


def report_times(by_kind: dict[str, list[float]], huge: list[float]) -> None:
    """Prints how long answers take: all lookups, all completions, and every kind by itself."""
    groups: dict[str, list[float]] = {"ask": [], "complete": [], "": []}
    for kind, times in by_kind.items():
        groups[next(group for group in groups if kind.startswith(group))] += times
    rows = [row("lookups, ordinary shows", groups[""]), row("completions", groups["complete"])]
    rows.append(row("questions in one's own words", groups["ask"], target=P99_OF_QUESTIONS))
    rows += [row(f"  {kind}", times, judged=False) for kind, times in by_kind.items()]
    rows.append(row("the huge show's whole cast", huge, judged=False))
    print_table(["milliseconds", "questions", "p50", "p99", "max", "target p99", ""], rows)


def measure(folder: Path, facts: int) -> bool:
    """Measures everything; tells whether memory is within its target."""
    large, shipped = folder / "large", folder / "shipped"
    write_data(large, facts)
    for part in ("shows", "facts"):
        shutil.copytree(ROOT / "data" / part, shipped / part)
    print(f"{facts:,} facts: built in {build(large):.1f} s; {(large / 'facts.db').stat().st_size / 1e6:.0f} MB\n")
    build(shipped)
    by_kind, memory = ask(large, without=HUGE)
    report_times(by_kind, answer(large, [["cast", HUGE, None]])["times"][0])
    growth = memory - ask(shipped)[1]
    says = verdict(growth, MEMORY_TARGET)
    print(f"\nmemory beyond that with the shipped table: {growth:.1f} MiB, target {MEMORY_TARGET:.0f} MiB, {says}")
    return growth <= MEMORY_TARGET


def main() -> int:
    facts = int(sys.argv[1]) if len(sys.argv) > 1 else FACTS
    with tempfile.TemporaryDirectory() as folder:
        return 0 if measure(Path(folder), facts) else 1


if __name__ == "__main__":
    sys.exit(main())
