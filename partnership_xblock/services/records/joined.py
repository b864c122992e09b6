"""Gives work as it reads where the teacher has joined partners (decision 0079); what is stored keeps its own keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity, Values
from partnership_xblock.activities.joined import read_as_joined
from partnership_xblock.domain.document import Document
from partnership_xblock.domain.joined import joined
from partnership_xblock.repositories.work import Work


def as_joined(work: Work) -> Work:
    """The work with its answers as they read; the work itself where nothing is joined. To be shown, checked and
    frozen, never to be kept."""
    kind = installed(work.kind)
    pairs = joined(work.network.present())
    return replace(work, answers=read_as_joined(kind.items, work.answers, pairs)) if kind and pairs else work


def values_as_joined(kind: Activity[Any] | None, answers: Values, network: Values) -> Values:
    """Present answers as they read with a network that has changed since."""
    pairs = joined(network)
    return read_as_joined(kind.items, Document.of(answers), pairs).present() if kind and pairs else answers


def with_what_was_read(work: Work, keys: Iterable[str]) -> Document:
    """The stored answers, and under each of these keys what a page shows there: a change of that is applied to it,
    also where it was written about a partner who is joined to another."""
    read = as_joined(work).answers
    if read is work.answers:
        return read
    shown = {key: read.items[key] for key in keys if key in read.items}
    return Document(items={**work.answers.items, **shown}, revision=work.answers.revision)
