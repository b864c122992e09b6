"""Additions to the platform's settings, one module per kind of settings file."""
