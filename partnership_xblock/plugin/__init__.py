"""Entry points for the platform besides the block and our pages: signal receivers, filter steps, tasks."""
