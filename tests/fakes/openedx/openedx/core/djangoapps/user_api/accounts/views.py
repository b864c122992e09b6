"""The last two steps of the retirement pipeline in openedx/core/djangoapps/user_api/accounts/views.py.

LMSAccountRetirementView.post and AccountRetirementView.post, as far as a receiver can tell: which signal is sent, with
what, when the account is renamed, and that any error becomes a 500 with the error's text. The e-mail was changed in a
step long before (DeactivateLogoutView).
"""

from .signals import USER_RETIRE_LMS_CRITICAL, USER_RETIRE_LMS_MISC


class LMSAccountRetirementView:
    def post(self, user):
        try:
            USER_RETIRE_LMS_MISC.send(sender=self.__class__, user=user)
        except Exception as exc:  # noqa: BLE001 -- the platform's own
            return 500, str(exc)
        return 204, ""


class AccountRetirementView:
    def post(self, user, retired_username):
        try:
            USER_RETIRE_LMS_CRITICAL.send(sender=self.__class__, user=user)
            user.first_name = ""
            user.last_name = ""
            user.is_active = False
            user.username = retired_username
            user.save()
        except Exception as exc:  # noqa: BLE001 -- the platform's own
            return 500, str(exc)
        return 204, ""
