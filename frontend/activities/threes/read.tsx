/** A plan as others see it; how it is drawn comes with more-threes.js. */
import { Lost, useLater } from "@shell";
import type { KindProps } from "../../kind";
import type { Later } from "./later";
import type { ThreesContent, ThreesWord } from "./model.gen";

export function Read(props: KindProps<ThreesContent, ThreesWord>) {
  const parts = useLater<Later>("more-threes", 0);
  if (!parts || parts === "failed") return <Lost name="more-threes" />;
  return props.face === "print" ? <parts.Paper {...props} /> : <parts.Reading {...props} />;
}
