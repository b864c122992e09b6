"""What the block is made of: who visits, what its author set, its pages, its form, its OLX. `block.py` joins them."""
