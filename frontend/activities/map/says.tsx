/**
 * Shows facts about the map as three groups of sentences, the thing to think about first; on paper only statements,
 * no questions. Part of more-map.js.
 */
import { toThai, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { MapContent, MapWord } from "./model.gen";
import { facts, sentence, type Fact } from "./facts";
import { SameName } from "./same";

/** Codes of each group: the first that is true leads, the rest follow in a quieter type. */
const THREE = [
  ["pillar_empty", "pillars_full", "count"],
  ["they_give", "both_ways", "we_give", "strained", "thin"],
  ["only_through_us", "no_ties", "well_connected"],
];
/** Codes of sentences that ask something. */
const ASKS = new Set(["pillar_empty", "they_give", "only_through_us", "no_ties"]);

interface SaysProps {
  network: DocView;
  content: MapContent;
  paper?: boolean;
  /** Where the map is edited: partners with similar names are asked about. */
  answers?: DocView;
}

export function Says({ network, content, answers, paper = false }: SaysProps) {
  const { t, language } = usePage<MapWord>();
  const visibleFacts = facts(network, content).filter((fact) => !(paper && fact.private));
  // Empty sides share one sentence.
  const sides = visibleFacts.filter(({ code }) => code === "pillar_empty");
  const side: Fact[] = sides[0] ? [{ ...sides[0], params: { pillar: sides.map(({ params }) => params["pillar"]).join(",") } }] : [];
  const of = (code: string): Fact[] => (code === "pillar_empty" ? side : visibleFacts.filter((fact) => fact.code === code));
  const groups = THREE.map((codes) => codes.flatMap(of)).filter((group) => group.length);
  if (!groups.length) return null;
  return (
    <div class="pm-says">
      {answers && <SameName network={network} answers={answers} />}
      <h4>{t("map.says")}</h4>
      <ul class="pm-facts">
        {groups.map(
          ([first, ...rest]) =>
            first && (
              <li key={first.code} class={ASKS.has(first.code) ? "pm-asks" : undefined}>
                <b>{sentence(first, network, content, t, language)}</b>
                {rest.map((fact) => (
                  <span key={fact.code}>{sentence(fact, network, content, t, language)}</span>
                ))}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}

/** Codes that are printed: none about quality. */
const TOLD = new Set(["count", "pillars_full", "both_ways", "well_connected"]);

export function Told({ network, content, thaiDigits }: { network: DocView; content: MapContent; thaiDigits: boolean }) {
  const { t, language } = usePage<MapWord>();
  const d = thaiDigits ? toThai : String;
  return (
    <ul>
      {facts(network, content)
        .filter((fact) => TOLD.has(fact.code))
        .map((fact) => (
          <li key={fact.code}>{d(sentence(fact, network, content, t, language))}</li>
        ))}
    </ul>
  );
}
