/** A log as others see it; how it is drawn comes with more-plc.js. */
import { Lost, useLater } from "@shell";
import type { Later } from "./later";
import type { Props } from "./say";

export function Read(props: Props) {
  const parts = useLater<Later>("more-plc", 0);
  if (!parts || parts === "failed") return <Lost name="more-plc" />;
  return props.face === "print" ? <parts.Paper {...props} /> : <parts.Reading {...props} />;
}
