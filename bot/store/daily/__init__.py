"""The quote of the day in `STATE_DB`: what channels have set, and the ledger of what was posted."""
