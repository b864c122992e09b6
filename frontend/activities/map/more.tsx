/** The one place for what few partners need: where it is, since when, another pillar, trust where the author asks for it. */
import { useState } from "preact/hooks";
import { Details, Select, TextInput, Tiles, usePage } from "@shell";
import { readYear } from "../../thai/date_entry";
import { labelOf, offered, type MapContent } from "./content";
import { CarefulInput } from "./pause";
import type { Partner, PartnerItem } from "./partners";

const ERA = 543;
/** As the server has it: 1900 of the Common Era and later. */
const EARLIEST = 1900;

interface MoreProps {
  partner: PartnerItem;
  content: MapContent;
  set: (change: Partial<Partner>) => void;
  /** The pillar it would stand in by its sector. */
  pillar: string;
}

export function More({ partner: { key, value }, content, set, pillar }: MoreProps) {
  const { t } = usePage();
  return (
    <Details summary={t("map.more")} at={`${key}#more`}>
      <div class="pm-more">
        <Since at={`${key}#since`} value={value.since} onChange={(since) => { set({ since }); }} />
        <TextInput
          at={`${key}#place_province`} label={t("map.province")} value={value.place_province} limit={120} suggestions={content.provinces}
          onChange={(place_province) => { set({ place_province }); }}
        />
        <CarefulInput at={`${key}#place`} label={t("map.place")} value={value.place} limit={300} table={content.personal} onChange={(place) => { set({ place }); }} />
        <Select
          at={`${key}#pillar`} label={t("map.pillar")} value={value.pillar} none={t("map.pillar_of_sector", { pillar: labelOf(content.pillars, pillar) })}
          options={offered(content.pillars, value.pillar).map((row) => ({ value: row.id, label: row.label }))}
          onChange={(next) => { set({ pillar: next }); }}
        />
        {content.trust && (
          <Tiles
            at={`${key}#trust`} label={t("map.trust")} hint={t("map.trust_hint")} columns={2} value={value.trust === null ? "" : String(value.trust)}
            options={content.trust_levels.map((row) => ({ value: row.id, label: row.label }))}
            onChange={(level) => { set({ trust: level ? Number(level) : null }); }}
          />
        )}
      </div>
    </Details>
  );
}

/** A year as people write it: พ.ศ. in Thai; kept as a year of the Common Era. What is no year yet stays as typed. */
function Since({ at, value, onChange }: { at: string; value: number | null; onChange: (year: number | null) => void }) {
  const { t, language } = usePage();
  const [typed, setTyped] = useState<{ text: string; year: number | null } | null>(null);
  const [left, setLeft] = useState(false);
  const text = typed && typed.year === value ? typed.text : value === null ? "" : String(value + (language === "th" ? ERA : 0));
  const year = readYear(text);
  const wrong = left && text.trim() !== "" && (year === null || year < EARLIEST);
  const digits = text.replace(/\D/g, "").length;
  return (
    <TextInput
      at={at} label={t("map.since")} value={text} placeholder={t("map.since_example")}
      error={wrong ? t(digits === 2 || digits === 4 ? "date.year_range" : "date.year_digits", { n: digits }) : undefined}
      input={{ inputMode: "numeric", onBlur: () => { setLeft(true); } }}
      onChange={(next) => {
        const read = readYear(next);
        const good = read !== null && read >= EARLIEST ? read : null;
        setTyped({ text: next, year: good });
        if (good !== value) onChange(good);
      }}
    />
  );
}
