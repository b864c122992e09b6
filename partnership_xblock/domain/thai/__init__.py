"""What is particular to Thai: dates of the Buddhist Era, Thai digits, marks that share a place, sorting."""
