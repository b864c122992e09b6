/**
 * One submission at the desk: the server's data about it, the review draft (one more document of the page's store,
 * saved by the same rules as a teacher's work), and the moves a trainer can make.
 */
import { liveView, storeFor } from "@shell";
import type { Reply } from "../host/reply";
import type { DocView } from "../kind";
import type { LiveDocument } from "../state/document";
import type { Member, SaveBody, SaveResult, Store } from "../state/store";
import type { DeskDetail, DeskRound, ErrorBody, ProblemShape, ReasonRequest, ReviewSaved } from "../types.gen";
import type { DeskApi, Move, SheetSent } from "./api";
import type { Decision } from "./draft";

/** The name of the review document in the store; on the wire it has none. */
export const REVIEW = "review";

/** Choices about certificates of single items are about what one round says of them. */
const certifies = (key: string): boolean => key.startsWith("hours:");

/** Codes that mean that another person, or time, has moved the work on: its state is fetched again. */
const MOVED_ON = new Set(["claimed_by_other", "not_claimed", "wrong_state", "already_seen", "stale"]);

/** Wait before the state is fetched again after no answer, ms. */
const ASK_AGAIN = 10_000;

/** The outcome of a move. `unsaved`: a part of the draft has not been saved, so nothing was decided; `unsure`: no answer came. */
export type Outcome = "done" | "unsaved" | "unsure" | "refused" | "busy";

/** The round that the review is about: the newest that was not withdrawn. */
export function currentRound(detail: DeskDetail): DeskRound | undefined {
  return detail.rounds.find((round) => !round.withdrawn) ?? detail.rounds[0];
}

/** Turns the answer to a save into the form that the store reads. */
function asSaved(reply: Reply<ReviewSaved>): Reply<SaveResult> {
  if (reply.kind !== "ok") return reply;
  const { applied, conflicts = [], fresh = {}, not_stored = {}, revision, saved_at } = reply.body;
  return {
    kind: "ok",
    body: {
      applied: Object.entries(applied).map(([key, r]) => ({ doc: REVIEW, key, r })),
      conflicts: conflicts.map(({ key, theirs }) => ({ doc: REVIEW, key, theirs })),
      refused: Object.entries(not_stored).map(([key, kept]) => ({ doc: REVIEW, key, code: "other_round", message: "", kept })),
      fresh: Object.entries(fresh).map(([key, item]) => ({ doc: REVIEW, key, item })),
      revision: { [REVIEW]: revision },
      saved_at,
    },
  };
}

export interface DeskContext {
  api: DeskApi;
  person: string;
  courseKey: string;
  deviceKey: string;
  /** The server's time when the page was made. */
  now: string;
}

export class ReviewSession {
  detail: DeskDetail;
  readonly store: Store;
  readonly document: LiveDocument;
  /** The scope of the draft in the store and on the device: drafts belong to a round. */
  readonly scope: string;
  /** The server's refusal of the last save or move; null when it was accepted. */
  refusal: ErrorBody | null = null;
  /** What the server found missing for the decision. */
  problems: ProblemShape[] = [];
  busy = false;
  /** Another round has come, and choices about certificates that were made about the one before were dropped. */
  asksAnew = false;
  /** The next submission to open after a decision, or empty. */
  next = "";
  /** The round that is shown, and that the choices about certificates are about. */
  private round: string;
  private readonly member: Member;
  private readonly leaveStore: () => void;

  constructor(
    detail: DeskDetail,
    private readonly context: DeskContext,
  ) {
    this.detail = detail;
    this.round = currentRound(detail)?.public_id ?? "";
    this.scope = `${REVIEW}:${this.round || detail.row.public_id}`;
    // Not the store of a learner's page: work that staff tried out in a block is not sent from here.
    this.store = storeFor(context.person, `${context.courseKey} desk`, context.deviceKey, context.now);
    this.document = this.store.document(this.scope);
    this.member = {
      page: this.scope,
      name: REVIEW,
      own: this.document,
      open: detail.can_decide,
      send: (body) => this.send(body),
      onRefused: (error, problems) => {
        this.refused(error, problems);
      },
      onSaved: () => {
        this.refusal = null;
        this.problems = [];
      },
    };
    this.accept(detail);
    // What this device kept comes later than the page, which may know by then that it can be sent no more.
    const unheard = this.document.onTyped(() => { this.dropSheets(this.detail); });
    const leave = this.store.join(this.member);
    this.leaveStore = () => {
      unheard();
      leave();
    };
  }

  get id(): string {
    return this.detail.row.public_id;
  }

  /** Whether the trainer has the claim, as far as is known here. A lapsed claim counts until another trainer claims the work. */
  get editable(): boolean {
    return this.member.open;
  }

  get view(): DocView {
    return liveView(this.document, this.editable);
  }

  leave(): void {
    void this.store.flush();
    this.leaveStore();
  }

