"""Rows: columns, constraints, indexes and what is personal in them; no rules. Only repositories and admin read them.

Tables: `content` (what questions were), `work` (a teacher's network and submissions), `round` (what was handed in, and
reviews of it), `search` (what it is found by), `record` (the read model of a round's network), `trail` (who did what,
when), `mail` (news on its way), `daily` (mails at most once a day, and who wants them), `prepared` (long exports),
`retention` (how long a course keeps its work, and what was deleted).
"""

from .content import ContentVersion
from .daily import DailyMail, MailChoice
from .mail import Mail
from .prepared import PreparedFile, PreparedPart
from .record import PartnerRecord, TieRecord
from .retention import PurgeRecord, Retention
from .round import Review, Round
from .search import SearchLine
from .trail import ExportRecord, StateEvent
from .work import DraftVersion, Network, Submission

__all__ = [
    "ContentVersion",
    "DailyMail",
    "DraftVersion",
    "ExportRecord",
    "Mail",
    "MailChoice",
    "Network",
    "PartnerRecord",
    "PreparedFile",
    "PreparedPart",
    "PurgeRecord",
    "Retention",
    "Review",
    "Round",
    "SearchLine",
    "StateEvent",
    "Submission",
    "TieRecord",
]
