"""Renders each view of the block, by person: the activity, its preview, the form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.db import transaction
from django.utils import translation
from web_fragments.fragment import Fragment

from partnership_xblock import api
from partnership_xblock.block_parts import info, olx, pages, replies
from partnership_xblock.block_parts.titles import typed
from partnership_xblock.block_parts.visitor import in_course, library_of
from partnership_xblock.domain.text import Language
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request
from partnership_xblock.wording import say, spoken
from partnership_xblock.wording.studio import SHOWN, WORDS

PREVIEW = ("studio.preview", "studio.preview_all", "studio.preview_less")
"""Words of a preview, besides those of the activity."""

MISFITS = 5
"""Places at which content does not fit that a preview names."""

View = Callable[[Any, Language], Fragment]


def shown(block: Any, view: View, *, in_library: View | None = None) -> Fragment:
    """A view, or a sentence: an error here must not take the rest of the unit with it. `in_library` is rendered in a
    content library instead, where there is no work."""
    language = language_of_request()
    try:
        if library_of(block.scope_ids.usage_id) is not None:
            view = in_library or view
        elif not in_course(block.scope_ids.usage_id):
            return pages.message_fragment(block, "elsewhere", language)
        with translation.override(language):
            return view(block, language)
    except Exception as error:  # noqa: BLE001 (the unit's other blocks are not ours to break)
        replies.log_error("view failed", block.scope_ids.usage_id, error)
        return pages.message_fragment(block, _sentence_of(error), language)


def activity(block: Any, language: Language) -> Fragment:
    """The activity of the current person; visitors and people outside the course get a sentence and no personal
    data."""
    if info.kind_of(block) is None:
        return pages.message_fragment(block, "unknown_kind", language)
    return _activity(block, info.visit_of(block))


def _activity(block: Any, visit: api.Visit) -> Fragment:
    language = visit.language
    title = visit.block.shape(language, visit.now).title
    if visit.mode == "anonymous":
        host = current_host()
        link = host.login_url(host.block_url(visit.block.usage_key))
        return pages.message_fragment(block, "anonymous", language, title=title, link=link)
    if visit.mode == "refused":
        return pages.message_fragment(block, "refused", language, title=title)
    # A savepoint where the host runs the page in a transaction: after an error in here the transaction is still usable.
    try:
        with transaction.atomic():
            page = api.open_page(visit=visit, words=pages.own_words(block.kind, language), viewed=True)
    except api.Refused as refused:
        return pages.message_fragment(block, _sentence_of(refused), language, title=title)
    return pages.activity_fragment(block, page)


def visitor(block: Any, language: Language) -> Fragment:
    """An open course's activity for visitors: its questions, with its example. No personal data, no query of ours and,
    since nothing can be written, no handler. Enrolled people get their own page."""
    kind = info.kind_of(block)
    if kind is None:
        return pages.message_fragment(block, "unknown_kind", language)
    visit = info.visit_of(block)
    if visit.refusal not in ("login_required", "not_enrolled"):
        return _activity(block, visit)
    words = {**pages.own_words(block.kind, language), **pages.visitor_words(language)}
    page = api.open_page(visit=visit, words=words)
    asks = [text.into(language) for text in kind.Content.from_author(block.content).asks]
    return pages.visitor_fragment(block, pages.with_example(page, ""), asks)


def preview(block: Any, language: Language) -> Fragment:
    """The kind with its example, without any work. Studio has no `publish`, and nothing here writes."""
    if info.kind_of(block) is None:
        return pages.message_fragment(block, "unknown_kind", language)
    unread = _in_words(olx.not_read(block), language)
    if olx.CONTENT in olx.not_read(block):
        return pages.message_fragment(block, "unread", language, title=typed(block), names=unread)
    if wrong := info.misfits(block):
        return pages.message_fragment(block, "misfit", language, title=typed(block), names=", ".join(wrong[:MISFITS]))
    visit = api.preview(block=info.block_info(block, language), language=language, now=current_host().now())
    own = spoken(language, {key: WORDS[key] for key in PREVIEW})
    page = api.open_page(visit=visit, words={**pages.own_words(block.kind, language), **own})
    told = f"{say(SHOWN['unread'], language).replace('{names}', unread)} " if unread else ""
    return pages.activity_fragment(block, pages.with_example(page, told + page.words["studio.preview"]))


def _in_words(names: Iterable[str], language: Language) -> str:
    """Names of fields as the form calls them; one that the form does not have stands in quotation marks."""

    def called(name: str) -> str:
        message = WORDS.get("studio.part.content" if name == olx.CONTENT else f"studio.{name}")
        return f"“{say(message, language) if message else name}”"

    return ", ".join(map(called, names))


def outside(block: Any, language: Language) -> Fragment:
    """The page for readers of a content library: title and sentence, nothing to fill in."""
    if info.kind_of(block) is None:
        return pages.message_fragment(block, "unknown_kind", language)
    shape = info.block_info(block, language).shape(language, current_host().now())
    return pages.message_fragment(block, "library_visitor", language, title=shape.title, lead=shape.instructions)


def _sentence_of(error: Exception) -> str:
    """The sentence instead of the block: the reason, where trying again would not help."""
    code = error.code if isinstance(error, api.Refused) else ""
    return {"broken": "as_left"}.get(code, code) if code in ("broken", "misconfigured", "kind_changed") else "broken"


def is_misconfigured(error: Exception) -> bool:
    """Whether the host cannot be used at all: unlike for other errors, trying again later would not help."""
    return isinstance(error, api.Refused) and error.code == "misconfigured"
