"""What a trainer does at the desk of a course."""
