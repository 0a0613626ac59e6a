"""The words that extraction goes by, as data: one file a kind."""
