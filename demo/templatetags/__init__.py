"""What the demo's templates need beyond Django's own tags."""
