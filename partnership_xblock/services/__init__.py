"""What people do with an activity, one verb per file: load, decide, save, tell the host."""
