"""A teacher's work in progress: network, submissions, overwritten texts."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from .columns import Row, json_column, key_column, public_id_column
from .content import ContentVersion


class Network(Row):
    """The partners, ties and school context of one learner in one course, shared by all its blocks.

    The rows are deleted with the learner's account (CASCADE): they are no one else's record.

    .. pii: what a teacher writes about the school and its partners; a partner may be a person against our advice
    .. pii_types: id, location, other
    .. pii_retirement: local_api
    """

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    course_key = key_column()
    # A staff trial: a network of its own that no trainer sees.
    scratch = models.BooleanField(default=False)
    # Items by key, {key: {v, r, gone}}.
    document = json_column()
    # Of the last change to any item; 0 before the first.
    revision = models.PositiveIntegerField(default=0)
    # Partners that each block's answers refer to, {submission's public id: [partner ids]}: a removed partner that is
    # still referred to is kept. Here, so that a submission need not read the other blocks' drafts.
    references = json_column()
    # How often this row was written. Not read any more; the previous release, which may run beside this one during an
    # upgrade, read the row without a lock and detected a faster writer by it.
    writes = models.PositiveIntegerField(default=0)
    # When it last changed: retention is counted from here and from the submissions. Null for rows that were written
    # before this column existed.
    changed_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "network"
        constraints = [
            models.UniqueConstraint(fields=["learner", "course_key", "scratch"], name="partnership_network_one"),
        ]
        # A purge reads a course in this order.
        indexes = [models.Index(fields=["course_key", "id"], name="partnership_network_course")]

    def __str__(self) -> str:
        return f"network {self.pk}"


class Submission(Row):
    """One learner's work in one block: the draft, and its state.

    The list columns are apart from the document, so that a queue never reads a document. School, province and group are
    copies for that list; the originals are in the documents and at the host.

    .. pii: a teacher's answers, school and group
    .. pii_types: id, location, other
    .. pii_retirement: local_api
    """

    public_id = public_id_column()
    usage_key = key_column()
    course_key = key_column()
    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    # A staff trial: never in a queue, list or export.
    scratch = models.BooleanField(default=False)
    # The network that this work uses: that of the same learner and course, locked before it by every writer (decision
    # 0031). No constraint in the database: an earlier release could lose the network, and such rows are repaired when
    # they are read.
    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="+", db_constraint=False)

    # List columns
    kind = models.CharField(max_length=32)
    title = models.CharField(max_length=255, blank=True)
    # domain.submission.Status; no choices, so that a new state is no migration.
    status = models.CharField(max_length=16, default="draft")
    # The status at the last handing in (draft or returned): a withdrawal leads back to it.
    status_before = models.CharField(max_length=16, default="draft")
    school = models.CharField(max_length=255, blank=True, default="")
    province = models.CharField(max_length=100, blank=True, default="")
    group = models.CharField(max_length=150, blank=True, default="")
    # The answer time that the course promised at handing in, in days; null without one.
    answer_days = models.PositiveSmallIntegerField(null=True)
    # The series of the block (`repositories.waves`); null for none.
    series = models.CharField(max_length=40, null=True)  # noqa: DJ001 (the release before writes rows without it)
    # Number of rounds, withdrawn ones too: the number of the newest.
    round_count = models.PositiveIntegerField(default=0)
    # The round that a trainer has claimed last; null for none, and for claims older than this column.
    read_round = models.PositiveIntegerField(null=True)

    # The draft: items of `answers` by key, {key: {v, r, gone}}.
    draft = json_column()
    revision = models.PositiveIntegerField(default=0)
    # The content that the draft was last written for; null before the first save.
    content_version = models.ForeignKey(
        ContentVersion, to_field="hash", on_delete=models.PROTECT, null=True, related_name="+"
    )

    # A trainer's claim; it has lapsed once `claimed_until` is past, whatever `status` says.
    claimed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    claimed_until = models.DateTimeField(null=True)

    # Who decided the newest round; null before, once it was reopened, and for kinds without a trainer's step.
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    created_at = models.DateTimeField()
    last_saved_at = models.DateTimeField(null=True)
    submitted_at = models.DateTimeField(null=True)
    decided_at = models.DateTimeField(null=True)
    # When the owner first opened the decision: it cannot be taken back after.
    decision_seen_at = models.DateTimeField(null=True)

    # The grade's way to the gradebook: none | pending | sent | failed | frozen. Stored here completely, so that a
    # command can send it again without the block.
    grade_delivery = models.CharField(max_length=10, default="none")
    grade_earned = models.FloatField(null=True)
    grade_possible = models.FloatField(null=True)
    # The block's weight when the grade was given; null where none is set.
    grade_weight = models.FloatField(null=True)
    grade_tried_at = models.DateTimeField(null=True)
    # How often points were given, taken or replaced: of two grades on their way, the one with the higher is newer.
    grade_sequence = models.PositiveIntegerField(null=True)
    # When course staff put other points in the gradebook by the platform's own tool; null where the trainer's are in
    # force. With an override `grade_*` are the staff's points, and the trainer's are here, for a rescore to restore;
    # null without any.
    overridden_at = models.DateTimeField(null=True)
    mark_earned = models.FloatField(null=True)
    mark_possible = models.FloatField(null=True)

    class Meta:
        verbose_name = "submission"
        constraints = [
            models.UniqueConstraint(fields=["usage_key", "learner", "scratch"], name="partnership_submission_one"),
        ]
        # Every list is read by keyset: an index ends in the time and id that it is ordered by.
        indexes = [
            models.Index(
                fields=["course_key", "scratch", "status", "submitted_at", "id"], name="partnership_sub_queue"
            ),
            models.Index(
                fields=["course_key", "scratch", "kind", "status", "submitted_at", "id"], name="partnership_sub_kind"
            ),
            models.Index(
                fields=["course_key", "scratch", "group", "status", "submitted_at", "id"], name="partnership_sub_group"
            ),
            models.Index(
                fields=["course_key", "scratch", "group", "kind", "status", "submitted_at", "id"],
                name="partnership_sub_both",
            ),
            models.Index(fields=["course_key", "scratch", "submitted_at", "id"], name="partnership_sub_all"),
            models.Index(
                fields=["claimed_by", "status", "course_key", "claimed_until"], name="partnership_sub_claimed"
            ),
            models.Index(fields=["grade_delivery", "id"], name="partnership_sub_grade"),
            # The earlier waves of one learner.
            models.Index(fields=["learner", "course_key", "kind", "series"], name="partnership_sub_series"),
            # Work of a block that is not in the series that its author has published.
            models.Index(fields=["usage_key", "series"], name="partnership_sub_block"),
            # How many have finished in a block is counted without opening a row.
            models.Index(fields=["usage_key", "scratch", "submitted_at"], name="partnership_sub_finished"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.public_id}"


class DraftVersion(Row):
    """A text that was overwritten, or discarded in a choice between two; readable until the next submission.

    .. pii: a teacher's own earlier words
    .. pii_types: other
    .. pii_retirement: local_api
    """

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="versions")
    # "answers" or "network": texts of the network belong to the page on which they were overwritten.
    document = models.CharField(max_length=10)
    # The item's key in that document.
    key = models.CharField(max_length=80)
    value = json_column()
    # SHA-256 in hex of the canonical value: a save sent twice stores a text once.
    digest = models.CharField(max_length=64)
    # "overwritten" or "discarded".
    reason = models.CharField(max_length=12)
    at = models.DateTimeField()

    class Meta:
        verbose_name = "earlier version"
        constraints = [
            models.UniqueConstraint(fields=["submission", "document", "key", "digest"], name="partnership_version_one"),
        ]

    def __str__(self) -> str:
        return f"{self.document} {self.key}"
