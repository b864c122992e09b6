"""lms/djangoapps/courseware/model_data.py: a score in the StudentModule row, made where there is none."""

from fake_platform import PLATFORM


def set_score(user_id, usage_key, score, max_score):
    PLATFORM.write_row(user_id, usage_key, grade=score, max_grade=max_score)
    return PLATFORM.touched[user_id, str(usage_key)]


def get_score(user_id, usage_key):
    return PLATFORM.row(user_id, usage_key)
