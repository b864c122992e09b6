/** Puts the kind `map` together (frontend/kind.ts): its views, rules and words. */
import { partOf } from "@shell";
import type { Kind } from "../../kind";
import type { changes } from "./changes";
import type { MapContent, MapWord } from "./model.gen";
import { Edit } from "./edit";
import { Read } from "./read";
import { progress, ready } from "./ready";
import { problems } from "./rules";
import type { WavePicture } from "./wave_picture";
import type { waves } from "./waves";
import { label, text } from "./words";

/** Also the file of an earlier release, which has less. */
const later = () => partOf<{ changes?: typeof changes; waves?: typeof waves; WavePicture?: typeof WavePicture }>("more-map");

export const map: Kind<MapContent, MapWord> = {
  id: "map", editsNetwork: true, Edit, Read, problems, ready, label, progress, text,
  changes: (...rounds) => later()?.changes?.(...rounds),
  waves: (...texts) => later()?.waves?.(...texts),
  wavePicture: () => later()?.WavePicture,
};
