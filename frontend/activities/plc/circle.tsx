/** The circle, set up once: its first problem, its usual day and time, who is in it. Every meeting begins with it. */
import { Field, Select, still, useAct, usePage } from "@shell";
import type { DocView } from "../../kind";
import { weekdayName } from "../../thai/days";
import { CycleFields } from "./cycle";
import { Chips } from "./chips";
import { readCircle, readCycle } from "./log";
import { NO_CIRCLE, type Circle as Usual, type Day, type PlcContent, type PlcWord } from "./model.gen";
import { Steppers } from "./stepper";
import { TimesEdit } from "./when";

const DAYS: Day[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export const CircleEdit = still(({ content, answers, circle }: { content: PlcContent; answers: DocView; circle: Usual }) => {
  const { t, language } = usePage<PlcWord>();
  const put = useAct((part: Partial<Usual>): void => { answers.set("circle", { ...circle, ...part }); });
  const setRoles = useAct((roles: Record<string, number>) => { put({ roles }); });
  return (
    <>
      <div class="pl-form">
        <Field label={t("plc.usual")} group>
          {() => (
            <div class="px-stack-s">
              <Chips
                options={[...DAYS.map((day, n) => ({ value: day, label: weekdayName(n + 1, language) })), { value: "", label: t("plc.no_day") }]}
                on={(day) => day === circle.day && circle !== NO_CIRCLE}
                onPress={(day) => { put({ day: day as Day }); }}
              />
              <TimesEdit at="circle" start={circle.start} end={circle.end} pause={circle.pause} onChange={put} />
            </div>
          )}
        </Field>
        <Select
          label={t("plc.me")} at="circle#me" none={t("plc.choose")} value={circle.me}
          options={content.roles.filter(({ hidden }) => !hidden).map(({ id, label }) => ({ value: id, label }))}
          // The teacher is one of them.
          onChange={(me) => { put({ me, ...(me && !circle.roles[me] ? { roles: { ...circle.roles, [me]: 1 } } : {}) }); }}
        />
      </div>
      <div class="px-card">
        <h4>{t("plc.circle_who")}</h4>
        <Steppers content={content} roles={circle.roles} onChange={setRoles} />
      </div>
    </>
  );
});

/** All that is set up: each problem the circle works on, also one whose name is taken away just now, and its usual. */
export function Circle({ content, answers }: { content: PlcContent; answers: DocView }) {
  return (
    <div class="pl-cols">
      <div class="pl-form">
        {answers.list("cycle").map(({ id }) => <CycleFields key={id} answers={answers} id={id} value={readCycle(answers, id)} />)}
      </div>
      <CircleEdit content={content} answers={answers} circle={readCircle(answers)} />
    </div>
  );
}
