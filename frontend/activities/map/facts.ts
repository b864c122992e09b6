/**
 * Finds the facts that the map tells its teacher, in sentences and without coefficients. Equal to
 * activities/map/facts.py; tests/golden/map tests both.
 */
import type { After, DocView, ShellWord, Translate } from "../../kind";
import { asRead, labelOf } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import type { Partner } from "../../network/model.gen";
import { partnersOf, pillarOf, schoolOf, tiesOf, type PartnerItem } from "./partners";

type Code = After<"fact.", MapWord>;

export interface Fact {
  /** Words: `fact.<code>`. */
  code: Code;
  params: Record<string, string | number>;
  /** Ids of the partners it is about, in the order of the table. */
  partners: string[];
  /** Speaks of quality: never printed. */
  private: boolean;
}

const fact = (code: Code, params: Fact["params"], partners: string[] = [], secret = false): Fact => ({
  code,
  params,
  partners,
  private: secret,
});

/** All facts in reading order; none for an empty map. */
export function facts(network: DocView, content: MapContent): Fact[] {
  const partners = partnersOf(network);
  if (!partners.length) return [];
  const where = (code: Code, test: (partner: Partner) => boolean, secret = false): Fact[] => {
    const ids = partners.filter((partner) => test(partner.value)).map((partner) => partner.id);
    return ids.length ? [fact(code, { n: ids.length }, ids, secret)] : [];
  };
  const sectors = new Set(partners.map((partner) => partner.value.sector).filter(Boolean)).size;
  return [
    fact(
      "count",
      { n: partners.length, sectors },
      partners.map((partner) => partner.id),
    ),
    ...ofPillars(partners, content),
    ...where("both_ways", (partner) => partner.direction === "both"),
    ...where("they_give", (partner) => partner.direction === "they_give"),
    ...where("we_give", (partner) => partner.direction === "we_give"),
    ...ofTies(partners, network),
    ...where("thin", (partner) => partner.quality === "thin", true),
    ...where("strained", (partner) => partner.quality === "strained", true),
  ];
}

function ofPillars(partners: readonly PartnerItem[], content: MapContent): Fact[] {
  const filled = new Set(partners.map((partner) => pillarOf(partner.value, content)));
  const core = content.pillars.filter((pillar) => pillar.core && !pillar.hidden).map((pillar) => pillar.id);
  const empty = core.filter((pillar) => !filled.has(pillar));
  if (!empty.length && core.length > 1) return [fact("pillars_full", { pillars: core.join(",") })];
  return empty.map((pillar) => fact("pillar_empty", { pillar }));
}

function ofTies(partners: readonly PartnerItem[], network: DocView): Fact[] {
  if (partners.length < 2) return [];
  const ties = tiesOf(network);
  const degree = (id: string): number => ties.filter(({ value }) => value.a === id || value.b === id).length;
  const ids = partners.map((partner) => partner.id);
  const alone = ids.filter((id) => !degree(id));
  if (!ties.length) return [fact("no_ties", { n: alone.length }, alone)];
  const most = Math.max(...ids.map(degree));
  return [
    ...(alone.length ? [fact("only_through_us", { n: alone.length }, alone)] : []),
    ...(most > 1
      ? [
          fact(
            "well_connected",
            { n: most },
            ids.filter((id) => degree(id) === most),
          ),
        ]
      : []),
  ];
}

/** Names as one says them in a row. Thai writes the last "and" close: where names have spaces in them, it has some too. */
function listed(names: string[], language: string, spaced = true): string {
  const parts = new Intl.ListFormat(language).formatToParts(names);
  const thai = spaced && language === "th";
  return parts.map(({ type, value }) => (thai && type === "literal" ? ` ${value} `.replace(/ +/g, " ") : value)).join("");
}

/** A fact as a sentence, in the words of this school. */
export function sentence(
  { code, params, partners }: Fact,
  network: DocView,
  content: MapContent,
  t: Translate<ShellWord | MapWord>,
  language: string,
): string {
  const { pillars } = asRead(content, schoolOf(network));
  const named = (id: string): string => labelOf(pillars, id) || id;
  const joint = language === "th" ? " " : ", ";
  return t(code === "well_connected" && partners.length > 1 ? "map.well_connected" : `fact.${code}`, {
    ...params,
    ...(params["pillar"] ? { pillar: listed(String(params["pillar"]).split(",").map(named), language, false) } : {}),
    ...(params["pillars"] ? { pillars: String(params["pillars"]).split(",").map(named).join(joint) } : {}),
    partners: listed(
      partners.map((id) => network.get<Partial<Partner>>(`partner:${id}`)?.name ?? ""),
      language,
    ),
  });
}
