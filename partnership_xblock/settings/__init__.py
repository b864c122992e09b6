"""What this app adds to the platform's settings, one module per kind of settings file."""
