"""Rounds of submissions, trainers' reviews of them, and work that was shared: a frozen copy under a number."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from .columns import KEY_LENGTH, Row, json_column, key_column, public_id_column
from .content import ContentVersion
from .work import Submission


class Round(Row):
    """One round of a submission: everything a reviewer sees, frozen. Only `withdrawn`, `opened` and `review` change
    afterwards.

    .. pii: a teacher's answers and network, and the note to the trainer
    .. pii_types: location, other
    .. pii_retirement: local_api
    """

    public_id = public_id_column()
    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="rounds")
    # 1 and up, without gaps; a withdrawn round keeps its number.
    number = models.PositiveIntegerField()
    # The documents as handed in, {key: {v, r}}.
    answers = json_column()
    network = json_column()
    # The author's settings at handing in (title, instructions, rubric, weight ...), for pages outside the block.
    block = json_column()
    content_version = models.ForeignKey(ContentVersion, to_field="hash", on_delete=models.PROTECT, related_name="+")
    # Figures of the kind and of the network, for trainers and exports: no text.
    summary = json_column()
    # The teacher's note to the trainer: what to look at.
    note = models.TextField(blank=True, default="")
    # One per press of the button: the same token twice is one round.
    client_token = models.CharField(max_length=64)
    submitted_at = models.DateTimeField()
    # After the learner's due date and within the grace period, at the moment of handing in; null: older than this
    # column.
    late = models.BooleanField(null=True)
    withdrawn = models.BooleanField(default=False)
    # Whether a trainer had claimed it, stored when it is withdrawn; null: see `Submission.read_round`.
    opened = models.BooleanField(null=True)
    # The published review; null until a decision, and again while one is taken back.
    review = models.ForeignKey("Review", on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = "round"
        constraints = [
            models.UniqueConstraint(fields=["submission", "number"], name="partnership_round_number"),
            models.UniqueConstraint(fields=["submission", "client_token"], name="partnership_round_token"),
        ]

    def __str__(self) -> str:
        return f"round {self.number} {self.public_id}"


class Review(Row):
    """One trainer's review of one round: private until published.

    Feedback belongs to the work it is about. It is deleted with its teacher's work; when the trainer leaves, published
    reviews stay without their author, and unpublished ones are deleted (decision 0025).

    .. pii: a trainer's comments and marks on a teacher's work
    .. pii_types: id, other
    .. pii_retirement: local_api
    """

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="reviews")
    # Null once the trainer has left; several such may exist for one round.
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    # "draft", "published", "taken_back", or "scored": not sent, but with a score sheet, which was.
    state = models.CharField(max_length=12, default="draft")
    # "return" or "accept"; empty before the decision.
    decision = models.CharField(max_length=8, blank=True, default="")
    # Items by key, {key: {v, r, gone}}: comments, marks, checklist, overall, decision.
    document = json_column()
    revision = models.PositiveIntegerField(default=0)
    # The sum of the marks at the decision; null without marks.
    earned = models.FloatField(null=True)
    possible = models.FloatField(null=True)
    # The submission's points that an acceptance found in force, to be restored when it is taken back; null: nothing to
    # restore, or accepted by a release that did not store them.
    earned_before = models.FloatField(null=True)
    possible_before = models.FloatField(null=True)
    weight_before = models.FloatField(null=True)
    last_saved_at = models.DateTimeField(null=True)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "review"
        constraints = [
            models.UniqueConstraint(fields=["round", "reviewer"], name="partnership_review_one"),
        ]

    def __str__(self) -> str:
        return f"review {self.pk} ({self.state})"


class SharedNumber(Row):
    """The number given last in a course. It only grows: a number is one work's for good, also when that is gone.

    .. no_pii: a counter
    """

    course_key = models.CharField(max_length=KEY_LENGTH, unique=True)
    last = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = "number of shared work"
        verbose_name_plural = "numbers of shared work"

    def __str__(self) -> str:
        return f"{self.course_key}: {self.last}"


class SharedWork(Row):
    """What the teachers of a course may read of one submission, frozen when its teacher shared it. Withdrawn, its texts
    are emptied and its number stays. Deleted with the submission.

    .. pii: what a teacher chose to share, with the name where that was chosen
    .. pii_types: name, other
    .. pii_retirement: local_api
    """

    submission = models.OneToOneField(Submission, on_delete=models.CASCADE, related_name="+")
    course_key = key_column()
    # Permanent: the course's 14th record, whatever is shared or withdrawn later.
    number = models.PositiveIntegerField()
    # For the list: who it is by, its title, the parts in it. Empty once withdrawn, as is the body.
    head = json_column()
    # What a page of it shows (`services/records/shared.py`).
    body = json_column()
    # The id of a licence, "alias" or "real", and whether it tells the teacher's name. Empty, and False, once withdrawn.
    licence = models.CharField(max_length=40, blank=True, default="")
    names = models.CharField(max_length=8, blank=True, default="")
    named = models.BooleanField(default=False)
    # SHA-256 in hex of the canonical body: what the teacher looked at before sharing is what is shared.
    digest = models.CharField(max_length=64, blank=True, default="")
    # Grows with every sharing and withdrawing; and the request that did the last: sent twice, it is done once.
    revision = models.PositiveIntegerField(default=0)
    token = models.CharField(max_length=64, blank=True, default="")
    # Of the last sharing, and of the withdrawing after it; the second is null while it is shared.
    shared_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "shared work"
        verbose_name_plural = "shared work"
        constraints = [models.UniqueConstraint(fields=["course_key", "number"], name="partnership_shared_number")]
        # The list of a course, by number.
        indexes = [models.Index(fields=["course_key", "withdrawn_at", "number"], name="partnership_shared_list")]

    def __str__(self) -> str:
        return f"shared work {self.number}"
