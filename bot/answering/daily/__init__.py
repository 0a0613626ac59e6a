"""The quote of the day: when it is due, which one it is, and the words about it; pure, like all answering."""
