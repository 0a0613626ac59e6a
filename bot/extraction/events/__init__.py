"""When a show's seasons begin and end, are renewed, are filmed."""
