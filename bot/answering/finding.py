"""From what was typed to the one question that is meant, to a choice, or to an honest "no"."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.answering.cards import Block, Card, Choice, line, small
from bot.answering.event_words import VOCABULARY
from bot.answering.events import fitting, read_event, wants_timeline
from bot.answering.names import Match, equals, rank
from bot.answering.questions import (
    TIMELINE,
    CastQuestion,
    Question,
    QuotePick,
    WhenQuestion,
    name_key,
)
from bot.answering.records import FactTable, NameScope, ShowEntry
from bot.answering.relations import related
from bot.answering.spoilers import SHOWN
from bot.answering.wording import listed
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.events import EventWish
    from bot.answering.records import RelationClaim
    from bot.answering.spoilers import SpoilerRule
    from bot.facts.events import EventName

Found: TypeAlias = Question | Card

MOST_CHOICES = 25  # of a select menu (Discord documentation, "Select Menu Structure")
_NEAREST = 5
_ECHO = 80
_WHOLE = 1  # the worst tier of a name that is no mere part of one
_LONGEST_TITLE = 6  # words of a title that are looked for in a longer text
_SHOWS = NameScope(("show",))
_WHO = ("person", "character")
_SURE = 86.0  # what was typed as a show is read as a person only if it is nearly right


class Finder:
    """Finds what is meant, in one fact table.

    Args:
        table: Where names are looked up.
    """

    def __init__(self, table: FactTable) -> None:
        self._table = table

    # -- /cast ---------------------------------------------------------------------------------------------------------

    def cast(self, show: str, who: str | None, season: int | None, rule: SpoilerRule) -> Found:
        """Find what `/cast` asks."""
        matches = rank(self._table.names, show, _SHOWS)
        shows = [self._table.show(match.ref_id) for match in equals(matches)]
        if not shows:
            return self._anyone(show, season, rule) or self._no_show(show, matches)
        if who is None:
            return _which_show(show, [(entry, CastQuestion(entry.slug, season=season)) for entry in shows])
        return _in_any(show, [(entry, self._who(who, entry, season, rule)) for entry in shows])

    def _anyone(self, typed: str, season: int | None, rule: SpoilerRule) -> Found | None:
        """`/cast ventimilia`: the one option that a fan filled in may name a person, or somebody's mother."""
        for entry in self._table.shows()[:MOST_CHOICES]:
            if tied := related(self._table, typed, entry.id, rule):
                return self._one_tied(typed, tied, entry, season)
        found = equals(rank(self._table.names, typed, _who_scope(None, rule)))
        if not found or found[0].score < _SURE:
            return None
        return self._one_of(typed, [(match, self._who_question(match, season)) for match in found])

    def _who(self, typed: str, show: ShowEntry, season: int | None, rule: SpoilerRule) -> Found:
        if tied := related(self._table, typed, show.id, rule):
            return self._one_tied(typed, tied, show, season)
        everybody = equals(rank(self._table.names, typed, _who_scope(show.id, SHOWN)))
        if len(everybody) == 1 and everybody[0].score >= _SURE:  # who knows the name of a covered role gets it covered
            return self._who_question(everybody[0], season)
        matches = rank(self._table.names, typed, _who_scope(show.id, rule))
        if found := equals(matches):
            return self._one_of(typed, [(match, self._who_question(match, season)) for match in found])
        elsewhere = equals(rank(self._table.names, typed, _who_scope(None, rule)))
        names = [f"{match.label} ({self._table.show(match.show_id).title})" for match in elsewhere]
        hint = _nearest(names or [match.label for match in matches]) or f"/cast {show.slug} lists everybody."
        return _no(f"No article says who “{_echo(typed)}” is in {show.title}.", hint)

    def _one_tied(self, typed: str, tied: Sequence[RelationClaim], show: ShowEntry, season: int | None) -> Found:
        roles = list(dict.fromkeys(claim.character for claim in tied))
        keys = [name_key("character", f"{show.slug}/{role}") for role in roles]
        questions = [CastQuestion(show.slug, key, season) for key in keys]
        if len(questions) == 1:
            return questions[0]
        pairs = zip(roles, questions, strict=True)
        detail = f"a part in {show.title}"[:100]
        return _choice(typed, [Choice(role[:100], detail, question) for role, question in pairs])

    def _who_question(self, match: Match, season: int | None) -> CastQuestion:
        show = self._table.show(match.show_id)
        name = match.label if match.kind == "person" else f"{show.slug}/{match.label}"
        return CastQuestion(show.slug, name_key(match.kind, name), season)

    # -- /when ---------------------------------------------------------------------------------------------------------

    def when(self, event: str, show: str | None, default: str | None) -> Found:
        """Find what `/when` asks."""
        named = self._shows_named_in(event) if show is None else []
        shows = named or self._shows(show, default)
        if isinstance(shows, Card):
            return shows
        if wants_timeline(event):
            return _which_show(event, [(entry, WhenQuestion(entry.slug, TIMELINE)) for entry in shows])
        wish = read_event(event)
        pairs = self._events(wish, shows)
        if not pairs:
            return self._no_event(event, wish, shows)
        questions = [WhenQuestion(entry.slug, str(name)) for entry, name in pairs]
        if len(questions) == 1:
            return questions[0]
        choices = [
            Choice(name.title, entry.title[:100], question)
            for (entry, name), question in zip(pairs, questions, strict=True)
        ]
        return _choice(event, choices)

    def _shows(self, typed: str | None, default: str | None) -> list[ShowEntry] | Card:
        """The shows that may be meant: the one named, else the server's own, else every show with articles."""
        if typed is None:
            own = self._table.show_called(default) if default else None
            return [own] if own else [entry for entry in self._table.shows() if not entry.mentioned_only]
        matches = rank(self._table.names, typed, _SHOWS)
        shows = [self._table.show(match.ref_id) for match in equals(matches)]
        return shows or self._no_show(typed, matches)

    def _shows_named_in(self, typed: str) -> list[ShowEntry]:
        """The show that a fan names along with the event: "gilmore girls premiere"; the longest name counts."""
        words = [word for word in fold(typed).split() if word not in VOCABULARY]
        for size in range(min(len(words), _LONGEST_TITLE), 0, -1):
            for at in range(len(words) - size + 1):
                rows = self._table.names.equal(" ".join(words[at : at + size]), _SHOWS)
                named = dict.fromkeys(row.ref_id for row in rows if row.tier <= _WHOLE)  # "this" is not This Is Us
                if named:
                    return [self._table.show(show_id) for show_id in named]
        return []

    def _events(self, wish: EventWish, shows: Sequence[ShowEntry]) -> list[tuple[ShowEntry, EventName]]:
        if len(shows) == 1:
            return [(shows[0], name) for name in fitting(wish, self._table.event_names(shows[0].id))]
        meant = {entry.id for entry in shows}
        found: list[tuple[ShowEntry, EventName]] = []
        for name in fitting(wish, self._table.event_names(None)):
            found += [(entry, name) for entry in self._table.shows_with(str(name)) if entry.id in meant]
            if len(found) > MOST_CHOICES:
                break
        return found

    def _no_event(self, typed: str, wish: EventWish, shows: Sequence[ShowEntry]) -> Card:
        of_show = f" of {shows[0].title}" if len(shows) == 1 else ""
        if wish.name is not None:
            the = "" if wish.name.episode is not None else "the "
            says = f"No article says when {the}{wish.name.title.lower()}{of_show} is."
        else:
            says = f"No article gives a date for “{_echo(typed)}”{of_show}."
        names = [name.title for entry in shows[:_NEAREST] for name in self._table.event_names(entry.id)]
        known = listed(list(dict.fromkeys(names))[:_NEAREST])
        return _no(says, f"Dates I know: {known}. “timeline” lists them all." if known else "")

    # -- /quote --------------------------------------------------------------------------------------------------------

    def quote(self, speaker: str | None, show: str | None, default: str | None) -> Found:
        """Find whose quotations `/quote` asks for: a `QuotePick`, whose `speaker` is empty for anybody's."""
        if show is None:
            return self._quote_in(self._table.show_called(default) if default else None, speaker)
        matches = rank(self._table.names, show, _SHOWS)
        shows = [self._table.show(match.ref_id) for match in equals(matches)]
        if not shows:
            return self._no_show(show, matches)
        return _in_any(show, [(entry, self._quote_in(entry, speaker)) for entry in shows])

    def _quote_in(self, show: ShowEntry | None, speaker: str | None) -> Found:
        slug, show_id = (show.slug, show.id) if show else (None, None)
        about = f" about {show.title}" if show else ""
        if speaker is None:
            nothing = not self._table.quotation_keys(show_id=show_id, person_id=None)
            return _no(f"No article{about} quotes anybody.", "") if nothing else QuotePick("", slug)
        matches = rank(self._table.names, speaker, NameScope(("person",), show_id, speakers=True))
        found = equals(matches)
        if not found:
            hint = _nearest([match.label for match in matches])
            return _no(f"No article{about} quotes “{_echo(speaker)}”.", hint)
        return self._one_of(speaker, [(match, QuotePick(name_key("person", match.label), slug)) for match in found])

    # -- choices and "no" ----------------------------------------------------------------------------------------------

    def _one_of(self, typed: str, pairs: Sequence[tuple[Match, Question]]) -> Found:
        if len(pairs) == 1:
            return pairs[0][1]
        choices = [
            Choice(match.label[:100], self._table.show(match.show_id).title[:100], question)
            for match, question in pairs
        ]
        return _choice(typed, choices)

    def _no_show(self, typed: str, nearest: Sequence[Match]) -> Card:
        names = [match.label for match in nearest] or [entry.title for entry in self._table.shows()]
        return _no(f"No article is about a show called “{_echo(typed)}”.", _nearest(names))


