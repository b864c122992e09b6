/** Edits the school's own card: everything on it is optional, nothing is checked against a register. */
import { CommentsAt, Details, still, toArabic, usePage } from "@shell";
import type { DocView } from "../../kind";
import { labelOf } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import type { Context } from "../../network/model.gen";
import { NAME, useFields } from "./fields";

/** The card in one line: what is known, in the order one says it. */
export function schoolLine(school: Context, content: MapContent): string {
  const grades = [labelOf(content.grades, school.grades_from), labelOf(content.grades, school.grades_to)].filter(Boolean).join("–");
  return [labelOf(content.school_types, school.school_type), grades, school.area_office, school.province].filter(Boolean).join(" · ");
}

export const SchoolCard = still(({ school, network, content }: { school: Context; network: DocView; content: MapContent }) => {
  const { t } = usePage<MapWord>();
  const set = (change: object): void => {
    network.set("context", { ...school, ...change });
  };
  const { line, select } = useFields({ key: "context", value: school, set, content, prefix: "school_" });
  /** 0 to 999, in Thai or Arabic digits; anything else is not taken in. */
  const villages = (field: "villages_tambon" | "villages_service") =>
    line(field, NAME, {
      input: { inputMode: "numeric", maxLength: 3 },
      onChange: (text) => {
        const digits = toArabic(text).replace(/\D/g, "").slice(0, 3);
        set({ [field]: digits ? Number(digits) : null });
      },
    });
  return (
    <section class="pm-school" data-at="context">
      <Details
        summary={
          <span class="pm-schoolname">
            {school.name || t("map.our_school")}
            <small>{schoolLine(school, content) || t("map.school_hint")}</small>
          </span>
        }
      >
        <div class="pm-fields">
          {line("name", NAME)}
          {/* A school's code is a number, and nobody's own. */}
          {line("code", NAME, { hint: t("map.school_code_hint"), table: [], input: { inputMode: "numeric" } })}
          {select("school_type", content.school_types)}
          {content.faiths.length > 1 && select("faith", content.faiths)}
          {line("province", NAME, { suggestions: content.provinces })}
          {line("area_office", NAME, { placeholder: t("map.area_office_example") })}
          {select("grades_from", content.grades)}
          {select("grades_to", content.grades)}
          {villages("villages_tambon")}
          {villages("villages_service")}
        </div>
      </Details>
      <CommentsAt anchor="context" />
    </section>
  );
});
