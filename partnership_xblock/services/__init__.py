"""The operations of the app, one verb a file: learner (a teacher's work), desk (a trainer's), records, wire."""
