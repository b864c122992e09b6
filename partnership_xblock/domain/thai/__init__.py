"""Rules for Thai text: Buddhist Era dates, Thai digits, combining marks, sorting."""
