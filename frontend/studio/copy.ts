/** Keeps on the device what an author has not saved, by person and block (state/device_copy.ts). */
import { newId } from "@shell";
import { DeviceCopy } from "../state/device_copy";
import type { Thing } from "./editor/schema";
import type { Device, StudioValues } from "./types";

/** Values and content as they were edited, and as they were when editing began. */
export interface Unsaved {
  values: StudioValues;
  content: Thing | null;
  base: { values: StudioValues; content: Thing | null; revision: string };
  /** Left by other editors, and not put beside this yet: its content did not open, or is of another kind. */
  waiting?: Unsaved[];
}

/** What was saved before this author's last save, which left the block at revision `after`. */
export interface Before {
  values: StudioValues;
  content: Thing;
  after: string;
}

export interface Copy {
  /** Keeps it; null forgets it. Resolves when it is done, or cannot be. */
  keep(unsaved: Unsaved | null): Promise<unknown>;
  /** Keeps it in place of an earlier one. */
  before(before: Before): void;
}

const NOTHING: Copy = { keep: () => Promise.resolve(), before: () => undefined };

/** A page's own: an editor that is closed and opened again on it goes on with the same record. */
const copies = new Map<string, Promise<DeviceCopy | null>>();
const left = new Map<string, Unsaved>();
const saved = new Map<string, Before>();

function copyOf(device: Device): Promise<DeviceCopy | null> {
  const who = `${device.person}|${device.course_key}`;
  const known = copies.get(who);
  if (known) return known;
  const [server, begun] = [Date.parse(device.now), Date.now()];
  const opening = DeviceCopy.open(who, device.device_key, newId(), () => server + Date.now() - begun);
  copies.set(who, opening);
  return opening;
}

/** Opens the copy; what an editor that was closed left behind is passed to `found`, which must keep it again; what one saved over to `foundBefore`. */
export async function openCopy(device: Device | undefined, found: (unsaved: Unsaved) => Promise<void>, foundBefore: (before: Before) => void): Promise<Copy> {
  if (!device) return NOTHING;
  const scope = `studio ${device.usage_key}`;
  const earlier = `studio-before ${device.usage_key}`;
  const place = `${device.person} ${scope}`;
  const copy = await copyOf(device);
  const here = left.get(place);
  // Not waited for: a tab that is still open keeps its own for as long as it is.
  if (here) void found(here);
  else void copy?.take(scope, (data) => found(data as Unsaved)).catch(() => undefined);
  const keepBefore = (before: Before): void => {
    saved.set(place, before);
    void copy?.write(earlier, before);
  };
  const before = saved.get(place);
  if (before) foundBefore(before);
  else
    void copy
      ?.take(earlier, async (data) => {
        foundBefore(data as Before);
        // A save since is newer than what a closed page left.
        if (!saved.has(place)) keepBefore(data as Before);
      })
      .catch(() => undefined);
  return {
    before: keepBefore,
    keep: (unsaved) => {
      if (unsaved) left.set(place, unsaved);
      else left.delete(place);
      return copy?.write(scope, unsaved) ?? Promise.resolve();
    },
  };
}
