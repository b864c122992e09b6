"""Checks of this app's set-up, one question a file.

`partnership_check` asks all of them, and Django's own `check` the cheap ones."""
