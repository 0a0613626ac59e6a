"""Article → candidates: facts found in texts."""
