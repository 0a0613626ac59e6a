"""Trivia: questions made from the fact table, and the points for answering them."""
