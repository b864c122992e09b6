/**
 * Edits what few partners need: place, since when, another pillar, trust where the author asks for it; and the
 * buttons that move the partner in the own layout.
 */
import { useEffect, useState } from "preact/hooks";
import { blank, Details, TextInput, toArabic, usePage, useTyped } from "@shell";
import { readYear, thisYear } from "../../thai/date_entry";
import { labelOf } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import { LINE, NAME, useFields } from "./fields";
import type { Point } from "../../drawing/geometry";
import { Mover } from "./mover";
import { pillarOf, yearOf, type PartnerItem } from "./partners";

/** As the server has it: 1900 of the Common Era and later. */
const EARLIEST = 1900;

interface MoreProps {
  partner: PartnerItem;
  content: MapContent;
  set: (change: object) => void;
  /** In the teacher's own layout: moves the partner one step. */
  onStep?: ((arrow: Point) => void) | undefined;
}

export function More({ partner: { key, value }, content, set, onStep }: MoreProps) {
  const { t } = usePage<MapWord>();
  const { line, select, tiles } = useFields({ key, value, set, content });
  const usual = labelOf(content.pillars, pillarOf({ ...value, pillar: "" }, content));
  return (
    <>
      <Details summary={t("map.more")} at={`${key}#more`}>
        <div class="pm-more">
          <Since
            at={`${key}#since`}
            value={value.since}
            onChange={(since) => {
              set({ since });
            }}
          />
          {line("place_province", NAME, { suggestions: content.provinces })}
          {line("place", LINE)}
          {select("pillar", content.pillars, t("map.pillar_of_sector", { pillar: usual }))}
          {content.trust &&
            tiles("trust", content.trust_levels, 2, undefined, {
              hint: t("map.trust_hint"),
              onChange: (level) => {
                set({ trust: Number(level) || null });
              },
            })}
        </div>
      </Details>
      {onStep && <Mover name={value.name} onStep={onStep} />}
    </>
  );
}

/** A year as people write it: พ.ศ. in Thai; kept as a year of the Common Era. What is no year yet stays as typed. */
function Since({ at, value, onChange }: { at: string; value: number | null; onChange: (year: number | null) => void }) {
  const { t, language } = usePage<MapWord>();
  const [typed, setTyped] = useState<{ text: string; year: number | null } | null>(null);
  const [half, keepHalf] = useTyped(at);
  // One that is stored meanwhile replaces it.
  useEffect(() => { if (value && half) keepHalf(); });
  const [left, setLeft] = useState(false);
  const read = (text: string): number | null => {
    const year = readYear(text);
    return year !== null && year >= EARLIEST ? year : null;
  };
  const text = value === null && half ? half.text : typed?.year === value ? typed.text : yearOf(value, language);
  const n = toArabic(text).replace(/\D/g, "").length;
  return (
    <TextInput
      at={at}
      label={t("map.since")}
      value={text}
      placeholder={t("map.since_example")}
      error={(left || !typed) && !blank(text) && read(text) === null ? t(n === 2 || n === 4 ? "date.year_range" : "date.year_digits", { n, ...thisYear() }) : undefined}
      input={{
        inputMode: "numeric",
        onBlur: () => {
          setLeft(true);
        },
      }}
      onChange={(next) => {
        const year = read(next);
        setTyped({ text: next, year });
        keepHalf(year === null ? { text: next } : undefined);
        if (year !== value) onChange(year);
      }}
    />
  );
}
