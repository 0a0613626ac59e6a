"""Who is named in an article: mentions of people, and whom each of them means."""
