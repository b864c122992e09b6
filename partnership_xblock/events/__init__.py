"""Names and fields of tracking events: ids and counts only, never a word of anyone."""
