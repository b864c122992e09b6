"""What the platform calls besides the block and our pages: signal receivers, filter steps, tasks."""
