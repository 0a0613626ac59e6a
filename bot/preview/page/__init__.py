"""A page on which people use the bot: what Discord's own client would show of it."""
