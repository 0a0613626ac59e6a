"""What `/daily` answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.answering.cards import (
    Block,
    Card,
    ChannelName,
    CommandName,
    GuildRoleName,
    Inline,
    Link,
    Moment,
    Shape,
    as_text,
    clip,
    item,
    line,
    small,
)
from bot.answering.daily.days import days_words
from bot.answering.daily.hours import hour_words
from bot.answering.daily.records import PostState
from bot.answering.wording import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.cards import Text
    from bot.answering.daily.records import Daily, Post

TITLE = "Quote of the day"
_SHORT = 160  # characters of a quotation in a list

_STATES = {
    PostState.DUE: "on its way",
    PostState.CLAIMED: "on its way",
    PostState.SENT: "posted",
    PostState.SKIPPED: "left out",
    PostState.FAILED: "failed",
    PostState.UNKNOWN: "not known whether it is there, so not posted again",
}


@dataclass(frozen=True, slots=True)
class Situation:
    """A channel's quote of the day with what is to be told about it.

    Attributes:
        daily: What is set.
        show: The title of its show, if it is about one.
        trouble: Why it cannot be posted, in words; None if it can.
        notes: What else to know, a sentence each.
        latest: The last lines of its ledger, the newest first.
    """

    daily: Daily
    show: str | None
    trouble: str | None
    notes: tuple[str, ...] = ()
    latest: tuple[Post, ...] = ()


def set_card(situation: Situation, *, at_once: bool) -> Card:
    """Answer `/daily set`: what will happen, when next, and what is in the way."""
    daily = situation.daily
    blocks = [_plan_line(daily)]
    if at_once:
        blocks.append(line("The hour is past today, and today's has not come yet: it comes now."))
    else:
        blocks.append(_next_line(daily))
    blocks += _details(situation)
    return Card(TITLE, (*blocks, *_wrong(situation)))


def status_card(situations: Sequence[Situation]) -> Card:
    """Answer `/daily status`: for each channel what is next, the last five, and what is wrong."""
    blocks: list[Block] = []
    for situation in situations:
        daily = situation.daily
        blocks += [Block(Shape.HEADING, (ChannelName(daily.channel_id),)), _plan_line(daily), _next_line(daily)]
        blocks += _details(situation)
        blocks += _wrong(situation) or [line("Nothing is wrong.")]
        blocks += [_post_item(post) for post in situation.latest]
    return Card(TITLE, tuple(blocks))


def log_card(daily: Daily, posts: Sequence[Post]) -> Card:
    """Answer `/daily log`."""
    items = [_post_item(post) for post in posts] or [line("Nothing yet.")]
    return Card(TITLE, (line("The last in ", ChannelName(daily.channel_id), ":"), *items))


def preview_card(daily: Daily, coming: Sequence[tuple[float, Text]]) -> Card:
    """Answer `/daily preview`: the next dates with what they bring."""
    blocks = [line("The next in ", ChannelName(daily.channel_id), ":")]
    blocks += [item(Moment(due), ": ", *clip(says, _SHORT)) for due, says in coming]
    if not coming:
        blocks.append(line("There is no quotation that fits. See the show set here, and the spoilers in ", *_SETTINGS))
    if daily.paused:
        blocks.append(line("It is paused: these are the dates if it is resumed now."))
    return Card(TITLE, tuple(blocks))


def said_card(*parts: Inline | str) -> Card:
    """A short answer."""
    return Card(TITLE, (line(*parts),))


def none_card() -> Card:
    """Answer where no channel has a quote of the day."""
    return Card(
        TITLE, (line("No channel here has one. Use ", CommandName("daily set"), " to start one."),), found=False
    )


def elsewhere_card(dailies: Sequence[Daily]) -> Card:
    """Answer where the channel that was named has none, and others of the server have one."""
    items = [item(ChannelName(daily.channel_id)) for daily in dailies]
    return Card(
        TITLE, (line("No channel here by that name has a quote of the day. These have one:"), *items), found=False
    )


def which_card(dailies: Sequence[Daily]) -> Card:
    """Ask which channel is meant."""
    items = [item(ChannelName(daily.channel_id)) for daily in dailies]
    return Card(TITLE, (line("Several channels have one. Choose one with the option “channel”:"), *items), found=False)


def jump(post: Post) -> Inline:
    """The way to a message."""
    return Link("there", f"https://discord.com/channels/{post.guild_id}/{post.channel_id}/{post.message_id}")


_SETTINGS = (CommandName("settings"), ".")


def _plan_line(daily: Daily) -> Block:
    place = daily.plan.zone.replace("_", " ")
    when = f"{days_words(daily.plan.days)} at {hour_words(daily.plan.at)}, {place} time"
    return line("One quotation appears in ", ChannelName(daily.channel_id), f" {when}.")


def _next_line(daily: Daily) -> Block:
    if daily.next_due is None:
        return line("It is paused. Use ", CommandName("daily resume"), " to continue.")
    return line("The next: ", Moment(daily.next_due), " (", Moment(daily.next_due, "R"), ").")


def _details(situation: Situation) -> list[Block]:
    about = [line(f"About {situation.show}.")] if situation.show else []
    role_id = situation.daily.role_id
    return about + ([line("It mentions ", GuildRoleName(role_id), " and nobody else.")] if role_id else [])


def _wrong(situation: Situation) -> list[Block]:
    blocks = []
    if situation.trouble:
        blocks.append(
            line(
                "It cannot be posted: in ",
                ChannelName(situation.daily.channel_id),
                f" {situation.trouble}. ",
                "Who may manage that channel's permissions can mend it; I then go on by myself.",
            )
        )
    return blocks + [small(note) for note in situation.notes]


def _post_item(post: Post) -> Block:
    words: list[Inline | str] = [Moment(post.due, "f"), f": {_STATES[post.state]}"]
    if post.state is PostState.SENT:
        words = [Moment(post.due, "f"), ": posted ", jump(post)]
    if post.late:
        words.append(", late")
    if post.reason and post.state is not PostState.SENT:
        words.append(f" ({post.reason})")
    return Block(Shape.ITEM, as_text(tuple(words)))


def complaint_card(complaints: Sequence[str]) -> Card:
    """Answer where something cannot be read; nothing has changed."""
    return Card(TITLE, (*(line(capital(text)) for text in complaints), line("Nothing was changed.")), found=False)
