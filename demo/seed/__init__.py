"""The sample work: made-up teachers, their networks, answers and reviews, the same every time, made through `api`."""
