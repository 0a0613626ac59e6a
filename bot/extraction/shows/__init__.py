"""Which shows an article names, and which of them a sentence is about."""
