"""The whole folder of fact files, read at once and held together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from bot.errors import FactFileError, Problem
from bot.facts.model import Award, Credit, Fact, FactFile, Note, Quote, Relation, Show
from bot.store.fact_files import read_fact_file
from bot.store.fingerprint import fact_paths, show_paths
from bot.store.show_files import read_show_file, slug_of
from bot.store.toml_text import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

_ALIKE = 88  # of 100: "Ventimilia" is a slip for "Ventimiglia", "Dan" is not one for "Daniel"


@dataclass(frozen=True, slots=True)
class Library:
    """Every show and every article there is.

    Attributes:
        shows: By slug.
        files: One for each article, in the order of their paths.
    """

    shows: dict[str, Show]
    files: tuple[FactFile, ...]


def read_library(data_dir: Path, progress: Callable[[int, int], None] | None = None) -> Library:
    """Read every file of a data folder.

    Args:
        data_dir: The folder with `shows/` and `facts/`.
        progress: Told how many of how many files are read.

    Returns:
        What they hold.

    Raises:
        FactFileError: With every problem in every file.
    """
    problems: list[Problem] = []
    shows, broken = _read_shows(data_dir, problems)
    files: list[FactFile] = []
    paths = fact_paths(data_dir)
    for number, path in enumerate(paths, start=1):
        text = read_text(path, problems)
        if text is not None and (file := read_fact_file(path, text, problems)):
            files.append(file)
            if file.show not in broken:
                problems.extend(_strangers(path, file, shows))
        if progress:
            progress(number, len(paths))
    problems.extend(_twins(zip(paths, files, strict=True)) if len(paths) == len(files) else ())
    astray = sorted((data_dir / "facts").glob("*.toml"))
    problems.extend(Problem(path, 0, "lies outside every show's folder", "move it to facts/<slug>/") for path in astray)
    if problems:
        raise FactFileError(problems)
    return Library(shows, tuple(files))


def read_shows(data_dir: Path) -> tuple[Show, ...]:
    """Read the show files of a data folder.

    Args:
        data_dir: The folder with `shows/`.

    Returns:
        The shows, in the order of their files; none if the folder holds none.

    Raises:
        FactFileError: With every problem in every show file.
    """
    if not show_paths(data_dir):
        return ()
    problems: list[Problem] = []
    shows, _ = _read_shows(data_dir, problems)
    if problems:
        raise FactFileError(problems)
    return tuple(shows.values())


def _twins(files: Iterable[tuple[Path, FactFile]]) -> Iterator[Problem]:
    """A fact file that was copied: each of its facts would seem to have two sources."""
    met: dict[tuple[str, str, str], tuple[Path, FactFile]] = {}
    for path, file in files:
        first_path, first = met.setdefault((file.show, file.article.url, file.article.sha256), (path, file))
        if first is not file and first.facts == file.facts:
            yield Problem(path, 0, f"says the same as {first_path.name}", "keep one of them")


def _read_shows(data_dir: Path, problems: list[Problem]) -> tuple[dict[str, Show], set[str]]:
    """The shows by slug, and the slugs of those whose files cannot be read."""
    shows: dict[str, Show] = {}
    paths = show_paths(data_dir)
    for path in paths:
        text = read_text(path, problems)
        if text is not None and (show := read_show_file(path, text, problems)):
            shows[path.stem] = show
    if not paths:
        remedy = "add <slug>.toml, or set DATA_DIR to a folder that has it"
        problems.append(Problem(data_dir / "shows", 0, "holds no show", remedy))
    for path in paths:
        problems.extend(_lost_roles(path, shows))
    return shows, {path.stem for path in paths} - set(shows)


def _strangers(path: Path, file: FactFile, shows: dict[str, Show]) -> Iterator[Problem]:
    """Names in a fact file that its show file does not know, where that must be a slip."""
    show = shows.get(file.show)
    if show is None:
        yield Problem(path, 0, f"there is no show {file.show!r}", f"add shows/{file.show}.toml, or move the file")
        return
    others = {*shows, *(entry.title for entry in shows.values()), *(other.slug for other in show.others)}
    names = [show.title, *(other.title for other in show.others)]
    names += [person.name for person in show.people] + [role.name for role in show.characters]
    met = set(names)
    for fact in file.facts:
        if isinstance(fact, Credit) and fact.show and not {fact.show, slug_of(fact.show)} & others:
            remedy = f'add [[other_show]] title = "{fact.show}" to shows/{show.slug}.toml'
            yield Problem(path, fact.line, f"the show {fact.show!r} is not known", remedy)
        for name in names_in(fact):
            if name in met:
                continue
            met.add(name)
            if near := _slip(name, names):
                remedy = f"write {near!r}, or add the name to shows/{show.slug}.toml"
                yield Problem(path, fact.line, f"{name!r} is almost {near!r}", remedy)


def _lost_roles(path: Path, shows: dict[str, Show]) -> Iterator[Problem]:
    """Roles of another show that no file knows."""
    show = shows.get(path.stem)
    if show is None:
        return
    known = {entry.title for entry in shows.values()} | {other.title for other in show.others}
    for role in show.characters:
        if role.show is not None and role.show not in known:
            remedy = f'add [[other_show]] title = "{role.show}", or mend the title'
            yield Problem(path, role.line, f"the show {role.show!r} is not known", remedy)


def names_in(fact: Fact) -> Iterable[str]:
    """The names of people and characters in a fact, as written."""
    match fact:
        case Credit():
            return [name for name in (fact.person, fact.character) if name]
        case Quote():
            return fact.speakers
        case Award():
            return [fact.recipient]
        case Relation():
            return [fact.character, fact.to]
        case Note():
            return fact.about
    return []


def _slip(name: str, names: list[str]) -> str | None:
    near = process.extractOne(name, names, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return near[0] if near else None
