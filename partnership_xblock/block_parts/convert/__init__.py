"""Makes our blocks of another package's OLX, with a report of what could not be taken.

Problem Builder (`problem_builder`) becomes lessons and after-action reviews, Open Response Assessment (`ora`) the
latter, with its rubric. `tree` goes through a file; the command `partnership_convert` is the way in.
"""
