"""Which migration `STATE_DB` must have had, where asking loads nothing else."""

NAME = "state"
LATEST = "m003_trivia"
