/** Draws the radar with its legend, on the screen and on paper. */
import { usePage } from "@shell";
import type { Indicator, Rating, StrengthWord } from "./model.gen";
import type { Digits } from "./levels";
import { Radar } from "./radar";

export interface Rated {
  indicator: Indicator;
  rating: Rating;
}

export interface PictureProps {
  rated: Rated[];
  /** The rating "now" in an earlier round. */
  earlier: (indicator: string) => Rating["now"];
  digits: Digits;
  /** Of two waves: what the radar says to who cannot see it. What was wanted is not drawn. */
  label?: string;
}

export function Picture({ rated, earlier, digits, label }: PictureProps) {
  const { t } = usePage<StrengthWord>();
  const before = rated.some(({ indicator }) => typeof earlier(indicator.id) === "number");
  return (
    <>
      <Radar
        axes={rated.map(({ indicator, rating }) => ({
          id: indicator.id,
          name: indicator.short || indicator.label,
          now: rating.now,
          wanted: rating.wanted,
          earlier: earlier(indicator.id),
        }))}
        label={label ?? t("strength.radar", { n: digits(rated.length) })}
        unknown={t("strength.unknown")}
        digits={digits}
      />
      <ul class="px-st-legend">
        <Sign word={t("strength.now")} look="now" />
        {!label && <Sign word={t("strength.wanted")} look="goal" />}
        {before && <Sign word={t("strength.earlier")} look="before" />}
      </ul>
    </>
  );
}

function Sign({ word, look }: { word: string; look: "now" | "goal" | "before" }) {
  return (
    <li>
      <svg width="36" height="14" viewBox="0 0 36 14" aria-hidden="true">
        {look === "now" && <path d="M1 7h34" stroke="var(--accent)" stroke-width="2.6" />}
        {look === "now" && <circle cx="18" cy="7" r="4.5" fill="var(--accent)" />}
        {look === "goal" && <path d="M1 7h34" stroke="var(--faith)" stroke-width="2" stroke-dasharray="6 4" />}
        {look === "goal" && <path d="M18 1l6 6l-6 6l-6-6z" fill="var(--paper)" stroke="var(--faith)" stroke-width="2" />}
        {look === "before" && <path d="M1 7h34" stroke="var(--control)" stroke-width="1.3" stroke-dasharray="2 4" />}
        {look === "before" && <circle cx="18" cy="7" r="2.6" fill="var(--paper)" stroke="var(--control)" stroke-width="1.3" />}
      </svg>
      {word}
    </li>
  );
}
