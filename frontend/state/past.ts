/**
 * The history of the work: its rounds, the trainer's answers to them, and how the text of a round is fetched. Part of
 * more.js. A round's text never changes: once fetched, it stays readable without a connection.
 */
import type { CommentView, DocView, WaveText } from "../kind";
import type { BriefPage, BriefRound, FeedbackShape, PartShape, RoundShape } from "../types.gen";
import { NO_REPLY, type Reply } from "./model.gen";
import { commentsWithReplies } from "./replies";
import type { Session } from "./session";

export interface Past {
  /** Rounds that can be opened, newest first. */
  heads: readonly BriefRound[];
  /** Those of them whose text is here. */
  earlier: RoundShape[];
  /** The one that is being read. */
  old: RoundShape | undefined;
  /** The newest answer of a trainer, where it stands for the work as it is shown. */
  feedback: FeedbackShape | null;
  comments: CommentView[];
  /** Answers a comment, and ticks it off; none where nothing can be answered. */
  answer: { reply: (id: string, text: string) => void; done: (id: string, done: boolean) => void } | undefined;
}

/** What a round was given for, where it is here: the page's content, a newer round's, or its own. */
function contentOf({ page, bodies }: Session, { public_id, content, content_of }: BriefRound): RoundShape["content"] | undefined {
  if (content_of === "page") return page.content;
  return bodies.get(content_of || public_id)?.content ?? content ?? undefined;
}

/** A round with its text; none where that has not come. */
export function whole(session: Session, head: BriefRound): RoundShape | undefined {
  const { page, bodies } = session;
  const { answers, network, marks } = bodies.get(head.public_id) ?? (head.shown ? { answers: page.answers.items, network: page.network.items, marks: page.marks } : head);
  const content = contentOf(session, head);
  if (!answers || !network || !content) return undefined;
  const body = { answers, network, content, marks: marks ?? {} };
  bodies.set(head.public_id, body);
  return { ...head, ...body };
}

/** Fetches a round's text; false where it cannot be had now. */
export async function openRound(session: Session, head: BriefRound): Promise<boolean> {
  const stored = contentOf(session, head);
  const reply = await session.call<PartShape>("load", { person: session.page.person, part: head.public_id, content: !stored });
  if (reply.kind !== "ok") return false;
  const { answers, network, marks, content = stored } = reply.body;
  if (!answers || !network) return false;
  session.bodies.set(head.public_id, { answers, network, content: content ?? stored ?? {}, marks: marks ?? {} });
  session.store.tell();
  return true;
}

/** The earlier wave with its text; none where that has not come. */
export function wholeWave({ page, bodies }: Session): WaveText | undefined {
  return page.earlier_wave ? bodies.get(page.earlier_wave.public_id) : undefined;
}

/** Fetches the earlier wave's text; false where it cannot be had now. */
export async function openWave(session: Session): Promise<boolean> {
  const { earlier_wave: wave, person } = session.page;
  if (!wave) return false;
  const reply = await session.call<PartShape>("load", { person, part: wave.public_id, content: true });
  if (reply.kind !== "ok") return false;
  const { answers, network, content } = reply.body;
  if (!answers || !network || !content) return false;
  session.bodies.set(wave.public_id, { answers, network, content, marks: {} });
  return true;
}

/** Fetches the finished example; false where it cannot be had now. */
export async function openExample(session: Session): Promise<boolean> {
  const reply = await session.call<PartShape>("load", { person: session.page.person, part: "example" });
  if (reply.kind !== "ok" || !reply.body.example) return false;
  session.example = reply.body.example;
  return true;
}

/** The newest answer of a trainer that stands for the work as it is now. */
function decidedRound(page: BriefPage): BriefRound | undefined {
  if (page.submission.status !== "returned" && page.submission.status !== "accepted") return undefined;
  return page.rounds.find((round) => round.feedback);
}

/** What was read last, and of what: the same is given as long as that is. */
const known = new WeakMap<Session, { of: readonly unknown[]; past: Past }>();

/** `id`: the public id of the round that is being read; empty for the work as it is now. */
export function pastOf(session: Session, id: string, answers: DocView): Past {
  const { page, bodies, editable } = session;
  const of = [page, editable, id, answers, bodies.size, answers.list("reply")];
  const last = known.get(session);
  if (last?.of.every((one, at) => one === of[at])) return last.past;
  const past = read(session, id, answers);
  // With the texts that came into `bodies` while it was read.
  known.set(session, { of: [page, editable, id, answers, bodies.size, answers.list("reply")], past });
  return past;
}

function read(session: Session, id: string, answers: DocView): Past {
  const { page, editable } = session;
  const standing = page.rounds.filter((one) => !one.withdrawn);
  const heads = standing.filter((one) => editable || one !== standing[0]);
  const earlier = heads.flatMap((head) => whole(session, head) ?? []);
  const old = earlier.find((one) => one.public_id === id);
  const decided = decidedRound(page);
  const feedback = (!old && decided?.feedback) || null;
  const replyTo = (comment: string, part: Partial<Reply>): void => {
    answers.set(`reply:${comment}`, { ...NO_REPLY, ...answers.get<Reply>(`reply:${comment}`), ...part });
  };
  // The checklist line made from the comment is done with it.
  const markDone = (comment: string, done: boolean): void => {
    replyTo(comment, { done });
    for (const line of feedback?.checklist ?? []) if (line["comment"] === comment) answers.set(`todo:${line["id"] ?? ""}`, { done });
  };
  const answer = editable && !old ? { reply: (comment: string, text: string) => { replyTo(comment, { text }); }, done: markDone } : undefined;
  return { heads, earlier, old, feedback, comments: commentsWithReplies((old ?? decided)?.feedback, answers), answer };
}
