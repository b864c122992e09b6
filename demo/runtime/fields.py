"""Stores XBlock fields: authored ones per block, a person's per (person, block) as one JSON.

As measured (host-behaviour.md 2.3, 2.6, 2.8): state is read, changed and written back without a lock; an anonymous
person's state cannot be saved; a masquerade writes into the staff member's session.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from opaque_keys.edx.keys import UsageKey
from xblock.core import XBlock
from xblock.exceptions import InvalidScopeError, XBlockSaveError
from xblock.fields import Scope, UserScope
from xblock.runtime import KeyValueStore, KvsFieldData

from demo.masquerade import FIELDS_KEY
from demo.models import AuthoredFields
from demo.tables import PLATFORM

AUTHORED = (Scope.settings, Scope.content)


class DemoStore(KeyValueStore):
    """Fields of one block for one person, read once. With `authoring` authored fields may be written, else not."""

    def __init__(
        self,
        usage_key: UsageKey,
        user_id: int | None,
        *,
        authoring: bool = False,
        masquerade: HttpRequest | None = None,
    ) -> None:
        self.usage_key = usage_key
        self.user_id = user_id
        self.authoring = authoring
        self.masquerade = masquerade
        self._authored: dict[str, Any] | None = None
        self._state: dict[str, Any] | None = None

    # --- reading ---------------------------------------------------------------------------------------

    def get(self, key: KeyValueStore.Key) -> Any:
        return self._values(key)[key.field_name]

    def has(self, key: KeyValueStore.Key) -> bool:
        return key.field_name in self._values(key)

    def default(self, key: KeyValueStore.Key) -> Any:
        raise KeyError(key.field_name)

    def _values(self, key: KeyValueStore.Key) -> Mapping[str, Any]:
        if key.scope in AUTHORED:
            if self._authored is None:
                row = AuthoredFields.objects.filter(usage_key=str(self.usage_key)).first()
                self._authored = dict(row.fields) if row else {}
            return self._authored
        if key.scope == Scope.user_state:
            if self._state is None:
                self._state = self._read_state()
            return self._state
        if key.scope.user == UserScope.NONE and key.scope != Scope.user_state_summary:
            return {}
        raise InvalidScopeError(key)

    def _read_state(self) -> dict[str, Any]:
        if self.masquerade is not None:
            fields = self.masquerade.session.get(FIELDS_KEY, {}).get(str(self.usage_key))
            if fields is not None:
                return dict(fields)
        if self.user_id is None:
            return {}
        row = PLATFORM.row(self.user_id, self.usage_key)
        return dict(json.loads(row.state)) if row is not None and row.state else {}

    # --- writing ---------------------------------------------------------------------------------------

    def set(self, key: KeyValueStore.Key, value: Any) -> None:
        self.set_many({key: value})

    def delete(self, key: KeyValueStore.Key) -> None:
        values = dict(self._values(key))
        values.pop(key.field_name, None)
        self._write(key.scope, values)

    def set_many(self, update_dict: Mapping[KeyValueStore.Key, Any]) -> None:
        for scope in {key.scope for key in update_dict}:
            changed = {key.field_name: value for key, value in update_dict.items() if key.scope == scope}
            first = next(key for key in update_dict if key.scope == scope)
            self._write(scope, {**self._values(first), **changed})

    def _write(self, scope: Any, values: dict[str, Any]) -> None:
        if scope in AUTHORED:
            if not self.authoring:
                raise InvalidScopeError(f"{self.usage_key}: authored fields are read-only here")
            AuthoredFields.objects.update_or_create(
                usage_key=str(self.usage_key),
                defaults={"course_key": str(self.usage_key.course_key), "fields": values},
            )
            self._authored = values
            return
        if scope != Scope.user_state:
            raise InvalidScopeError(scope)
        self._state = values
        if self.masquerade is not None:
            fields = dict(self.masquerade.session.get(FIELDS_KEY, {}))
            self.masquerade.session[FIELDS_KEY] = {**fields, str(self.usage_key): values}
        elif self.user_id is None:
            raise XBlockSaveError([], list(values), "An anonymous person has no state")
        else:
            PLATFORM.write_row(self.user_id, self.usage_key, state=json.dumps(values))


class ReadOnlyAuthor(DemoStore):
    """Studio's handlers for an account that is no author: the handler runs, the fields are not saved (2.4)."""

    def _write(self, scope: Any, values: dict[str, Any]) -> None:
        if scope not in AUTHORED:
            super()._write(scope, values)


def authored(block: XBlock) -> dict[str, Any]:
    """The authored fields that are set on a block, as it was loaded and changed since."""
    fields = {name: one for name, one in block.fields.items() if one.scope in AUTHORED and one.is_set_on(block)}
    return {name: one.read_json(block) for name, one in fields.items()}


def field_data(store: DemoStore) -> KvsFieldData:
    return KvsFieldData(store)
