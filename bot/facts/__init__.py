"""The vocabulary of the project: shows, people, credits, events, quotations, dates, sources."""
