"""A model of the platform: courses, their people, roles, groups, points and completion, and what its staff tools do.

The demo keeps it in tables (`demo.tables`), the tests in memory (`memory`). Nothing in this folder needs the demo's
settings. Where the platform was measured or read is said beside each rule (docs/decisions/0051).
"""
