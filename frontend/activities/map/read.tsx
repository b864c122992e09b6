/** Shows a map to be read, on a screen or on paper. Both come with the drawing (more-map.js): the edit view needs neither. */
import { Lost, useLater } from "@shell";
import type { KindProps } from "../../kind";
import { asRead } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import type { Paper } from "./paper";
import { schoolOf } from "./partners";
import type { Screen } from "./screen";

export function Read(props: KindProps<MapContent, MapWord>) {
  const parts = useLater<{ Paper: typeof Paper; Screen: typeof Screen }>("more-map", 0);
  if (parts === "failed") return <Lost name="more-map" />;
  const View = props.face === "print" ? parts?.Paper : parts?.Screen;
  return View ? <View props={props} content={asRead(props.content, schoolOf(props.network))} /> : null;
}
