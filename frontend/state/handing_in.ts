/** Hands work in and withdraws it. Part of more.js, because nobody hands in at once. */
import type { BriefPage, VersionShape } from "../types.gen";
import { takeOver } from "./carried";
import { newId } from "./ids";
import { HANDED_IN } from "./offers";
import type { Session } from "./session";

/** The outcome: done, or why not. `unsaved`: some changes have not been saved yet; `unsure`: no answer came. */
export type Outcome = "" | "done" | "unsaved" | "unsure" | "stale" | "not_ready" | "refused";

/** Runs one request at a time: a second press while it runs does nothing. */
async function once(session: Session, work: () => Promise<Outcome>): Promise<Outcome> {
  if (session.busy) return "";
  session.busy = true;
  session.store.tell();
  const outcome = await work();
  session.busy = false;
  session.store.tell();
  if (outcome === "done") window.dispatchEvent(new Event(HANDED_IN));
  return outcome;
}

function unanswered(session: Session, kind: "unreachable" | "session"): Outcome {
  // Where no answer came the teacher can press again at once: the store tries by itself only to send changes.
  if (kind !== "session") return "unsure";
  session.store.trouble = kind;
  return "refused";
}

/** Hands in the work in the revision shown. Pressed twice, or again after no answer came, it is one round. */
export function handIn(session: Session, note: string): Promise<Outcome> {
  return once(session, () => send(session, note));
}

async function send(session: Session, note: string): Promise<Outcome> {
  const { store, answers, page } = session;
  takeOver(session);
  await store.flush();
  if (answers.unsent.size || store.network.unsent.size) return "unsaved";
  session.token ||= newId() + newId();
  const reply = await session.call<BriefPage>("submit", {
    person: page.person,
    page: page.block.usage_key,
    token: session.token,
    revision: { answers: answers.revision, network: store.network.revision },
    note,
  });
  if (reply.kind === "ok") {
    session.token = "";
    session.refusal = null;
    session.problems = [];
    session.accept(reply.body);
    return "done";
  }
  if (reply.kind !== "refused") return unanswered(session, reply.kind);
  session.token = "";
  session.refused(reply.error, reply.problems);
  const { code } = reply.error;
  if (code === "other_person") store.trouble = "person";
  if (code !== "not_ready" && code !== "stale") return "refused";
  // Shown beside the button; the save line stays as it is.
  session.refusal = null;
  return code;
}

/** Withdraws work that nobody has begun to read. */
export function withdraw(session: Session): Promise<Outcome> {
  return once(session, async () => {
    const { page } = session;
    const reply = await session.call<BriefPage>("withdraw", { person: page.person, page: page.block.usage_key });
    if (reply.kind === "ok") {
      session.refusal = null;
      session.accept(reply.body);
      return "done";
    }
    if (reply.kind !== "refused") return unanswered(session, reply.kind);
    session.refused(reply.error, reply.problems);
    return "refused";
  });
}

/** Texts overwritten or discarded since the last submission; null when they cannot be fetched now. */
export async function versions(session: Session): Promise<VersionShape[] | null> {
  const reply = await session.call<{ versions: VersionShape[] }>("versions", { person: session.page.person });
  return reply.kind === "ok" ? reply.body.versions : null;
}
