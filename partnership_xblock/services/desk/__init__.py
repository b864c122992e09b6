"""Operations of a trainer at the desk of a course."""
