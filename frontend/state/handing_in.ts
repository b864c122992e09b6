/** Hands work in and takes it back. Part of more.js: nobody hands in on the first look. */
import type { BriefPage, VersionShape } from "../types.gen";
import { newId } from "./ids";
import type { Session } from "./session";

/** What became of it: done, or why not. `unsaved`: something is not in the system yet; `unsure`: no answer came. */
export type Outcome = "" | "done" | "unsaved" | "unsure" | "stale" | "not_ready" | "refused";

/** One thing at a time: pressed again while it runs, nothing happens. */
async function once(session: Session, work: () => Promise<Outcome>): Promise<Outcome> {
  if (session.busy) return "";
  session.busy = true;
  session.store.tell();
  const outcome = await work();
  session.busy = false;
  session.store.tell();
  return outcome;
}

function unanswered(session: Session, kind: "unreachable" | "session"): Outcome {
  // Where no answer came she can press again at once: only what is unsent makes the store try by itself.
  if (kind !== "session") return "unsure";
  session.store.trouble = kind;
  return "refused";
}

/** Hands in what the person sees. Pressed twice, or again after no answer came, it is one round. */
export function handIn(session: Session, note: string): Promise<Outcome> {
  return once(session, () => send(session, note));
}

async function send(session: Session, note: string): Promise<Outcome> {
  const { store, answers, page } = session;
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
  // Told beside the button; about saving there is nothing to say.
  session.refusal = null;
  return code;
}

/** Takes back what nobody has begun to read. */
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

/** Texts overwritten or let go since the last submission; null when they cannot be had now. */
export async function versions(session: Session): Promise<VersionShape[] | null> {
  const reply = await session.call<{ versions: VersionShape[] }>("versions", { person: session.page.person });
  return reply.kind === "ok" ? reply.body.versions : null;
}
