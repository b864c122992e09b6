/** Draws two waves in one radar: the earlier one dashed behind the present. The table of waves says the same. */
import { toThai, usePage } from "@shell";
import type { WavePictureProps } from "../../kind";
import { offered } from "./content";
import { ratingIn } from "./earlier";
import type { Digits } from "./levels";
import type { Rating, StrengthContent, StrengthWord } from "./model.gen";
import { Picture } from "./picture";

export function WavePicture({ before, after, thaiDigits }: WavePictureProps) {
  const { t } = usePage<StrengthWord>();
  const digits: Digits = (text) => (thaiDigits ? toThai(String(text)) : String(text));
  const earlier = (indicator: string): Rating["now"] => ratingIn(before, indicator).now;
  // What was wanted is told in words: a third and a fourth line would hide the two.
  const rated = offered(after.content as unknown as StrengthContent).map((indicator) => ({ indicator, rating: { ...ratingIn(after, indicator.id), wanted: null } }));
  const drawn = (level: (id: string) => Rating["now"]): boolean => rated.some(({ indicator }) => typeof level(indicator.id) === "number");
  if (!drawn(earlier) || !drawn((id) => ratingIn(after, id).now)) return null;
  return (
    <div class="px-st">
      <Picture rated={rated} earlier={earlier} digits={digits} label={t("strength.radar_waves", { n: digits(rated.length) })} />
    </div>
  );
}
