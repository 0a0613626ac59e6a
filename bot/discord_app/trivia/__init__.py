"""Trivia in Discord: rounds that run in channels, and the buttons under their questions."""
