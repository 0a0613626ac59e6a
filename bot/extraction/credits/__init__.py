"""Who plays whom, and who does what else, on which show."""
