/** What an author has not saved, kept on the device by person and block until it is (state/device_copy.ts). */
import { newId } from "@shell";
import { DeviceCopy } from "../state/device_copy";
import type { Thing } from "./editor/schema";
import type { Device, StudioValues } from "./types";

/** Values and content as they were edited, and as they were when editing began. */
export interface Unsaved {
  values: StudioValues;
  content: Thing | null;
  base: { values: StudioValues; content: Thing | null; revision: string };
}

export interface Copy {
  /** Keeps it; null forgets it. */
  keep(unsaved: Unsaved | null): void;
}

const NOTHING: Copy = { keep: () => undefined };

/** Opens the copy; what a closed tab left behind is passed to `found`, which must keep it again. */
export async function openCopy(device: Device | undefined, found: (unsaved: Unsaved) => Promise<void>): Promise<Copy> {
  if (!device) return NOTHING;
  const [server, begun] = [Date.parse(device.now), Date.now()];
  const copy = await DeviceCopy.open(`${device.person}|${device.course_key}`, device.device_key, newId(), () => server + Date.now() - begun);
  if (!copy) return NOTHING;
  const scope = `studio ${device.usage_key}`;
  // Not waited for: a tab that is still open keeps its own for as long as it is.
  void copy.take(scope, (data) => found(data as Unsaved)).catch(() => undefined);
  return { keep: (unsaved) => { void copy.write(scope, unsaved); } };
}
