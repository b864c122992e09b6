/** Puts the kind `strength` together: its views, rules and words. */
import type { Kind } from "../../kind";
import type { StrengthContent, StrengthWord } from "./model.gen";
import { Edit } from "./edit";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, progress, ready, text } from "./tell";
import { WavePicture } from "./wave_picture";
import { waves } from "./waves";

export const strength: Kind<StrengthContent, StrengthWord> = { id: "strength", Edit, Read, problems, ready, label, changes, waves, wavePicture: () => WavePicture, progress, text };
