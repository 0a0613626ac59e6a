"""Posting the quote of the day: once for each channel and date, whatever happens."""
