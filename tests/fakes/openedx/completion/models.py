"""completion/models.py: raises when the switch is off (edx-completion before 5)."""

from fake_platform import PLATFORM


class _Manager:
    def submit_completion(self, user, block_key, completion):
        if not PLATFORM.completion_on:
            raise RuntimeError("BlockCompletion.objects.submit_completion should not be called when the feature is off")
        if not 0.0 <= completion <= 1.0:
            raise ValueError(completion)
        is_new = (user.id, str(block_key)) not in PLATFORM.completions
        PLATFORM.complete(user.id, block_key, completion)
        return object(), is_new


class BlockCompletion:
    objects = _Manager()
