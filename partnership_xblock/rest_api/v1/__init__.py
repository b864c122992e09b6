"""Version 1 of the REST API, under `/partnership/api/v1/`."""