def _which_show(typed: str, pairs: Sequence[tuple[ShowEntry, Question]]) -> Found:
    if len(pairs) == 1:
        return pairs[0][1]
    return _choice(typed, [Choice(entry.title[:100], (entry.network or "")[:100], asked) for entry, asked in pairs])


def _in_any(typed: str, pairs: Sequence[tuple[ShowEntry, Found]]) -> Found:
    """What was found in shows that the fan may have meant: in the only one that has it, or a choice of those."""
    clear = [(entry, found) for entry, found in pairs if not isinstance(found, Card)]
    return _which_show(typed, clear) if clear else pairs[0][1]


def _who_scope(show_id: int | None, rule: SpoilerRule) -> NameScope:
    return NameScope(_WHO, show_id, shown_to_season=rule.shown_to_season)


def _no(says: str, hint: str) -> Card:
    blocks: list[Block] = [line(says)]
    if hint:
        blocks.append(small(hint))
    return Card("Not in the articles", tuple(blocks), found=False, private=True)


def _nearest(names: Sequence[str]) -> str:
    *most, last = [*dict.fromkeys(names)][:_NEAREST] or [""]
    either = f"{', '.join(most)} or {last}" if most else last
    return f"Did you mean {either}?" if last else ""


def _choice(typed: str, choices: Sequence[Choice]) -> Card:
    says = line(f"“{_echo(typed)}” could mean more than one. Which?")
    return Card("Which one?", (says,), choices=tuple(choices[:MOST_CHOICES]))


def _echo(typed: str) -> str:
    """What was typed, short and on one line, to be shown back."""
    flat = " ".join(typed.split())
    return flat if len(flat) <= _ECHO else f"{flat[: _ECHO - 1]}…"
