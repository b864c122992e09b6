"""Reads and writes the tables: rows in, values out. Each function states how many queries it makes."""
