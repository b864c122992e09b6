/** Edits the criteria a trainer marks by and the sentences a comment may begin with: the third part of the form, where a trainer reads. */
import { Banner } from "@shell";
import type { ProblemShape } from "../types.gen";
import { CopyRubric, type Rubrics } from "./CopyRubric";
import { useEditing } from "./editor/context";
import { Parts } from "./editor/Parts";
import { within } from "./editor/paths";
import { isThing, type Thing, type Value } from "./editor/schema";
import type { Opened, StudioValues } from "./types";

const MARKED = ["trainer", "both"];

/** The fields that have an effect by these settings, and those that are wrong: what keeps a save must be seen. */
export function assessmentFields({ assessment = [] }: Pick<Opened, "assessment">, values: StudioValues, problems: readonly ProblemShape[]): string[] {
  const marked = values.needs_trainer && MARKED.includes(values.grading);
  const wrong = (name: string): boolean => problems.some((one) => one.blocking !== false && within(one.path, `content/${name}`));
  return assessment.filter((name) => (name === "rubric" ? marked : values.needs_trainer) || wrong(name));
}

/** The most points of the criteria that are shown; null while one is no number. */
function together(rubric: Value | undefined): number | null {
  const lines = Array.isArray(rubric) ? rubric.filter((one): one is Thing => isThing(one) && one.hidden !== true) : [];
  const most = lines.map(({ levels }) => (Array.isArray(levels) ? Math.max(0, ...levels.map((level) => Number(isThing(level) ? level.points : NaN))) : 0));
  const sum = most.reduce((all, one) => all + one, 0);
  return Number.isFinite(sum) ? sum : null;
}

export interface AssessmentProps {
  opened: Opened;
  content: Thing;
  fields: readonly string[];
  onChange: (content: Thing) => void;
  onAsk: () => Promise<Rubrics>;
}

export function Assessment({ opened, content, fields, onChange, onAsk }: AssessmentProps) {
  const { t, schema } = useEditing();
  const points = together(content.rubric);
  const parts = (name: string) => fields.includes(name) && schema.properties[name] && <Parts fields={{ [name]: schema.properties[name] }} value={content} at="content" around={[]} onChange={onChange} />;
  return (
    <>
      <p class="px-note px-soft">{t("studio.assessment.help")}</p>
      {(opened.open ?? 0) > 0 && (
        <Banner icon="info">
          <p>{t("studio.assessment.open", { n: opened.open ?? 0 })}</p>
        </Banner>
      )}
      <CopyRubric content={content} fields={fields} onChange={onChange} onAsk={onAsk} />
      {parts("rubric")}
      {fields.includes("rubric") && points !== null && <p role="status" class="px-note">{t("studio.assessment.points", { n: points })}</p>}
      {parts("starters")}
    </>
  );
}
