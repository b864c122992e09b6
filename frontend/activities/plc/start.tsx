/** A log in which nothing is written: the steps of a cycle, and the circle set up once. */
import { Button, newId, Offers, SectionHead, usePage } from "@shell";
import { useState } from "preact/hooks";
import { CircleEdit } from "./circle";
import { CycleFields } from "./cycle";
import { readCircle, readCycle, stepsOf } from "./log";
import type { PlcWord } from "./model.gen";
import type { Props } from "./say";
import { StepSign } from "./signs";

export function Start({ content, answers, onBegin }: Pick<Props, "content" | "answers"> & { onBegin: () => void }) {
  const { t } = usePage<PlcWord>();
  const [made] = useState(newId);
  // The first that stands, named or not: it is the same one while its name is written.
  const cycle = answers.list("cycle")[0]?.id ?? made;
  return (
    <>
      <section>
        <SectionHead title={t("plc.steps_title", { n: stepsOf(content).length })} />
        <ul class="pl-three">
          {stepsOf(content).map((step) => (
            <li key={step.id}><StepSign step={step} /><span><b>{step.label}</b><small>{step.prompt}</small></span></li>
          ))}
        </ul>
      </section>
      <section>
        <SectionHead title={t("plc.circle_title")}>{t("plc.circle_lead")}</SectionHead>
        <Offers />
        <div class="pl-cols">
          <div class="pl-form">
            <CycleFields answers={answers} id={cycle} value={readCycle(answers, cycle)} />
          </div>
          <CircleEdit content={content} answers={answers} circle={readCircle(answers)} />
        </div>
        <div class="px-row px-stretch pl-below"><Button look="primary" icon="add" onClick={onBegin}>{t("plc.first")}</Button></div>
      </section>
    </>
  );
}
