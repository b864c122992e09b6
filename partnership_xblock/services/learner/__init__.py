"""Operations on a teacher's work in a block, for the teacher and for the platform."""
