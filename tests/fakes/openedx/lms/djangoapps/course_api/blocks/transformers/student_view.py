"""lms/djangoapps/course_api/blocks/transformers/student_view.py: what blocks told of themselves, collected once."""


class StudentViewTransformer:
    STUDENT_VIEW_DATA = "student_view_data"

    @classmethod
    def name(cls):
        return "blocks_api:student_view"
