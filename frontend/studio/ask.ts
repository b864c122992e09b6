/** Asks Studio's server: what changes nothing at an address of our own, all else by the block's handler. */
import { ask } from "@shell";
import type { Reply } from "../host/reply";

const HANDLER = /^studio_/;

/** Studio stores the block after each handler, also after one that only read; these addresses store nothing. `reads` is empty where the server has no such address; while a server is replaced, one that does not know it says 404: then the handler is asked. */
export async function askStudio<T>(reads: string, handler: string, handlerUrl: string, body: unknown): Promise<Reply<T>> {
  if (!reads) return ask<T>(handlerUrl, { body });
  const reply = await ask<T>(`${reads}${handler.replace(HANDLER, "")}/`, { body });
  const unknown = reply.kind === "refused" && reply.error.code === "gone" && !reply.error.message;
  return unknown ? ask<T>(handlerUrl, { body }) : reply;
}
