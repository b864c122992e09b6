/** One line of the list beside the submit button. */
import type { Ready } from "../kind";

/** `gap`: the path of the first thing that is missing; empty or undefined where nothing is. */
export const readyLine = (gap: string | undefined, done: string, missing: string): Ready =>
  gap ? { state: "missing", text: missing, path: gap } : { state: "done", text: done, path: "" };
