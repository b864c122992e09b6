"""The trainer's desk for programs: Django REST framework over `api`, mounted in the LMS only."""
