"""The export rows of an `aar` round: one per note and voice, per field of a step, per link."""

from __future__ import annotations

from partnership_xblock.activities.aar.answer import Board, Meeting, Note, Step
from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

FIELDS = {
    "heard": Text(th="ที่มาของความเห็น", en="how heard"),
    "date": Text(th="วันที่", en="date"),
    "place": Text(th="สถานที่", en="place"),
    "role": Text(th="บทบาทของครู", en="teacher's role"),
    "people": Text(th="จำนวนคน", en="people"),
    "note": Text(th="ความเห็น", en="note"),
    "voice": Text(th="ความเห็นของ", en="voice"),
    "step": Text(th="สิ่งที่จะทำต่อ", en="next step"),
    "responsible": Text(th="ผู้รับผิดชอบ", en="responsible"),
    "by": Text(th="ภายในวันที่", en="by"),
    "partner": Text(th="ทำกับภาคี", en="with partner"),
    "because": Text(th="เพราะเรื่องติดขัด", en="because of"),
}
MEETING = Text(th="การพูดคุย", en="meeting")
HEARD = {
    "meeting": Text(th="จากการประชุม", en="a meeting"),
    "talks": Text(th="จากการพูดคุยหลายครั้ง", en="several talks"),
    "guess": Text(th="ครูคาดเอง", en="the teacher's own guess"),
}


def rows(sheet: Sheet[AarContent], language: str) -> list[Row]:
    """Meeting, notes by question and group, steps. Empty fields have no row; a note to a question or from a group that
    is no longer in the content appears under its id."""
    answers, network, content = sheet.answers, sheet.network, sheet.content
    board = Board.from_values(answers, content)
    groups = {group.id: group.label.into(language) for group in content.groups}
    questions = {question.id: question.label.into(language) for question in content.questions}
    places = {id_: place for place, id_ in enumerate(questions)}
    columns = {id_: place for place, id_ in enumerate(groups)}

    def place(note: Note) -> tuple[int, int]:
        return places.get(note.item.question, len(places)), columns.get(note.item.group, len(columns))

    cells = _meeting(board.meeting, groups, language)
    for note in sorted(board.notes, key=place):
        question = questions.get(note.item.question, note.item.question)
        group = groups.get(note.item.group, note.item.group)
        about = f"{question} · {group}" if group else question
        sources: Sources = ((note.item.question, question), *([(note.item.group, group)] if group else []))
        if note.item.question not in questions or (group and note.item.group not in groups):
            sources = ()  # an id that the teacher's own page has made
        cells += [
            (note.key, about, "note", note.item.text, sources),
            (note.key, about, "voice", note.item.voice, sources),
        ]
    texts = {note.id: note.item.text for note in board.notes}
    # A step names a partner or two; a network has dozens.
    keys = {f"partner:{step.item.partner}" for step in board.steps}
    partners = Network.from_values({key: network[key] for key in keys if key in network})
    for step in board.steps:
        partner = partners.partner(step.item.partner)
        cells += _step(step, texts, content.steps.into(language), partner.item.name if partner else "")
    with_whom = {step.key: (f"partner:{step.item.partner}",) for step in board.steps if step.item.partner}
    fields = {field: text.into(language) for field, text in FIELDS.items()}
    return [
        Row(
            item,
            about,
            fields[field],
            value,
            partners=with_whom.get(item, ()) if field == "partner" else (),
            asked=sources,
        )
        for item, about, field, value, sources in cells
        if not blank(value)
    ]


Sources = tuple[tuple[str, str], ...]
Cell = tuple[str, str, str, str, Sources]


def _meeting(meeting: Meeting, groups: dict[str, str], language: str) -> list[Cell]:
    about = MEETING.into(language)
    heard = HEARD[meeting.heard].into(language) if meeting.heard else ""
    # In the content's order, not in the one a database keeps an object's keys in; a removed group comes last.
    order = [*groups, *sorted(set(meeting.people) - set(groups))]
    people = [
        (
            "meeting",
            f"{about} · {groups.get(group, group)}",
            "people",
            str(count),
            ((group, groups[group]),) if group in groups else (),
        )
        for group in order
        if (count := meeting.people.get(group)) is not None
    ]
    return [
        ("meeting", about, "heard", heard, ()),
        ("meeting", about, "date", meeting.date, ()),
        ("meeting", about, "place", meeting.place, ()),
        ("meeting", about, "role", meeting.role, ()),
        *people,
    ]


def _step(step: Step, texts: dict[str, str], about: str, partner: str) -> list[Cell]:
    fields = [
        ("step", step.item.text),
        ("responsible", step.item.responsible),
        ("by", step.item.date),
        ("partner", partner),
        *(("because", texts[note]) for note in step.notes),
    ]
    return [(step.key, about, field, value, (("steps", about),)) for field, value in fields]
