"""Pages of our own, in plain Django: the trainer's desk, the export of a list, a round for paper."""
