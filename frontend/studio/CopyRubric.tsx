/** Takes criteria and comment sentences from another activity of the course. */
import { useState } from "preact/hooks";
import { Button, Icon, newId, Select } from "@shell";
import { useEditing } from "./editor/context";
import { isThing, said, type Thing, type Value } from "./editor/schema";

export interface RubricOf {
  usage_key: string;
  title: string;
  kind: string;
  criteria: number;
  points: number;
  rubric: Value[];
  starters: Value[];
}

/** Null where they could not be had. */
export type Rubrics = readonly RubricOf[] | null;

export interface CopyRubricProps {
  content: Thing;
  fields: readonly string[];
  onChange: (content: Thing) => void;
  onAsk: () => Promise<Rubrics>;
}

const list = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);
/** With codes of their own: a criterion of another activity is another criterion. */
const anew = (rubric: readonly Value[]): Value[] => rubric.filter((one): one is Thing => isThing(one) && one.hidden !== true).map((one) => ({ ...one, id: newId() }));

export function CopyRubric({ content, fields, onChange, onAsk }: CopyRubricProps) {
  const { t, language, schema } = useEditing();
  const [found, setFound] = useState<Rubrics | "asking" | undefined>(undefined);
  const [key, setKey] = useState("");
  const [before, setBefore] = useState<Thing | null>(null);
  const open = async (): Promise<void> => {
    setFound("asking");
    setFound(await onAsk());
  };
  if (found === undefined || found === null || found === "asking") {
    return (
      <div class="px-row">
        <Button small icon="page" disabled={found === "asking"} onClick={() => { void open(); }}>{t("studio.copy")}</Button>
        <span role="status" class="px-note">{found === "asking" ? t("studio.opening") : found === null ? t("studio.copy.failed") : ""}</span>
      </div>
    );
  }
  const chosen = found.find((one) => one.usage_key === key);
  const take = (next: Thing): void => {
    setBefore(Object.fromEntries(fields.map((name) => [name, content[name] ?? []])));
    onChange({ ...content, ...next });
  };
  const room = schema.properties.rubric?.maxItems ?? Infinity;
  const more = chosen ? [...list(content.rubric), ...anew(chosen.rubric)] : [];
  return (
    <div class="px-e-paste" role="group" aria-label={t("studio.copy")}>
      {found.length === 0 ? <p role="status">{t("studio.copy.none")}</p> : (
        <Select label={t("studio.copy.which")} none={t("studio.choose")} value={key} options={found.map((one) => ({ value: one.usage_key, label: `${one.title} · ${t("studio.copy.told", { n: one.criteria, points: one.points })}` }))} onChange={setKey} />
      )}
      {chosen && (
        <>
          <ul class="px-note px-e-copied">{anew(chosen.rubric).map((one, at) => <li key={at}>{said((one as Thing).label, language)}</li>)}</ul>
          {fields.includes("rubric") && (
            <div class="px-row">
              <Button small onClick={() => { take({ rubric: anew(chosen.rubric) }); }}>{t("studio.copy.instead")}</Button>
              <Button small look="quiet" icon="add" disabled={more.length > room} onClick={() => { take({ rubric: more }); }}>{t("studio.copy.beside")}</Button>
              {more.length > room && <span class="px-note px-soft">{t("studio.full", { n: room })}</span>}
            </div>
          )}
          <div><Button small onClick={() => { take({ starters: chosen.starters }); }}>{t("studio.copy.starters")}</Button></div>
        </>
      )}
      {before && (
        <p class="px-row px-e-undo" role="status">
          <span class="px-inl"><Icon name="check" size={18} />{t("studio.copy.done")}</span>
          <Button small look="quiet" icon="restore" onClick={() => { onChange({ ...content, ...before }); setBefore(null); }}>{t("studio.undo")}</Button>
        </p>
      )}
      <div><Button small look="quiet" onClick={() => { setFound(undefined); setBefore(null); }}>{t("studio.copy.close")}</Button></div>
    </div>
  );
}
