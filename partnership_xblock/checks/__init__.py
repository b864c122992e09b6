"""What can be wrong with how this app is set up, asked one question a file; told by `partnership_check` and, where it
is cheap, by Django's own `check`."""
