"""common/djangoapps/track/contexts.py."""


def course_context_from_course_id(course_id):
    return {"course_id": str(course_id), "org_id": course_id.org, "enterprise_uuid": ""}
