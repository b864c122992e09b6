/** One part of the course's lists: each activity its own, or one list for all. */
import { Button, Select, TextInput, usePage } from "@shell";
import { useState } from "preact/hooks";
import type { VocabularyForm } from "../../types.gen";
import type { VocabularyWord } from "../../words.gen";
import { useFocusNext } from "./focus";
import { knownIds, LISTS, type Part, type PartName } from "./lists";
import { Rows } from "./Rows";

export interface PartEditorProps {
  name: PartName;
  form: VocabularyForm;
  value: Part | null;
  onChange: (value: Part | null) => void;
}

export function PartEditor({ name, form, value, onChange }: PartEditorProps) {
  const { t } = usePage<VocabularyWord>();
  const { activities = 0, choices = [] } = form.parts[name] ?? {};
  // Where activities have lists of their own, the course rather begins with those.
  const [begin, setBegin] = useState(String(choices.length > 1 ? 1 : 0));
  const { box, next } = useFocusNext<HTMLElement>();
  const wasAdopted = Boolean(form.lists[name]);
  return (
    <section class="pv-part" ref={box}>
      <h3>{t(`vocabulary.${name}`)}</h3>
      <p class="px-note px-soft">
        {t(`vocabulary.${name}.help`)} {activities ? t("vocabulary.users", { n: activities }) : t("vocabulary.users_none")}
      </p>
      {value === null ? (
        <>
          <p>{t(wasAdopted ? "vocabulary.given_up" : "vocabulary.own")}</p>
          {choices.length > 1 && (
            <>
              {choices.length > 2 && <p>{t("vocabulary.differ")}</p>}
              <Select
                label={t("vocabulary.begin")}
                options={choices.map(({ titles }, at) => ({ value: String(at), label: titles.length ? titles.join(" · ") : t("vocabulary.preset") }))}
                value={begin}
                onChange={setBegin}
              />
            </>
          )}
          <Button onClick={() => { next((part) => part.querySelector("summary")); onChange((choices[Number(begin)]?.lists ?? {}) as Part); }}>{t("vocabulary.adopt")}</Button>
        </>
      ) : (
        <>
          {LISTS[name].map((list) => (
            <Rows key={list} part={name} list={list} value={value} known={knownIds(form, name, list)} onChange={onChange} />
          ))}
          {name === "year" && <Goal value={value} onChange={onChange} />}
          <Button look="quiet" icon="back" onClick={() => { next((part) => part.querySelector<HTMLElement>(":scope > .px-btn")); onChange(null); }}>
            {t("vocabulary.give_up")}
          </Button>
        </>
      )}
    </section>
  );
}

function Goal({ value, onChange }: { value: Part; onChange: (value: Part) => void }) {
  const { t } = usePage<VocabularyWord>();
  return (
    <TextInput
      label={t("vocabulary.goal_hours")}
      hint={t("vocabulary.goal_hours.help")}
      at="year.goal_hours"
      input={{ inputMode: "numeric" }}
      value={String(value["goal_hours"] ?? "")}
      onChange={(typed) => {
        const text = typed.trim();
        // What is no number stays as it is typed, for the server to say so.
        onChange({ ...value, goal_hours: text !== "" && Number.isInteger(Number(text)) ? Number(text) : text });
      }}
    />
  );
}
