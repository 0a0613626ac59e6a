"""Understudy: a Discord bot that answers show trivia and can prove every answer."""

__version__ = "0.1.0"
