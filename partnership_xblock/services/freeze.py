"""The one place for what is frozen when work is handed in: documents without what was removed, figures, codes."""

from __future__ import annotations

from dataclasses import replace

from partnership_xblock.activities import activity
from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.vocabulary import SECTORS
from partnership_xblock.repositories.rounds import KeptRound, PartnerLine
from partnership_xblock.repositories.work import PROVINCE_LENGTH, Work

from .closing import late
from .content import Versioned
from .shapes import SubmitRequest
from .sheets import sheet_of
from .visit import Visit

CODE_LENGTH = 40


def new_round(visit: Visit, request: SubmitRequest, work: Work, content: Versioned) -> KeptRound:
    """The round that handing in makes now of `work`, which is the work after the move."""
    kind = activity(visit.block.kind)
    answers = work.answers.without_gone()
    network = work.network.without_gone(_partner_keys(kind.partners_in(work.answers.present())))
    sheet = sheet_of(visit.block, content.content, answers=answers.present(), network=network.present(), now=visit.now)
    return KeptRound(
        number=work.state.round,
        answers=answers.to_json(),
        network=network.to_json(),
        block=visit.block.to_json(),
        content_hash=content.hash,
        content=dict(content.whole),
        summary=kind.results.summary(sheet),
        note=request.note,
        token=request.token,
        submitted_at=visit.now,
        late=late(visit.block, work.state.before, visit.now),
    )


def forgotten(work: Work) -> Work:
    """Her work after handing in: what was removed is forgotten, except partners that any block still speaks of."""
    spoken_of = frozenset(partner for ids in work.references.values() for partner in ids)
    return replace(
        work, answers=work.answers.without_gone(), network=work.network.without_gone(_partner_keys(spoken_of))
    )


def partner_lines(network: Network, content: Content) -> list[PartnerLine]:
    """A network's partners in codes, for the read model."""
    sectors = {sector.id: sector for sector in getattr(content, "sectors", SECTORS)}
    return [
        PartnerLine(
            partner_id=partner.id[:CODE_LENGTH],
            sector=partner.item.sector,
            pillar=partner.pillar(sectors),
            quality=partner.item.quality,
            direction=partner.item.direction,
            frequency=partner.item.frequency,
            place_province=partner.item.place_province[:PROVINCE_LENGTH],
        )
        for partner in network.partners
    ]


def _partner_keys(ids: frozenset[str]) -> frozenset[str]:
    return frozenset(f"partner:{id_}" for id_ in ids)
