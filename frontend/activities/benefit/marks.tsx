/** The three states as small drawings, which differ by form as well as by colour: a dot, a dashed ring, a disc. */
import { Icon, still, usePage } from "@shell";
import type { BenefitWord, State } from "./model.gen";
import { stateInWords } from "./say";

/** A word, or a name that a screen reader says, stands beside each. */
export const Mark = ({ state }: { state: State }) => (
  <svg class={`be-mark be-${state || "none"}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <circle cx="10" cy="10" r={state === "happened" ? 6.5 : state ? 5.7 : 1.9} />
  </svg>
);

/** What the marks mean; `untold`: also the sign of what is not told yet. */
export const Legend = still(({ untold = false }: { untold?: boolean }) => {
  const { t } = usePage<BenefitWord>();
  return (
    <ul class="be-legend" aria-label={t("benefit.legend")}>
      {(["", "expected", "happened"] as const).map((state) => (
        <li key={state}>
          <span class={`be-cell be-${state || "none"}`}><Mark state={state} /></span>
          {stateInWords(state, t)}
        </li>
      ))}
      {untold && <li><span class="be-warn"><Icon name="warn" size={18} /></span>{t("benefit.untold")}</li>}
    </ul>
  );
});
