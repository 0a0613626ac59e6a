"""Measures what `bot extract` finds in articles with known facts, and how fast.

It runs the real command over every folder that is at hand and scores what it prints with the scorer that lies there:
political news with labelled quotations (`gold.jsonl`, `score.py`), TV news with labels (`tv_score.py`), or articles of
which there are fact files. It exits with 1 if a target is missed. Run it from the checkout, with the extra `test`
installed; `--misses` lists what was missed in TV news and fact files, and what was found besides:

    python -m tests.benchmarks.extraction [--misses] [FOLDER…]
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.store.library import read_library
from tests.benchmarks.fact_files import Compared, compare
from tests.benchmarks.printing import print_table
from tests.benchmarks.processes import ROOT, environment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHARED = ROOT.parent / "shared"
FOLDERS = (SHARED / "quotes-dev", SHARED / "tv-dev", SHARED / "articles")
MANY = 1000  # articles, for the speed
PER_MINUTE = 60.0  # seconds for so many
QUOTES = {"quote F1": 0.97, "attribution": 0.88, "end to end": 0.85}
QUOTATIONS_ON_TV = {"quotes P": 0.95, "quotes R": 0.95, "speaker": 0.97}
TV = QUOTATIONS_ON_TV | {"credits P": 0.93, "credits R": 0.85, "events P": 0.9, "events R": 0.8}


class Figure(NamedTuple):
    """One measured share, from 0 to 1."""

    where: str
    what: str
    value: float
    target: float | None

    @property
    def row(self) -> tuple[str, ...]:
        target = "" if self.target is None else f"{self.target:.2f}"
        return f"{self.where}: {self.what}", f"{self.value:.3f}", target, "" if self.is_met else "missed"

    @property
    def is_met(self) -> bool:
        return self.target is None or self.value >= self.target


def extract(paths: Iterable[Path], *options: str) -> list[dict[str, Any]]:
    """What `bot extract --json` prints of some articles."""
    command = [sys.executable, "-m", "bot", "extract", "--json", *options, *map(str, paths)]
    settings = environment(DATA_DIR=str(ROOT / "data"))
    done = subprocess.run(command, env=settings, capture_output=True, text=True, encoding="utf-8", check=False)
    if not done.stdout:
        sys.exit(done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def scorer(folder: Path, name: str, home: str) -> Any:
    """The scorer that lies in a folder, or else in the one where it is at home."""
    path = next(path for path in (folder / name, SHARED / home / name) if path.is_file())
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def political_news(folder: Path, *, misses: bool) -> Iterator[Figure]:
    """Quotations and their speakers."""
    del misses  # the scorer tells numbers only
    score = scorer(folder, "score.py", "quotes-dev")
    gold = score.load(folder / "gold.jsonl")
    said = {Path(one["article"]["path"]).name: one["quotes"] for one in extract(sorted(folder.glob("text/*.txt")))}
    found = score.score(gold, said)
    values = (found["quotes"]["f1"], found["attribution"], found["end_to_end"]["f1"])
    for (what, target), value in zip(QUOTES.items(), values, strict=True):
        yield Figure(folder.name, what, value, target)


def tv_news(folder: Path, *, misses: bool) -> Iterator[Figure]:
    """Quotations, credits and events of TV news."""
    score = scorer(folder, "tv_score.py", "tv-dev")
    total: Counter[str] = Counter()
    for said in extract(sorted(folder.glob("*.txt"))):
        gold = json.loads(Path(said["article"]["path"]).with_suffix(".json").read_text(encoding="utf-8"))
        total += score.score(gold, said)
        if misses:
            tell_tv_misses(score, gold, said)
    for what, value in score.report(total).items():
        yield Figure(folder.name, what, value, TV.get(what))


def tell_tv_misses(score: Any, gold: dict[str, Any], said: dict[str, Any]) -> None:
    """Print what one article's labels and findings do not share, with the scorer's own eyes."""
    print(f"\n{Path(said['article']['path']).name}")
    same = {"credits": score.same_credit, "events": score.same_event}
    same["quotes"] = lambda label, quote: (
        score.overlap(label["text"], quote["text"]) and score.same_speakers(label, quote["speaker"])
    )
    for kind, alike in same.items():
        for label in gold[kind]:
            if not any(alike(label, one) for one in said[kind]):
                print(f"  missed {kind}: {label}")
        for one in said[kind]:
            if not any(alike(label, one) for label in gold[kind]):
                print(f"  not labelled {kind}: {one}")


def own_articles(folder: Path, *, misses: bool) -> Iterator[Figure]:
    """Articles of which a person wrote fact files: all of those facts, and nothing else."""
    library = read_library(ROOT / "data")
    files = {file.article.sha256: file for file in library.files}
    totals: dict[str, Compared] = defaultdict(Compared)
    for path in sorted(folder.glob("*.txt")):
        (found,) = extract([path])
        file = files.get(found["article"]["sha256"])
        if file is not None:
            (found,) = extract([path], "--published", str(file.article.published))
            compare(file, library.shows[file.show], found, totals)
    for kind, compared in totals.items():
        yield Figure(folder.name, f"{kind} P", compared.precision, 1.0)
        yield Figure(folder.name, f"{kind} R", compared.recall, 1.0)
        for line in (*compared.missed, *compared.extra) if misses else ():
            print(line)


def measure(folder: Path, *, misses: bool) -> list[Figure]:
    """Score what is found in one folder."""
    if (folder / "gold.jsonl").is_file():
        kind = political_news
    else:
        kind = tv_news if list(folder.glob("*.json")) else own_articles
    return list(kind(folder, misses=misses))


def seconds_for_many(paths: list[Path]) -> tuple[float, float]:
    """How long one call takes for `MANY` articles, its start included, and how much processor time."""
    begin, before = time.perf_counter(), os.times()
    extract((paths * (MANY // len(paths) + 1))[:MANY])
    after = os.times()
    busy = after.children_user + after.children_system - before.children_user - before.children_system
    return time.perf_counter() - begin, busy


def main() -> int:
    """Print a table of all figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", default=FOLDERS)
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    folders = [folder for folder in args.folders if folder.is_dir()]
    if not folders:
        sys.exit("no articles with known facts are at hand; name a folder")
    figures = [figure for folder in folders for figure in measure(folder, misses=args.misses)]
    print()
    print_table(("", "share", "target", ""), [figure.row for figure in figures])
    taken, busy = seconds_for_many([path for folder in folders for path in sorted(folder.glob("**/*.txt"))])
    print(f"\n{MANY} articles in {taken:.1f} s ({MANY / taken:.0f} a second; target: {PER_MINUTE:.0f} s), ", end="")
    print(f"{1000 * busy / MANY:.1f} ms of processor time each")
    return 0 if all(figure.is_met for figure in figures) and taken <= PER_MINUTE else 1


if __name__ == "__main__":
    sys.exit(main())
