"""The trainer's rubric and comment starters for `agreement`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="clear",
        label=Text(th="ใครทำอะไรชัด", en="Who does what is clear"),
        points=4,
        levels=(
            Text(th="ยังเป็นคำกว้าง ๆ", en="Still general words"),
            Text(th="บอกเรื่อง ยังไม่บอกว่าใคร", en="The matter, not who"),
            Text(th="บอกว่าใครให้อะไร", en="Says who gives what"),
            Text(th="คนนอกอ่านแล้วลงมือได้", en="A stranger could act on it"),
        ),
    ),
    Criterion(
        id="balance",
        label=Text(th="ให้และรับสมดุล", en="Give and take"),
        points=4,
        levels=(
            Text(th="ฝ่ายเดียวให้", en="One side gives"),
            Text(th="ทุกฝ่ายให้ แต่เหมือนกัน", en="All give the same words"),
            Text(th="ทุกฝ่ายให้สิ่งที่ตัวเองมี", en="Each gives what it has"),
            Text(th="และบอกว่านักเรียนได้อะไร", en="And says what pupils get"),
        ),
    ),
    Criterion(
        id="follow",
        label=Text(th="มีวันและคนติดตาม", en="Dates and followers"),
        points=4,
        levels=(
            Text(th="ยังไม่มี", en="None yet"),
            Text(th="มีบางช่อง", en="In some cells"),
            Text(th="มีเกือบทุกช่อง", en="In nearly all"),
            Text(th="มีครบ พร้อมวันทบทวน", en="In all, with a day of review"),
        ),
    ),
    Criterion(
        id="real",
        label=Text(th="ตกลงกันจริง", en="Really agreed"),
        points=4,
        levels=(
            Text(th="ครูเขียนคนเดียว", en="Written alone"),
            Text(th="คุยกับบางฝ่าย", en="Talked with some"),
            Text(th="ตรวจแล้วทุกฝ่าย", en="Checked by all"),
            Text(th="เห็นชอบ หรือรู้ว่ารออะไร", en="Agreed, or it is known what it waits for"),
        ),
    ),
)

STARTERS = (
    Text(th="ช่องนี้คนนอกอ่านแล้วทำได้เลย เพราะ…", en="A stranger could act on this cell, because …"),
    Text(
        th="ถ้าวันนั้นคนนี้มาไม่ได้ ใครเป็นคนแรกที่ครูจะโทรหา",
        en="If this person cannot come on that day, whom would you call first?",
    ),
    Text(
        th="ฝ่ายไหนให้มากกว่าที่ได้ และพูดเรื่องนี้กันหรือยัง",
        en="Which party gives more than it gets, and have you talked about it?",
    ),
    Text(
        th="เรื่องเงินตรงนี้ อยู่ในแผนและงบที่อนุมัติแล้วหรือยัง ถามใครได้",
        en="Is this money in an approved plan and budget? Whom can you ask?",
    ),
    Text(
        th="ทุกฝ่ายเขียนเหมือนกัน ใครจะเป็นคนนัดครั้งแรก",
        en="All parties wrote the same. Who arranges the first meeting?",
    ),
    Text(
        th="ลองเติมวันทบทวน แล้วบอกว่าจะดูจากอะไรว่าได้ผล",
        en="Try a day of review, and say what will show that it works.",
    ),
)
