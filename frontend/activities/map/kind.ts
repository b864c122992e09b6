/** Puts the kind `map` together (frontend/kind.ts): its views, rules and words. */
import { partOf } from "@shell";
import type { Kind } from "../../kind";
import type { changes } from "./changes";
import type { MapContent, MapWord } from "./model.gen";
import { Edit } from "./edit";
import { Read } from "./read";
import { progress, ready } from "./ready";
import { problems } from "./rules";
import { label, text } from "./words";

export const map: Kind<MapContent, MapWord> = {
  id: "map", editsNetwork: true, Edit, Read, problems, ready, label, progress, text,
  changes: (...rounds) => partOf<{ changes?: typeof changes }>("more-map")?.changes?.(...rounds),
};
