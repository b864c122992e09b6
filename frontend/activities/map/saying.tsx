/** The one place for showing what the map says: three groups of sentences, what to think about first. */
import { usePage } from "@shell";
import type { DocView } from "../../kind";
import type { MapContent } from "./content";
import { facts, sentence } from "./facts";

/** Codes of each group: the first of them that is true leads, the rest follow quietly. */
const THREE = [
  ["pillar_empty", "pillars_full", "count"],
  ["they_give", "both_ways", "we_give", "strained", "thin"],
  ["only_through_us", "no_ties", "well_connected"],
];
/** A sentence that asks something. */
const ASKS = new Set(["pillar_empty", "they_give", "only_through_us", "no_ties"]);

export function Saying({ network, content, paper = false }: { network: DocView; content: MapContent; paper?: boolean }) {
  const { t, language } = usePage();
  const found = facts(network, content).filter((fact) => !(paper && fact.private));
  const groups = THREE.map((codes) => codes.flatMap((code) => found.filter((fact) => fact.code === code))).filter((group) => group.length);
  if (!groups.length) return null;
  return (
    <div class="pm-says">
      <h4>{t("map.says")}</h4>
      <ul class="pm-facts">
        {groups.map(
          ([first, ...rest]) =>
            first && (
              <li key={first.code} class={ASKS.has(first.code) ? "pm-asks" : undefined}>
                <b>{sentence(first, network, content, t, language)}</b>
                {rest.length > 0 && <span>{rest.map((fact) => sentence(fact, network, content, t, language)).join(" ")}</span>}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