  private async send(body: SaveBody): Promise<Reply<SaveResult>> {
    const changes = body.changes.map(({ key, v, base, gone }) => ({ key, v, base, gone }));
    // Only such a choice needs its round, and a server of the release before, which has none, knows no such field.
    const round = changes.some(({ key }) => certifies(key)) ? this.round : undefined;
    const reply = await this.context.api.save(this.id, changes, body.known[REVIEW] ?? 0, round);
    if (reply.kind === "ok") {
      this.detail = { ...this.detail, claimed_until: reply.body.claimed_until };
      if (Object.keys(reply.body.not_stored ?? {}).length) {
        this.asksAnew = true;
        void this.reload();
      }
    }
    return asSaved(reply);
  }

  /** Drops the choices about certificates of a round that is no longer the current one. Those of a decided round were sent. */
  private dropChoices(): void {
    const { unsent, conflicts, refused } = this.document;
    for (const key of this.document.keys().filter(certifies)) {
      const own = unsent.get(key);
      const said = this.document.item(key);
      if (said?.v["state"] && !said.gone && (own || !this.detail.decided)) this.asksAnew = true;
      if (own) this.document.drop({ key, ...own }, null);
      conflicts.delete(key);
      refused.delete(key);
    }
    this.store.copySoon(this.scope);
  }

  /** Drops sheets that were being filled in and can be sent no more: of another round, of one that was decided, and the
   * trainer's own where it was sent from another device. */
  private dropSheets(detail: DeskDetail, another = false): void {
    const waits = !another && (detail.row.status === "submitted" || detail.row.status === "in_review");
    for (const path of [...this.document.typed.keys()]) {
      if (path.startsWith("sheet:") && (!waits || (path === "sheet:own" && detail.stage?.sheets?.sent))) this.document.type(path);
    }
  }

  private accept(detail: DeskDetail): void {
    const round = currentRound(detail)?.public_id ?? "";
    if (round !== this.round) this.dropChoices();
    this.dropSheets(detail, round !== this.round);
    this.round = round;
    this.detail = detail;
    this.member.open = detail.can_decide;
    this.document.replace(detail.review.items, detail.review.revision);
    if (detail.can_decide) this.store.schedule(0);
    this.store.tell();
  }

  private refused(error: ErrorBody, problems: ProblemShape[]): void {
    this.refusal = error;
    this.problems = problems;
    // Withdrawn by its teacher, or deleted: there is no review to write to any more.
    if (error.code === "not_found") this.member.open = false;
    if (!MOVED_ON.has(error.code)) return;
    // Unsent text stays here and on the device; it is sent when the trainer has the claim again.
    if (error.code !== "stale") this.member.open = false;
    void this.reload();
  }

  /** Fetches the present state, again and again until there is an answer. Unsent text stays. */
  async reload(): Promise<void> {
    const reply = await this.context.api.open(this.id);
    if (reply.kind === "ok") this.accept(reply.body);
    else if (reply.kind === "unreachable") setTimeout(() => void this.reload(), ASK_AGAIN);
    this.store.tell();
  }

  /** Runs one move at a time; views are drawn before and after. */
  private async alone(work: () => Promise<Outcome>): Promise<Outcome> {
    if (this.busy) return "busy";
    this.busy = true;
    this.store.tell();
    const outcome = await work();
    this.busy = false;
    this.store.tell();
    return outcome;
  }

  private settle<T>(reply: Reply<T>, take: (body: T) => void): Outcome {
    if (reply.kind === "ok") {
      this.refusal = null;
      this.problems = [];
      take(reply.body);
      return "done";
    }
    if (reply.kind === "refused") {
      this.refused(reply.error, reply.problems);
      if (reply.error.code === "other_person") this.store.trouble = "person";
      return "refused";
    }
    this.store.trouble = reply.kind;
    return reply.kind === "session" ? "refused" : "unsure";
  }

  /** Claims the work, gives it back, takes a decision back, or reopens the work. */
  move(move: Move, more?: Omit<ReasonRequest, "person">): Promise<Outcome> {
    return this.alone(async () => {
      // If the work were given back now, unsent text would stay on this device only.
      if (move === "release") await this.store.flush();
      return this.settle(await this.context.api.move(this.id, move, more), (detail) => {
        this.accept(detail);
      });
    });
  }

  /** Sends a score sheet of the round shown here. What is unsent of the review stays. */
  score(sheet: SheetSent): Promise<Outcome> {
    return this.alone(async () => {
      await this.store.flush();
      return this.settle(await this.context.api.score(this.id, currentRound(this.detail)?.public_id ?? "", sheet), (detail) => {
        this.accept(detail);
      });
    });
  }

  /** Decides on the round shown here, with the review in the revision shown here. Sent twice, it is one decision. */
  decide(decision: Decision): Promise<Outcome> {
    return this.alone(async () => {
      await this.store.flush();
      if (this.document.unsent.size) return "unsaved";
      const roundId = currentRound(this.detail)?.public_id ?? "";
      return this.settle(await this.context.api.decide(this.id, decision, roundId, this.document.revision), ({ detail, next }) => {
        this.next = next;
        this.asksAnew = false;
        this.accept(detail);
      });
    });
  }
}
