"""Question → answer → card: pure, without I/O and without Discord."""
