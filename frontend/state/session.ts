/** One block on the page: the server's data about it, and the actions that are possible now. */
import type { Reply } from "../host/reply";
import type { DocView, Dropped, Kind, Marks } from "../kind";
import type { BriefPage, ErrorBody, ProblemShape, RoundShape, SaveAnswer } from "../types.gen";
import type { FieldEntry, LiveDocument } from "./document";
import { storeFor } from "./people";
import { Store, type Member } from "./store";

/** The block's handlers, each a POST of JSON. */
export type Handler = "load" | "save_draft" | "submit" | "withdraw" | "versions" | "related";
export type Call = <T>(handler: Handler, body: unknown) => Promise<Reply<T>>;

/** Codes after which the work on the page is no longer the newest word: the page is asked for anew. */
const MOVED_ON = new Set(["not_editable", "wrong_state", "closed", "claimed_by_other", "stale"]);

/** How long after no answer it is asked again how things stand, ms. */
const ASK_AGAIN = 10_000;

export class Session {
  page: BriefPage;
  readonly store: Store;
  readonly answers: LiveDocument;
  /** Said by the server about the last save or step; empty when it took it. */
  refusal: ErrorBody | null = null;
  /** What the server found wrong, at its places, until the next save it takes. */
  problems: ProblemShape[] = [];
  /** The marks of the learner's tries, as the server last sent them. */
  marks: Marks = {};
  /** Items of this page that the server did not take and never will, the newest last; another list for each more. */
  dropped: readonly Dropped[] = [];
  busy = false;
  #given = 0;
  /** The server refuses changes although the page thought otherwise. */
  #shut = false;
  /** What has come of rounds' text, by their public ids, and the finished example (past.ts). */
  readonly bodies = new Map<string, Pick<RoundShape, "answers" | "network" | "content" | "marks">>();
  example: BriefPage["example"] | undefined;
  /** One per press of the button, kept until the server has answered it (handing_in.ts). */
  token = "";
  readonly #member: Member;

  constructor(
    page: BriefPage,
    readonly call: Call,
    /** The address of a handler that is not called but followed: a file of the kind. */
    readonly url?: (handler: string) => string,
  ) {
    this.page = page;
    const own = page.mode === "work" || page.mode === "scratch";
    this.store = own && page.person ? storeFor(page.person, page.block.course_key, page.device_key, page.now) : new Store();
    this.answers = this.store.document(page.block.usage_key);
    this.#member = {
      page: page.block.usage_key,
      name: "answers",
      own: this.answers,
      open: false,
      send: (body) => this.call<SaveAnswer>("save_draft", { person: this.page.person, page: this.page.block.usage_key, ...body }),
      onRefused: (error, problems) => {
        this.refused(error, problems);
      },
      onSaved: () => {
        this.refusal = null;
        this.problems = [];
      },
      onMarks: (marks) => {
        this.marks = { ...this.marks, ...marks };
      },
      onDropped: (dropped) => {
        this.dropped = [...this.dropped, dropped];
      },
      onMoved: () => void this.reload(),
    };
    this.accept(page);
    if (own) this.leave = this.store.join(this.#member);
  }

  leave: () => void = () => undefined;

  /** The items of the own work that may be written now, as in `LiveDocument.writable`; empty: none. */
  get writable(): readonly string[] {
    const { mode, submission, block } = this.page;
    if (this.#shut || (mode !== "work" && mode !== "scratch")) return [];
    if (submission.writable) return submission.writable;
    // A server of an earlier release does not say.
    return !block.closed && (submission.status === "draft" || submission.status === "returned") ? [""] : [];
  }

  /** All of it. */
  get editable(): boolean {
    return this.writable.includes("");
  }

  /** What was typed and not entered, by the paths of its fields, and was not removed since. */
  get halves(): [string, FieldEntry][] {
    const removed = (key = ""): boolean => [this.answers, this.store.network].some((document) => document.item(key)?.gone);
    return [...this.answers.typed].filter(([path]) => !removed(path.split("#")[0]));
  }

  /** The page as the server has it now. */
  accept(page: BriefPage): void {
    this.page = page;
    this.#shut = false;
    this.marks = page.marks ?? {};
    this.answers.writable = this.writable;
    this.#member.open = this.writable.length > 0;
    this.answers.refused.clear();
    // While handed in, the page brings the frozen round in the place of the documents: not news of the live ones.
    if (this.#member.open) this.answers.replace(page.answers.items, page.answers.revision);
    if (this.editable) this.store.network.replace(page.network.items, page.network.revision);
  }

  /** What the server did not take goes to its kind, each once. So does what two devices wrote, where nobody is asked. */
  giveBack(kind: Kind, answers: DocView, message: string): void {
    for (const key of [...this.answers.conflicts.keys()]) {
      const holds = key.startsWith("offer:") ? "mine" : kind.holds?.(key);
      const mine = this.answers.unsent.get(key);
      if (!mine) continue;
      if (holds === "mine") this.answers.keep(key, mine.v, mine.gone);
      if (holds === "theirs") {
        this.answers.yield(key);
        this.dropped = [...this.dropped, { key, value: mine.v, message }];
      }
    }
    for (; this.#given < this.dropped.length; this.#given += 1) kind.dropped?.(this.dropped[this.#given] as Dropped, answers);
  }

  refused(error: ErrorBody, problems: ProblemShape[]): void {
    this.refusal = error;
    this.problems = problems;
    // Deleted under this page: what it shows is the only copy there is. It stays as it is, and nothing is sent from it.
    if (error.code === "deleted") this.#member.open = false;
    if (!MOVED_ON.has(error.code)) return;
    this.#shut = error.code !== "stale";
    this.#member.open = !this.#shut;
    void this.reload();
  }

  /** Asks how things stand, until there is an answer. What is unsent stays. */
  async reload(): Promise<void> {
    const reply = await this.call<BriefPage>("load", { person: this.page.person });
    if (reply.kind === "ok" && reply.body.person === this.page.person) this.accept(reply.body);
    else if (reply.kind === "unreachable") setTimeout(() => void this.reload(), ASK_AGAIN);
    this.store.tell();
  }
}
