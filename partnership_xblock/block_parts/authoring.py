"""Studio's form and what its handlers do, loaded when it is opened: a process that serves learners needs none of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from django.utils import translation
from pydantic import BaseModel, ConfigDict
from web_fragments.fragment import Fragment
from webob import Request, Response

from partnership_xblock import api
from partnership_xblock.activities import editing
from partnership_xblock.block_parts import olx, pages, replies
from partnership_xblock.block_parts.assessment_form import RubricsRequest, put, rubrics
from partnership_xblock.block_parts.caught_up import catch_up
from partnership_xblock.block_parts.content_form import ContentForm, ContentRequest, TryRequest
from partnership_xblock.block_parts.read_address import address
from partnership_xblock.block_parts.studio_form import Form, StudioRequest
from partnership_xblock.block_parts.views import is_misconfigured
from partnership_xblock.block_parts.visitor import author, library_of, plain_key
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.text import Language
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request


class StoredRequest(BaseModel):
    """Asks what is stored of the block now."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


def _content(block: Any, form: Form, asked: ContentRequest) -> dict[str, Any]:
    return content_of(block, asked, form).data()


def _try(block: Any, form: Form, asked: TryRequest) -> dict[str, Any]:
    return content_of(block, asked, form).on_trial(asked.content)


def _save(block: Any, form: Form, body: StudioRequest) -> Response:
    saved = save_form(block, body, form)
    if saved is None:
        return replies.reply({"ok": False, **standing(block, form)}, 409)
    return replies.reply({"ok": True, **saved})


def _rubrics(block: Any, form: Form, _asked: RubricsRequest) -> dict[str, Any]:
    return rubrics(block, form.language)


def _stored(block: Any, form: Form, _asked: StoredRequest) -> dict[str, Any]:
    """What a form compares after a save: what Studio stored for another request in the same moment may have taken its
    place (decision 0084). The revisions are those that the saves answered."""
    lists = block.vocabulary.get("revision") if isinstance(block.vocabulary, dict) else None
    return {"revision": form.revision(), "lists": lists if isinstance(lists, int) else 0}


HANDLERS: Final[Mapping[str, tuple[type[BaseModel], Callable[[Any, Form, Any], Any]]]] = {
    "content": (ContentRequest, _content),
    "try": (TryRequest, _try),
    "save": (StudioRequest, _save),
    "rubrics": (RubricsRequest, _rubrics),
    "stored": (StoredRequest, _stored),
}
"""By name: the shape of the request, and what answers it."""


def answer(block: Any, name: str, request: Request) -> Response:
    """The answer of a handler to a request that may be answered."""
    shape, act = HANDLERS[name]
    body = replies.body_of(request, shape)
    if name == "save":
        catch_up(block)
    language = language_of_request()
    with translation.override(language):
        found = act(block, form_of(block, language), body)
    return found if isinstance(found, Response) else replies.reply(found)


def form_of(block: Any, language: Language) -> Form:
    """Studio's form of this block, with its current values. In a content library a block never has answers."""
    key = plain_key(block.scope_ids.usage_id)
    locked = library_of(key) is None and api.has_answers(usage_key=key)
    return Form(block=block, locked=locked, language=language)


def content_of(block: Any, asked: ContentRequest, form: Form) -> ContentForm:
    """The editor of a content that the author asks for."""
    return ContentForm.of(block, asked, locked=form.locked, language=form.language)


def save_form(block: Any, body: StudioRequest, form: Form) -> dict[str, Any] | None:
    """Saves settings and content, all or nothing. None where another author has saved since the form was opened; else
    the new state of both. Raises `Refused("invalid")` with every problem at its field."""
    if body.revision and body.revision != form.revision():
        return None
    problems: list[Problem] = []
    values, content = None, None
    fields: dict[str, Any] = {}
    try:
        values = form.check(body.values, content=body.content is not None)
    except api.Refused as refused:
        if refused.code != "invalid":
            raise
        problems += refused.problems
    kind, preset = body.values.get("kind"), body.values.get("preset")
    if body.content is not None and isinstance(kind, str) and isinstance(preset, str):
        editor = content_of(block, ContentRequest(kind=kind, preset=preset), form)
        try:
            content = editor.stored(body.content)
        except api.Refused as refused:
            if refused.code != "invalid":
                raise
            problems += refused.problems
        try:
            fields = editor.stored_assessment(body.content)
        except api.Refused as refused:
            problems += refused.problems
    if problems or values is None:
        raise api.Refused("invalid", problems=problems)
    before = (block.kind, block.content)
    form.apply(values, content)
    put(block, fields)
    sent = {*fields, *values.model_fields_set} - {"kind", "preset"}
    # Another kind or preset is other content, too.
    if content is not None or before != (block.kind, block.content):
        sent |= {"kind", olx.CONTENT}
    olx.replaced(block, sent)
    return standing(block, form)


def standing(block: Any, form: Form) -> dict[str, Any]:
    """What a form is set beside when it was saved, or when another author saved first."""
    values = form.values()
    asked = ContentRequest(kind=values["kind"], preset=values["preset"])
    editor = content_of(block, asked, form)
    content = {**editing.whole(editor.now()), **editor.assessment.now()}
    return {"values": values, "content": content, "revision": form.revision()}


def form(block: Any, language: Language) -> Fragment:
    """Studio's form, for people who may edit the course or content library there."""
    try:
        actor = author(block.scope_ids)
    except api.Refused as refused:
        if is_misconfigured(refused):
            raise
        where = "no_studio_access" if library_of(block.scope_ids.usage_id) is None else "no_library_access"
        return pages.message_fragment(block, where, language)
    key = plain_key(block.scope_ids.usage_id)
    device = api.device_of(user_id=actor, context=str(key.context_key), now=current_host().now())
    data = form_of(block, language).data()
    about = {"device": {**device, "usage_key": str(key)}, "reads": address(key)}
    return pages.studio_fragment(block, {**data, **about})
