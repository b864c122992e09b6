"""The preset of `ladder`: five questions, two days. Its four levels are those of `domain.ways`.

The field says nothing of what is learnt under coordination; that each reports its own part is our reading of it. When
terms and school years end is for the author to change.
"""

from __future__ import annotations

from partnership_xblock.activities.ladder.shapes import Answer, DateChoice, Question
from partnership_xblock.domain.text import Text

QUESTIONS = (
    Question(
        id="owner",
        short=Text(th="เจ้าของงาน", en="Owner"),
        label=Text(th="ครั้งล่าสุด งานนี้เริ่มจากใคร", en="Who started it last time?"),
        answers=(
            Answer(id="host", level="cooperation", label=Text(th="ฝ่ายเดียวเป็นเจ้าภาพ แล้วชวนอีกฝ่ายมาช่วย", en="One side hosted and asked the other to help")),
            Answer(id="all", level="participation", label=Text(th="ใครเห็นว่าควรทำก็เริ่มได้ ทุกฝ่ายถือเป็นงานของตัวเอง", en="Whoever saw the need; all see it as theirs")),
            Answer(id="parts", level="coordination", label=Text(th="ต่างฝ่ายเริ่มส่วนที่ตกลงไว้ มีรายชื่อว่าใครทำอะไร", en="Each began its agreed part; a list says who does what")),
            Answer(id="team", level="collaboration", label=Text(th="ทีมร่วมที่มีคนของทั้งสองฝ่าย", en="A team with people of both")),
        ),
    ),
    Question(
        id="goes",
        short=Text(th="ความต่อเนื่อง", en="How it goes on"),
        label=Text(th="ในหนึ่งปี งานนี้เกิดขึ้นแบบไหน", en="Over a year, how does it happen?"),
        answers=(
            Answer(id="table", level="collaboration", label=Text(th="ตามตารางที่ทีมตั้งไว้", en="By the team's timetable")),
            Answer(id="asked", level="cooperation", label=Text(th="เป็นครั้ง ๆ เมื่อมีการขอ", en="Now and then, when asked")),
            Answer(id="until", level="coordination", label=Text(th="เริ่มและจบตามที่ตกลง ครบแล้วก็จบ", en="Begins and ends as agreed")),
            Answer(id="grow", level="participation", label=Text(th="ต่อเนื่อง และปรับรูปแบบไปตามที่ได้เรียนรู้", en="Goes on, changing as we learn")),
        ),
    ),
    Question(
        id="learns",
        short=Text(th="การเรียนรู้", en="Learning"),
        label=Text(th="จบงานแล้ว เรียนรู้จากกันอย่างไร", en="Afterwards, what is learnt?"),
        answers=(
            Answer(id="report", level="coordination", label=Text(th="ต่างฝ่ายรายงานผลในส่วนของตัวเอง", en="Each reports its own part")),
            Answer(id="lessons", level="participation", label=Text(th="นั่งถอดบทเรียนด้วยกัน แล้วเอาไปใช้รอบต่อไป", en="We draw lessons together and use them")),
            Answer(id="apart", level="cooperation", label=Text(th="งานเสร็จก็แยกย้าย ไม่ได้คุยกันต่อ", en="We part without a word on it")),
            Answer(id="teach", level="collaboration", label=Text(th="คนในทีมสอนกันระหว่างทำ", en="Team members teach each other while doing")),
        ),
    ),
    Question(
        id="decides",
        short=Text(th="การตัดสินใจ", en="Deciding"),
        label=Text(th="ใครตัดสินใจว่าครั้งต่อไปจะทำอะไร", en="Who decides what comes next?"),
        answers=(
            Answer(id="host", level="cooperation", label=Text(th="เจ้าภาพตัดสินใจ แล้วบอกอีกฝ่าย", en="The host, who tells the other")),
            Answer(id="anew", level="participation", label=Text(th="ทุกฝ่ายมาคิดแผนใหม่ด้วยกัน", en="All think out a new plan")),
            Answer(id="own", level="coordination", label=Text(th="แต่ละฝ่ายตัดสินใจในส่วนที่ตัวเองรับผิดชอบ", en="Each, for its own part")),
            Answer(id="team", level="collaboration", label=Text(th="ทีมตกลงกัน โดยดูจากเป้าหมายที่ตั้งไว้", en="The team, by its aim")),
        ),
    ),
    Question(
        id="says",
        short=Text(th="คำพูด", en="What they say"),
        label=Text(th="ครั้งล่าสุด ภาคีพูดถึงงานนี้ว่าอย่างไร", en="What did the partner say of it?"),
        answers=(
            Answer(id="ours", level="participation", label=Text(th="“งานนี้ของเรา เราภูมิใจ”", en="“This is ours, we are proud”")),
            Answer(id="done", level="coordination", label=Text(th="“ฝ่ายเราทำส่วนของเราเรียบร้อยแล้ว”", en="“We have done our part”")),
            Answer(id="help", level="cooperation", label=Text(th="“ยินดีช่วย มีอะไรบอกได้”", en="“Glad to help, just ask”")),
            Answer(id="one", level="collaboration", label=Text(th="“เราเป็นทีมเดียวกัน ทำแล้วสบายใจ”", en="“We are one team, it feels right”")),
        ),
    ),
)  # fmt: skip

DATES = (
    DateChoice(id="term", label=Text(th="สิ้นภาคเรียน", en="End of term"), days=("10-10", "03-31")),
    DateChoice(id="year", label=Text(th="สิ้นปีการศึกษา", en="End of school year"), days=("05-15",)),
)
