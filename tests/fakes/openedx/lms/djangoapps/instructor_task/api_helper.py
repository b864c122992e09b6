"""lms/djangoapps/instructor_task/api_helper.py: what is asked of a block, bound to nobody, before a task is made."""

from fake_platform import PLATFORM


def check_arguments_for_rescoring(usage_key):
    if not hasattr(PLATFORM.modulestore(None), "rescore"):
        raise NotImplementedError("This component cannot be rescored.")


def check_arguments_for_overriding(usage_key, score):
    block = PLATFORM.modulestore(None)
    score = float(score)
    if not hasattr(block.__class__, "set_score"):
        raise NotImplementedError("This component does not support score override.")
    if score < 0 or score > block.max_score():
        raise ValueError("Scores must be between 0 and the value of the problem.")
