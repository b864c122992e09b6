/** Shows what was said of the partner to others; how it is drawn comes with more-anatomy.js. */
import { Lost, useLater } from "@shell";
import type { KindProps } from "../../kind";
import type { Later } from "./later";
import type { AnatomyContent, AnatomyWord } from "./model.gen";

export function Read(props: KindProps<AnatomyContent, AnatomyWord>) {
  const parts = useLater<Later>("more-anatomy", 0);
  if (!parts || parts === "failed") return <Lost name="more-anatomy" />;
  return <parts.Reading {...props} />;
}
