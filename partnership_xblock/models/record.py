"""The read model of a round's network: one row a partner and a tie.

For course-wide pictures and exports that must not open documents. Written once with the round, never changed.
"""

from __future__ import annotations

from django.db import models

from .columns import Row
from .round import Round


class PartnerRecord(Row):
    """One partner of a handed-in network, in codes: names and texts stay in the round.

    Few columns on purpose: SQLite takes 999 values in one INSERT, and a submission is one INSERT.

    .. pii: a partner in codes, and its province as the teacher wrote it
    .. pii_types: location
    .. pii_retirement: local_api
    """

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="partners")
    # The partner's id in the document, made on the device.
    partner_id = models.CharField(max_length=40)
    # Ids of the content's lists; empty when not said.
    sector = models.CharField(max_length=40)
    # The teacher's own choice, else the sector's by the lists it was handed in with; empty where those were not known,
    # in a kind without sectors and a course without a vocabulary.
    pillar = models.CharField(max_length=40)
    quality = models.CharField(max_length=40)
    direction = models.CharField(max_length=40)
    frequency = models.CharField(max_length=40)
    place_province = models.CharField(max_length=100)

    class Meta:
        verbose_name = "partner record"

    def __str__(self) -> str:
        return f"partner {self.partner_id}"


class TieRecord(Row):
    """One tie between two partners of a handed-in network.

    .. no_pii: ids only
    """

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="ties")
    # Ids of the two partners, the smaller first.
    a = models.CharField(max_length=40)
    b = models.CharField(max_length=40)

    class Meta:
        verbose_name = "tie record"

    def __str__(self) -> str:
        return f"tie {self.a} {self.b}"
