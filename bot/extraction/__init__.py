"""Facts found in articles' texts: candidates for a person to read over."""
