"""Fact files, the fact table made of them, and what servers set."""
