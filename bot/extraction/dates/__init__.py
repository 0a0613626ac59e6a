"""Dates in a text: whole, partial, relative to the day of publication, or without a year."""
