"""All questions, in the order in which an answer helps with the next."""

from __future__ import annotations

from typing import Final

from . import (
    block,
    catalogues,
    completion,
    dashboard,
    database,
    grades,
    host,
    libraries,
    mail,
    migrations,
    pages,
    root_address,
    static_files,
    time_zones,
    waiting_mails,
    workers,
)
from .question import Question

QUESTIONS: Final[tuple[Question, ...]] = (
    block.QUESTION,
    host.QUESTION,
    database.QUESTION,
    migrations.QUESTION,
    pages.QUESTION,
    root_address.QUESTION,
    static_files.QUESTION,
    catalogues.QUESTION,
    time_zones.QUESTION,
    dashboard.QUESTION,
    libraries.QUESTION,
    completion.QUESTION,
    grades.QUESTION,
    mail.QUESTION,
    waiting_mails.QUESTION,
    workers.QUESTION,
)
