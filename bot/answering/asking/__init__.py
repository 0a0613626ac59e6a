"""Understanding a question in a member's own words: `/ask`."""
