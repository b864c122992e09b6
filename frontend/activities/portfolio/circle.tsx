/**
 * Part of more-portfolio.js. "Who sees what": how a portfolio would be shared with the teachers of the course, whether it is, and sharing it. What
 * would be seen is made by the server, as are all reasons against it: they are the same for the preview and for sharing. What is shown of it is
 * in circle_form.tsx.
 */
import { ask, newId, useAct, usePage, useSame } from "@shell";
import { useEffect, useRef, useState } from "preact/hooks";
import type { KindProps } from "../../kind";
import type { Session } from "../../state/session";
import type { ShareState } from "../../types.gen";
import { CircleForm, type Asked } from "./circle_form";
import { readShare } from "./content";
import type { PortfolioContent, PortfolioWord, Share } from "./model.gen";

type Props = KindProps<PortfolioContent, PortfolioWord>;
type Choices = Record<string, object>;

/** How long after the last change it is asked again what stands against sharing, ms. */
const PAUSE = 1500;

/** The server's word on how things stand, asked for anew after each step. */
function useStanding(session: Session) {
  const [state, setState] = useState<ShareState | null>(null);
  const [failed, setFailed] = useState("");
  const [busy, setBusy] = useState(false);
  const { t } = usePage<PortfolioWord>();
  const send = async (act: "look" | "publish" | "withdraw", choices: Choices, about: object = {}): Promise<ShareState | null> => {
    setBusy(true);
    // It is made of what the server has.
    await session.store.flush();
    const body = { person: session.page.person, page: session.page.block.usage_key, act, choices, ...about };
    const reply = session.store.unsent() && act !== "withdraw" ? null : await ask<ShareState>(session.url?.("share") ?? "", { body });
    setBusy(false);
    if (reply?.kind === "ok") { setState(reply.body); setFailed(""); return reply.body; }
    setFailed(!reply ? t("portfolio.share_unsent") : (reply.kind === "refused" && reply.error.message) || t("portfolio.share_unreachable"));
    return null;
  };
  return { state, failed, busy, send };
}

/** Told of every change, for it may have to ask anew; its form is drawn for what it shows. */
export function Circle({ session, content, answers, network, language, t }: Props & { session: Session }) {
  const writable = answers.writable("share");
  const [own, setOwn] = useState<Partial<Share>>({});
  const { state, failed, busy, send } = useStanding(session);
  // What was looked at, and whether it was asked to be shared: only then is it said what is missing.
  const [seen, setSeen] = useState("");
  const [asked, setAsked] = useState<Asked>("");
  const share = useSame<Share>({ ...readShare(answers), ...own });
  const choices: Choices = writable ? {} : { share };
  const choose = useAct((part: Partial<Share>): void => {
    if (writable) answers.set("share", { ...readShare(answers), ...part } satisfies Share);
    else setOwn({ ...own, ...part });
  });
  const version = `${String(session.answers.version)} ${JSON.stringify(own)}`;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it is opened
  useEffect(() => { void open(); }, []);
  const shared = state?.state === "shared";
  const told = useRef(version);
  useEffect(() => {
    if (!asked && (!shared || told.current === version)) return undefined;
    const wait = setTimeout(() => { told.current = version; void send("look", choices); }, PAUSE);
    return () => { clearTimeout(wait); };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for what is written, while it is shared or was asked for
  }, [version, asked, shared]);

  /** What was chosen after handing in is kept by what is shared alone. */
  const open = async (): Promise<void> => {
    const now = await send("look", choices);
    const kept = { licence: now?.licence ?? "", me: Boolean(now?.named) };
    if (writable || now?.state !== "shared" || (kept.licence === share.licence && kept.me === share.me)) return;
    setOwn(kept);
    told.current = `${String(session.answers.version)} ${JSON.stringify(kept)}`;
    await send("look", { share: { ...share, ...kept } });
  };
  const look = async (): Promise<void> => {
    // Opened at once: a browser keeps a page from opening later by itself.
    const page = window.open("", "_blank");
    const now = await send("look", choices);
    if (!now) { page?.close(); return; }
    const query = writable ? "" : `?licence=${share.licence}&names=${share.names}&me=${share.me ? "1" : ""}`;
    if (page) page.location.href = now.preview_url + query;
    setSeen(now.digest);
    // What only wants to be looked at is shown too, before it can be shared.
    setAsked(now.problems.length ? "missing" : "");
  };
  const publish = async (): Promise<void> => {
    const now = await send("look", choices);
    // Shared already, should only the answer have been lost.
    if (!now || (now.state === "shared" && !now.newer)) return;
    const against = now.problems.some(({ blocking }) => blocking !== false);
    if (against || now.digest !== seen) { setAsked(against ? "missing" : "look"); return; }
    if (await send("publish", choices, { token: newId(), seen: now.revision, digest: now.digest })) setAsked("");
  };
  const onOpen = useAct(() => void open());
  const onLook = useAct(() => void look());
  const onPublish = useAct(() => void publish());
  const onWithdraw = useAct(() => void send("withdraw", choices, { token: newId() }));
  return (
    <CircleForm
      {...{ content, answers, network, language, t, share, writable, state, failed, busy, asked, choose, onOpen, onLook, onPublish, onWithdraw }}
      values={[...answers.list("alias"), ...network.list("partner", { gone: true }), ...session.answers.writable]}
    />
  );
}
