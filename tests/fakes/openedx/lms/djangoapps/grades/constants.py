"""lms/djangoapps/grades/constants.py."""


class ScoreDatabaseTableEnum:
    courseware_student_module = "csm"
