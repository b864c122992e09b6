"""Loads a block for a person, in the LMS, in Studio's preview and in Studio's editor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from opaque_keys.edx.keys import UsageKey
from xblock.core import XBlock
from xblock.fields import ScopeIds
from xblock.runtime import Runtime

from demo import masquerade
from demo.models import AuthoredFields
from demo.runtime import services
from demo.runtime.fields import DemoStore, ReadOnlyAuthor, field_data
from demo.runtime.runtime import LmsRuntime, PreviewRuntime, StudioRuntime
from demo.tables import PLATFORM


class NoSuchBlockError(LookupError):
    """The course has no block with this key."""


def lms_block(request: HttpRequest, usage_key: UsageKey, *, known: bool = True) -> XBlock:
    """The block as the LMS loads it. `known=False` is the noauth path: no access check, the same session's user."""
    course_key = usage_key.course_key
    choice = masquerade.chosen(request, course_key)
    user = masquerade.acting_user(request, course_key)
    as_other = user is not request.user
    block = _construct(
        LmsRuntime(services.LMS),
        usage_key,
        user.pk,
        DemoStore(usage_key, user.pk, masquerade=request if as_other else None),
    )
    if known and block.visible_to_staff_only and not PLATFORM.is_trainer(request.user.pk or 0, course_key):
        raise NoSuchBlockError(usage_key)
    services.LMS.update(
        {
            "user": services.lms_user(user, course_key, as_learner=choice is not None),
            "i18n": services.I18nService,
            "publish": services.PublishService(user, only_log=as_other),
            "completion": services.CompletionService(user) if user.is_authenticated else None,
            "settings": services.SettingsService(),
        }
    )
    return block


def preview_block(request: HttpRequest, usage_key: UsageKey) -> XBlock:
    """Studio's preview: a person's state lives in her session; nothing to publish grades with."""
    user = request.user
    block = _construct(
        PreviewRuntime(services.STUDIO), usage_key, user.pk, DemoStore(usage_key, user.pk, masquerade=request)
    )
    services.STUDIO.update(
        {
            "user": services.preview_user(user, usage_key.course_key),
            "i18n": services.I18nService,
            "settings": services.SettingsService(),
            "studio_user_permissions": services.StudioPermissions(user),
        }
    )
    return block


def studio_block(request: HttpRequest, usage_key: UsageKey) -> XBlock:
    """Studio's editor and its handlers: open to any account; only an author's authored fields are saved (2.4)."""
    user = request.user
    store_class = DemoStore if PLATFORM.can_write_studio(user.pk or 0, usage_key.course_key) else ReadOnlyAuthor
    block = _construct(
        StudioRuntime(services.STUDIO),
        usage_key,
        user.pk,
        store_class(usage_key, user.pk, authoring=True, masquerade=request),
    )
    services.STUDIO.update(
        {
            "user": services.studio_user(user),
            "i18n": services.I18nService,
            "settings": services.SettingsService(),
            "studio_user_permissions": services.StudioPermissions(user),
        }
    )
    return block


def block_for(user: Any, usage_key: UsageKey) -> XBlock:
    """The block bound to a person without a request, for the seed and the platform's worker: nothing is shared."""
    return _construct(LmsRuntime({"i18n": services.I18nService}), usage_key, user.pk, DemoStore(usage_key, user.pk))


def unbound_block(usage_key: UsageKey) -> Any:
    """The block bound to nobody, as the platform's own tools have it from the modulestore."""
    return _construct(LmsRuntime({"i18n": services.I18nService}), usage_key, None, DemoStore(usage_key, None))


def unbound_blocks(usage_keys: Iterable[UsageKey]) -> list[Any]:
    """Those of the blocks that are made."""
    made = {str(key) for key in AuthoredFields.objects.values_list("usage_key", flat=True)}
    return [unbound_block(key) for key in usage_keys if str(key) in made]


def _construct(runtime: Runtime, usage_key: UsageKey, user_id: int | None, store: DemoStore) -> XBlock:
    if not AuthoredFields.objects.filter(usage_key=str(usage_key)).exists():
        raise NoSuchBlockError(usage_key)
    keys = ScopeIds(user_id, usage_key.block_type, usage_key, usage_key)
    return runtime.construct_xblock(usage_key.block_type, keys, field_data=field_data(store))
