"""A stand-in for Discord on 127.0.0.1, for a bot that does not know the difference."""

from __future__ import annotations

from bot.preview.entities import Channel, Guild, User
from bot.preview.faults import Faults
from bot.preview.interactions import InteractionType
from bot.preview.member import Member
from bot.preview.message import Message
from bot.preview.record import GatewayRecord, RequestRecord
from bot.preview.reply import Reply
from bot.preview.standin import StandIn

__all__ = [
    "Channel",
    "Faults",
    "GatewayRecord",
    "Guild",
    "InteractionType",
    "Member",
    "Message",
    "Reply",
    "RequestRecord",
    "StandIn",
    "User",
]
