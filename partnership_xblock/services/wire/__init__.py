"""Data between server and page: shapes, times, paths."""
