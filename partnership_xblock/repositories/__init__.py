"""Rows in, values out: the only readers and writers of the tables. A function says how many queries it makes."""
