"""Trivia in `STATE_DB`: rounds that are running, and members' scores."""
