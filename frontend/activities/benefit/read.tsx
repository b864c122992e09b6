/** Who gives whom what as others see it; how it is drawn comes with more-benefit.js. */
import { Lost, useLater } from "@shell";
import type { KindProps } from "../../kind";
import type { Later } from "./later";
import type { BenefitContent, BenefitWord } from "./model.gen";

export function Read(props: KindProps<BenefitContent, BenefitWord>) {
  const parts = useLater<Later>("more-benefit", 0);
  if (!parts || parts === "failed") return <Lost name="more-benefit" />;
  return props.face === "print" ? <parts.Paper {...props} /> : <parts.Reading {...props} />;
}
