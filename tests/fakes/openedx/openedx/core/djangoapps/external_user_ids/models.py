"""openedx/core/djangoapps/external_user_ids/models.py: one id per person and purpose, made when first asked for.

The platform draws a random UUID and keeps it; here it follows from the person, so that it is the same in each run.
"""

import uuid
from types import SimpleNamespace


class ExternalIdType:
    CALIPER = "caliper"
    XAPI = "xapi"
    LTI = "lti"


class ExternalId:
    @classmethod
    def add_new_user_id(cls, user, type_name):
        """The id and whether it is new; (None, False) for a type that is not there."""
        if type_name not in (ExternalIdType.CALIPER, ExternalIdType.XAPI, ExternalIdType.LTI):
            return None, False
        return SimpleNamespace(external_user_id=uuid.uuid5(uuid.NAMESPACE_OID, f"{type_name} {user.pk}")), True
