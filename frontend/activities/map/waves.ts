/** Sets a map beside the earlier wave: partners who came, went or moved, and the lines between them. In more-map.js. */
import type { ShellWord, Translate, WaveRow, WaveText } from "../../kind";
import { NO_PARTNER, type Partner } from "../../network/model.gen";
import { frozenView } from "@shell";
import { became } from "../became";
import { asRead, labelOf } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import { partnersOf, schoolOf, tiesOf } from "./partners";
import { CHOICES } from "./words";

interface Drawn {
  partners: ReadonlyMap<string, Partner>;
  /** By the pair of ids: what the line is called. */
  ties: ReadonlyMap<string, string>;
  content: MapContent;
}

function read({ network, content }: WaveText, t: Translate<ShellWord | MapWord>): Drawn {
  const view = frozenView(network);
  const partners = new Map(partnersOf(view).map(({ key, value }) => [key, { ...NO_PARTNER, ...value }]));
  const name = (id: string): string => partners.get(`partner:${id}`)?.name ?? "";
  const ties = new Map(tiesOf(view).map(({ value: { a, b } }) => [[a, b].sort().join("."), t("map.tie_between", { a: name(a), b: name(b) })]));
  return { partners, ties, content: asRead(content as unknown as MapContent, schoolOf(view)) };
}

export function waves(before: WaveText, after: WaveText, t: Translate<ShellWord | MapWord>): WaveRow[] {
  const [then, now] = [read(before, t), read(after, t)];
  const sector = ({ content }: Drawn, partner: Partner): string => labelOf(content.sectors, partner.sector) || t("map.not_said");
  const rows = [...now.partners].flatMap(([key, is]): WaveRow[] => {
    const was = then.partners.get(key);
    if (!was) return became(key, is.name, "", sector(now, is));
    const moved = ofPartner(key, was, is);
    return moved.length ? moved : became(key, is.name, sector(then, was), sector(then, was));
  });
  function ofPartner(key: string, was: Partner, is: Partner): WaveRow[] {
    const found = was.name === is.name ? [] : became(`${key}#name`, t("map.name"), was.name, is.name);
    for (const field of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) {
      const list = CHOICES[field];
      const said = (drawn: Drawn, partner: Partner): string => labelOf(drawn.content[list], partner[field]) || t("map.not_said");
      if (was[field] !== is[field]) found.push({ key: `${key}#${field}`, what: "moved", about: `${is.name} · ${t(`map.${field}`)}`, was: said(then, was), is: said(now, is) });
    }
    return found;
  }
  const gone = [...then.partners].filter(([key]) => !now.partners.has(key));
  return [
    ...rows,
    ...gone.map(([key, was]): WaveRow => ({ key, what: "removed", about: was.name, was: sector(then, was), is: "" })),
    ...[...now.ties].flatMap(([pair, name]) => became(`tie:${pair}`, t("map.ties"), then.ties.has(pair) ? name : "", name)),
    // A line that went with its partner is told with the partner.
    ...[...then.ties].filter(([pair]) => !now.ties.has(pair) && pair.split(".").every((id) => now.partners.has(`partner:${id}`))).flatMap(([pair, name]) => became(`tie:${pair}`, t("map.ties"), name, "")),
  ];
}
