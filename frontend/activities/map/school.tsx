/** The one place for the school's own card: everything on it is optional, nothing is checked against a register. */
import { CommentsAt, Details, Select, TextInput, toArabic, usePage } from "@shell";
import type { DocView } from "../../kind";
import { labelOf, offered, type Choice, type MapContent } from "./content";
import { CarefulInput } from "./pause";
import { schoolOf, type School } from "./partners";

/** A school's code is a number, and nobody's own. */
const NOTHING: MapContent["personal"] = [];
const options = (rows: readonly Choice[], chosen: string) => offered(rows, chosen).map((row) => ({ value: row.id, label: row.label }));

/** The card in one line: what is known, in the order one says it. */
export function schoolLine(school: School, content: MapContent): string {
  const grades = [labelOf(content.grades, school.grades_from), labelOf(content.grades, school.grades_to)].filter(Boolean).join("–");
  return [labelOf(content.school_types, school.school_type), grades, school.area_office, school.province].filter(Boolean).join(" · ");
}

export function SchoolCard({ network, content, open }: { network: DocView; content: MapContent; open: boolean }) {
  const { t } = usePage();
  const school = schoolOf(network);
  const set = (change: Partial<School>): void => { network.set("context", { ...school, ...change }); };
  const line = schoolLine(school, content);
  return (
    <section class="pm-school" data-at="context">
      <Details
        open={open}
        summary={<span class="pm-schoolname">{school.name || t("map.our_school")}<small>{line || t("map.school_hint")}</small></span>}
      >
        <div class="pm-fields">
          <CarefulInput at="context#name" label={t("map.school_name")} value={school.name} limit={120} table={content.personal} onChange={(name) => { set({ name }); }} />
          <CarefulInput at="context#code" label={t("map.school_code")} hint={t("map.school_code_hint")} value={school.code} limit={120} table={NOTHING} input={{ inputMode: "numeric" }} onChange={(code) => { set({ code }); }} />
          <Select at="context#school_type" label={t("map.school_type")} value={school.school_type} none={t("map.not_said")} options={options(content.school_types, school.school_type)} onChange={(school_type) => { set({ school_type }); }} />
          {content.faiths.length > 1 && (
            <Select at="context#faith" label={t("map.school_faith")} value={school.faith} none={t("map.not_said")} options={options(content.faiths, school.faith)} onChange={(faith) => { set({ faith }); }} />
          )}
          <TextInput at="context#province" label={t("map.province")} value={school.province} limit={120} suggestions={content.provinces} onChange={(province) => { set({ province }); }} />
          <TextInput at="context#area_office" label={t("map.area_office")} placeholder={t("map.area_office_example")} value={school.area_office} limit={120} onChange={(area_office) => { set({ area_office }); }} />
          <Select at="context#grades_from" label={t("map.grades_from")} value={school.grades_from} none={t("map.not_said")} options={options(content.grades, school.grades_from)} onChange={(grades_from) => { set({ grades_from }); }} />
          <Select at="context#grades_to" label={t("map.grades_to")} value={school.grades_to} none={t("map.not_said")} options={options(content.grades, school.grades_to)} onChange={(grades_to) => { set({ grades_to }); }} />
          <Villages at="context#villages_tambon" label={t("map.villages_tambon")} value={school.villages_tambon} onChange={(villages_tambon) => { set({ villages_tambon }); }} />
          <Villages at="context#villages_service" label={t("map.villages_service")} value={school.villages_service} onChange={(villages_service) => { set({ villages_service }); }} />
        </div>
      </Details>
      <CommentsAt anchor="context" />
    </section>
  );
}

/** A number of villages, 0 to 999, in Thai or Arabic digits; anything else is not taken in. */
function Villages({ at, label, value, onChange }: { at: string; label: string; value: number | null; onChange: (n: number | null) => void }) {
  return (
    <TextInput
      at={at} label={label} value={value === null ? "" : String(value)} input={{ inputMode: "numeric", maxLength: 3 }}
      onChange={(text) => {
        const digits = toArabic(text).replace(/\D/g, "").slice(0, 3);
        onChange(digits ? Number(digits) : null);
      }}
    />
  );
}
