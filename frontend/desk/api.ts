/** The requests of the desk: the REST endpoints of one course, typed. */
import { ask } from "@shell";
import type { Reply } from "../host/reply";
import type { AbsentPage, ActRequest, BlockOptions, BlockResults, Decided, DecisionRequest, DeskDetail, QueueFilter, QueuePage, ReasonRequest, Reminded, RemindRequest, ReviewChange, ReviewSaved, RhythmChosen, RhythmRequest } from "../types.gen";
import { queryOf, resultsQuery, type ResultsFilter } from "./address";

/** A sheet as it is sent: the trainer's own, or one from paper (`sheet`). */
export interface SheetSent {
  sheet?: string;
  role?: string;
  declined?: boolean;
  marks?: Record<string, number>;
}

/** Moves whose answer is the submission in its new state. */
export type Move = "claim" | "release" | "take-back" | "reopen";

export interface DeskApi {
  list(filter: QueueFilter, cursor?: string): Promise<Reply<QueuePage>>;
  absent(kind: string, cursor?: string): Promise<Reply<AbsentPage>>;
  remind(kind: string, whom: Pick<RemindRequest, "people" | "everyone" | "cursor">): Promise<Reply<Reminded>>;
  rhythm(rhythm: RhythmRequest["rhythm"]): Promise<Reply<RhythmChosen>>;
  /** The blocks that have results by question. */
  blocks(): Promise<Reply<BlockOptions>>;
  results(filter: ResultsFilter): Promise<Reply<BlockResults>>;
  open(id: string): Promise<Reply<DeskDetail>>;
  move(id: string, move: Move, more?: Omit<ReasonRequest, "person">): Promise<Reply<DeskDetail>>;
  /** `round` is the one that choices about certificates were made about; only a save with such a choice names it. */
  save(id: string, changes: ReviewChange[], known: number, round?: string): Promise<Reply<ReviewSaved>>;
  /** A score sheet, sent once. */
  score(id: string, round: string, sheet: SheetSent): Promise<Reply<DeskDetail>>;
  decide(id: string, decision: DecisionRequest["decision"], round: string, revision: number): Promise<Reply<Decided>>;
}

/** `base` is `/partnership/api/v1/`; every request that writes names `person`. */
export function deskApi(base: string, courseKey: string, person: string): DeskApi {
  // Colon and plus are allowed in a path, and read better in a log.
  const course = encodeURIComponent(courseKey).replaceAll("%3A", ":").replaceAll("%2B", "+");
  const at = (id: string, what = ""): string => `${base}submissions/${id}/${what}`;
  return {
    list: (filter, cursor) => ask(`${base}courses/${course}/submissions/${queryOf(filter, cursor)}`, { method: "GET" }),
    absent: (kind, cursor = "") => ask(`${base}courses/${course}/absent/?${new URLSearchParams({ ...(kind && { kind }), ...(cursor && { cursor }) }).toString()}`, { method: "GET" }),
    remind: (kind, whom) => ask(`${base}courses/${course}/reminders/`, { body: { person, kind, ...whom } satisfies RemindRequest }),
    rhythm: (rhythm) => ask(`${base}courses/${course}/daily-mail/`, { body: { person, rhythm } satisfies RhythmRequest }),
    blocks: () => ask(`${base}courses/${course}/results/`, { method: "GET" }),
    results: (filter) => ask(`${base}courses/${course}/results/block/${resultsQuery(filter)}`, { method: "GET" }),
    open: (id) => ask(at(id), { method: "GET" }),
    move: (id, move, more) => ask(at(id, `${move}/`), { body: { person, ...more } satisfies ActRequest }),
    save: (id, changes, known, round) => ask(at(id, "review/"), { method: "PATCH", body: { person, changes, known, ...(round && { round }) } }),
    score: (id, round, sheet) => ask(at(id, "score/"), { body: { person, round, ...sheet } }),
    decide: (id, decision, round, revision) => ask(at(id, "decision/"), { body: { person, decision, round, revision } satisfies DecisionRequest }),
  };
}
