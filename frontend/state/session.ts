/** The one place for one block on the page: what the server said of it, what may be done now, handing in and taking back. */
import type { Reply } from "../host/reply";
import type { ErrorBody, PageShape, ProblemShape, SaveAnswer, VersionShape } from "../types.gen";
import type { LiveDocument } from "./document";
import { newId } from "./ids";
import { storeFor } from "./people";
import { NETWORK, Store, type Member } from "./store";

/** The block's handlers, each a POST of JSON. */
export type Handler = "load" | "save_draft" | "submit" | "withdraw" | "versions";
export type Call = <T>(handler: Handler, body: unknown) => Promise<Reply<T>>;

/** What became of handing in: done, or why not. `unsaved`: something is not in the system yet; `unsure`: no answer came. */
export type Outcome = "" | "done" | "unsaved" | "unsure" | "stale" | "not_ready" | "refused";

/** Codes after which the work on the page is no longer the newest word: the page is asked for anew. */
const MOVED_ON = new Set(["not_editable", "wrong_state", "closed", "claimed_by_other", "stale"]);

export class Session {
  page: PageShape;
  readonly store: Store;
  readonly answers: LiveDocument;
  /** Said by the server about the last save or step; empty when it took it. */
  refusal: ErrorBody | null = null;
  /** What the server found wrong, at its places, until the next save it takes. */
  problems: ProblemShape[] = [];
  busy = false;
  /** The server refuses changes although the page thought otherwise. */
  private shut = false;
  /** One per press of the button, kept until the server has answered it. */
  private token = "";
  private readonly member: Member;

  constructor(
    page: PageShape,
    private readonly call: Call,
  ) {
    this.page = page;
    const own = page.mode === "work" || page.mode === "scratch";
    this.store = own && page.person ? storeFor(page.person, page.block.course_key, page.device_key, true) : new Store();
    this.answers = this.store.document(page.block.usage_key);
    this.member = {
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
    };
    this.accept(page);
    if (own) this.leave = this.store.join(this.member);
  }

  leave: () => void = () => undefined;

  /** Her own work, in a state in which it may be changed. */
  get editable(): boolean {
    const { mode, submission, block } = this.page;
    const open = submission.status === "draft" || submission.status === "returned";
    return (mode === "work" || mode === "scratch") && open && !block.closed && !this.shut;
  }

  /** The page as the server has it now. */
  private accept(page: PageShape): void {
    this.page = page;
    this.shut = false;
    this.member.open = this.editable;
    // While handed in, the page brings the frozen round in the place of the documents: not news of the live ones.
    if (!this.editable) return;
    this.answers.replace(page.answers.items, page.answers.revision);
    this.store.network.replace(page.network.items, page.network.revision);
  }

  private refused(error: ErrorBody, problems: ProblemShape[]): void {
    this.refusal = error;
    this.problems = problems;
    if (!MOVED_ON.has(error.code)) return;
    this.shut = error.code !== "stale";
    this.member.open = !this.shut;
    void this.reload();
  }

  /** Asks how things stand. What is unsent stays. */
  async reload(): Promise<void> {
    const reply = await this.call<PageShape>("load", { person: this.page.person });
    if (reply.kind === "ok" && reply.body.person === this.page.person) this.accept(reply.body);
    this.store.tell();
  }

  /** Hands in what the person sees. Pressed twice, or again after no answer came, it is one round. */
  async submit(note: string): Promise<Outcome> {
    if (this.busy) return "";
    this.busy = true;
    this.store.tell();
    const outcome = await this.send(note);
    this.busy = false;
    this.store.tell();
    return outcome;
  }

  private async send(note: string): Promise<Outcome> {
    await this.store.flush();
    if (this.answers.unsent.size || this.store.network.unsent.size) return "unsaved";
    this.token ||= newId() + newId();
    const reply = await this.call<PageShape>("submit", {
      person: this.page.person,
      page: this.page.block.usage_key,
      token: this.token,
      revision: { answers: this.answers.revision, [NETWORK]: this.store.network.revision },
      note,
    });
    if (reply.kind === "ok") {
      this.token = "";
      this.refusal = null;
      this.problems = [];
      this.accept(reply.body);
      return "done";
    }
    if (reply.kind !== "refused") return this.troubled(reply.kind, "unsure");
    this.token = "";
    this.refused(reply.error, reply.problems);
    const { code } = reply.error;
    if (code === "other_person") this.store.trouble = "person";
    if (code !== "not_ready" && code !== "stale") return "refused";
    // Told beside the button; about saving there is nothing to say.
    this.refusal = null;
    return code;
  }

  private troubled(kind: "unreachable" | "session", outcome: Outcome): Outcome {
    this.store.trouble = kind;
    return kind === "session" ? "refused" : outcome;
  }

  /** Texts overwritten or let go since the last submission; null when they cannot be had now. */
  async versions(): Promise<VersionShape[] | null> {
    const reply = await this.call<{ versions: VersionShape[] }>("versions", { person: this.page.person });
    return reply.kind === "ok" ? reply.body.versions : null;
  }

  /** Takes back what nobody has begun to read. */
  async withdraw(): Promise<Outcome> {
    if (this.busy) return "";
    this.busy = true;
    this.store.tell();
    const reply = await this.call<PageShape>("withdraw", { person: this.page.person, page: this.page.block.usage_key });
    this.busy = false;
    let outcome: Outcome = "done";
    if (reply.kind === "ok") {
      this.refusal = null;
      this.accept(reply.body);
    } else if (reply.kind === "refused") {
      this.refused(reply.error, reply.problems);
      outcome = "refused";
    } else outcome = this.troubled(reply.kind, "unsure");
    this.store.tell();
    return outcome;
  }
}
