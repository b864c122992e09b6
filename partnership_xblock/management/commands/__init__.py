"""One command a file, each one call to `api`."""
