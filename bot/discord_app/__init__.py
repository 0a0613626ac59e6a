"""The Discord client: cogs, controls and embeds around `bot.answering`."""
