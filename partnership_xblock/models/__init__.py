"""Rows: columns, constraints, indexes and their personal data; no rules. Only repositories and admin read them.

Tables: `content` (versions of questions; vocabularies of courses), `work` (a teacher's network and submissions),
`round` (rounds and their reviews), `search` (search lines), `record` (the read model of a round's network), `trail`
(who did what, when), `mail` (news to be sent), `daily` (mails of at most one a day, and who wants them), `prepared`
(long exports), `sharing` (what teachers of a course read of each other), `retention` (how long a course keeps its work,
and records of deletions).
"""

from .content import ContentVersion, CourseVocabulary
from .daily import DailyMail, MailChoice
from .mail import Mail
from .prepared import PreparedFile, PreparedPart
from .record import PartnerRecord, TieRecord
from .retention import PurgeRecord, Retention
from .round import Review, Round, SharedNumber, SharedWork
from .search import SearchLine
from .trail import ExportRecord, StateEvent
from .work import DraftVersion, Network, Submission

__all__ = [
    "ContentVersion",
    "CourseVocabulary",
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
    "SharedNumber",
    "SharedWork",
    "StateEvent",
    "Submission",
    "TieRecord",
]
