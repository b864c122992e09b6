"""Files made of rows: each format is one small module over plain rows of text."""
