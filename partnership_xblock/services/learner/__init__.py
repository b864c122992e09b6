"""What a learner does with a block, and what the platform asks of her work."""
