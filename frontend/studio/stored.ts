/**
 * Saves, and looks a moment later whether it is stored (decision 0084).
 *
 * Studio makes a version of the whole course of each change. One that it made for another request in the same moment,
 * such as a section's new title, takes the place of a save that was answered as done: then the save is sent once more.
 */
import type { Reply } from "../host/reply";

/** Milliseconds after which a request that began beside the save has ended, too. */
export const LATER = 500;
export const TIMES = 3;

/** What is stored now: the revisions of the activity and of the course's lists, as the saves answer them. */
export interface Stored {
  revision: string;
  lists: number;
}

/** What a save that was answered must have left; null where it changed nothing. */
export type Wanted<T> = (saved: T) => Partial<Stored> | null;

/**
 * `save` gets the answer to the save that is gone. Where the server cannot tell what is stored, its answer stands; after
 * `TIMES` it is not known whether a save took effect.
 */
export async function untilStored<T>(save: (gone?: T) => Promise<Reply<T>>, stored: () => Promise<Reply<Stored>>, wanted: Wanted<T>): Promise<Reply<T>> {
  let gone: T | undefined;
  for (let time = 0; time < TIMES; time += 1) {
    const reply = await save(gone);
    const left = reply.kind === "ok" ? wanted(reply.body) : null;
    if (reply.kind !== "ok" || !left) return reply;
    await new Promise((done) => setTimeout(done, LATER));
    const now = await stored();
    if (now.kind !== "ok" || Object.entries(left).every(([name, value]) => now.body[name as keyof Stored] === value)) return reply;
    gone = reply.body;
  }
  return { kind: "unreachable" };
}
