"""Refusing what Discord refuses: one file a kind of body, the limits as tables."""
