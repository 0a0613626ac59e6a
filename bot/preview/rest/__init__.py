"""Discord's HTTP API: one file a resource, every route in a table at its end."""
