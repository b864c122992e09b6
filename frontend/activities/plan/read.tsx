/** A plan as others see it; how it is drawn comes with more-plan.js. */
import { Lost, useLater } from "@shell";
import type { KindProps } from "../../kind";
import type { Later } from "./later";
import type { PlanContent, PlanWord } from "./model.gen";

export function Read(props: KindProps<PlanContent, PlanWord>) {
  const parts = useLater<Later>("more-plan", 0);
  if (!parts || parts === "failed") return <Lost name="more-plan" />;
  return props.face === "print" ? <parts.Paper {...props} /> : <parts.Reading {...props} />;
}
