/** Fetches the record of the course after the page, and keeps it in the page's content, where rules and views find it. */
import { usePage } from "@shell";
import { useEffect, useState } from "preact/hooks";
import type { Session } from "../../state/session";
import type { PartShape, RecordShape } from "../../types.gen";
import { recordOf } from "./content";
import type { PortfolioContent } from "./model.gen";

export type RecordState = "here" | "coming" | "failed";

/** The last that came for each page: what is asked for anew is not missing meanwhile. */
const last = new WeakMap<Session, RecordShape>();

function put(session: Session, record: RecordShape): void {
  last.set(session, record);
  session.page = { ...session.page, content: { ...session.page.content, record } };
  session.store.tell();
}

/** Work with its record, as rounds bring it; else it is asked for. Where there is no work to ask of (Studio's preview, an
 * example) there is none, and nothing is missing. */
export function useRecord(content: PortfolioContent): [RecordState, again: () => void] {
  const { session } = usePage();
  const [failed, setFailed] = useState(false);
  const own = session && session.page.content === (content as unknown) ? session : undefined;
  const missing = Boolean(own && !recordOf(content));
  const asked = Boolean(own?.page.person) || own?.page.mode === "masquerade";
  const ask = (): void => {
    if (!own) return;
    setFailed(false);
    const before = last.get(own);
    if (before) put(own, before);
    void own.call<PartShape>("load", { person: own.page.person, part: "record" }).then((reply) => {
      if (reply.kind === "ok" && reply.body.record) put(own, reply.body.record);
      else if (!before) setFailed(true);
    });
  };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each page that lacks it
  useEffect(() => { if (missing && asked) ask(); }, [own, missing, asked]);
  return [!missing || !asked ? "here" : failed ? "failed" : "coming", ask];
}

/** The answers of the earlier wave, asked for where there is one: its reflections stand beside the new questions. */
export function useEarlierAnswers(): NonNullable<PartShape["answers"]> {
  const { session } = usePage();
  const [answers, set] = useState<NonNullable<PartShape["answers"]>>({});
  const [person, part] = [session?.page.person ?? "", session?.page.earlier_wave?.public_id];
  useEffect(() => {
    if (session && part && person) void session.call<PartShape>("load", { person, part }).then((reply) => { if (reply.kind === "ok" && reply.body.answers) set(reply.body.answers); });
  }, [session, person, part]);
  return answers;
}
