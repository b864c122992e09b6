/** Puts `plc` together. */
import type { Kind } from "../../kind";
import { Edit } from "./edit";
import type { PlcContent, PlcWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, offeredWpa, progress, ready, receipt, text } from "./tell";

export const plc: Kind<PlcContent, PlcWord> = { id: "plc", placesEnd: true, certifies: true, exampleDay: "2026-12-02", wide: 560, Edit, Read, problems, ready, label, offeredWpa, changes, progress, receipt, text };
