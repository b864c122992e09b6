"""SQLite as a threaded site needs it; Django asks for a package that holds `base`."""
