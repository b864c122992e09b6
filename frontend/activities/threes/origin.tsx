/** When and where the sentence was talked over, and with how many people. In more-threes.js. */
import { Field, formatDate, TextInput, toArabic, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import { howOf, LINE } from "./content";
import type { ThreesContent, ThreesWord, Vision } from "./model.gen";
import type { Say } from "./say";

export function Origin({ vision, onChange }: { vision: Vision; onChange: (part: Partial<Vision>) => void }) {
  const { t } = usePage<ThreesWord>();
  return (
    <>
      <DateField at="vision#date" label={t("threes.date")} value={vision.date} onChange={(date) => { onChange({ date }); }} />
      <div class="ts-two">
        <People value={vision.people} onChange={(people) => { onChange({ people }); }} />
        <TextInput at="vision#place" label={t("threes.place")} limit={LINE} value={vision.place} onChange={(place) => { onChange({ place }); }} />
      </div>
    </>
  );
}

function People({ value, onChange }: { value: number | null; onChange: (people: number | null) => void }) {
  const { t } = usePage<ThreesWord>();
  return (
    <Field at="vision#people" label={t("threes.people")}>
      {({ id, describedBy }) => (
        <input
          id={id} class="px-input px-num" inputMode="numeric" autocomplete="off" value={value ?? ""} aria-describedby={describedBy}
          onInput={(event) => {
            const digits = toArabic(event.currentTarget.value).replace(/\D/g, "").slice(0, 4);
            event.currentTarget.value = digits;
            onChange(digits ? Number(digits) : null);
          }}
        />
      )}
    </Field>
  );
}

/** The same in one line, with how the sentence came about. */
export function originInWords({ how, date, place, people }: Vision, content: ThreesContent, language: string, t: Say): string {
  return [howOf(content, how)?.label ?? how, people ? t("threes.people_n", { n: people }) : "", place.trim(), date && formatDate(date, language)].filter(Boolean).join(" · ");
}
