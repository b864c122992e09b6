"""Long exports: who waits for one, its progress, and for a day its bytes.

In the database, not in a storage: Tutor's media folder is served to everybody who has an address and is no shared
folder on Kubernetes (docs/decisions/0018). Only a queue of parts is read and written, never a whole file.
"""

from __future__ import annotations

from django.db import models

from .columns import Row, json_column, public_id_column
from .trail import ExportRecord


class PreparedFile(Row):
    """A file that a worker makes for the person of its export record, which also has the course.

    .. pii: what was searched for, a name perhaps, until the file is made
    .. pii_types: other
    .. pii_retirement: local_api
    """

    public_id = public_id_column()
    record = models.OneToOneField(ExportRecord, on_delete=models.CASCADE, related_name="file")
    # domain.prepared.Prepared; no choices, so that a new state is no migration.
    state = models.CharField(max_length=10, default="queued")
    # Person and course, hashed, while it is under way; null after. Unique: a second press makes no second file.
    slot = models.CharField(max_length=64, null=True, unique=True, editable=False)  # noqa: DJ001 -- nulls may repeat
    # The filters of the list; emptied once the file is made, or cannot be.
    asked = json_column()
    # "th" or "en": the language of the file's head, and of the mail.
    language = models.CharField(max_length=2)
    # Submissions in the list, and how many of them are in the file; the first is 0 before it is begun.
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    # Bytes of all parts.
    size = models.PositiveBigIntegerField(default=0)
    # When it was last written to: the worker of a file that has been silent for long has died.
    alive_at = models.DateTimeField()
    # From then on it cannot be downloaded; null until it is made.
    expires_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "prepared file"
        indexes = [models.Index(fields=["state", "alive_at"], name="partnership_prepared_state")]

    def __str__(self) -> str:
        return f"prepared file {self.public_id} ({self.state})"


class PreparedPart(Row):
    """A piece of a prepared file, compressed. Deleted a day after the file was made.

    .. pii: teachers' work, and their names where requested
    .. pii_types: name, other
    .. pii_retirement: local_api
    """

    file = models.ForeignKey(PreparedFile, on_delete=models.CASCADE, related_name="parts")
    # 1 and up, without gaps.
    number = models.PositiveIntegerField()
    content = models.BinaryField()

    class Meta:
        verbose_name = "part of a prepared file"
        constraints = [models.UniqueConstraint(fields=["file", "number"], name="partnership_prepared_part")]

    def __str__(self) -> str:
        return f"part {self.number}"
