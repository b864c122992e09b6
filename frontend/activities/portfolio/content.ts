/** Reading what `portfolio` asks and stores, and the record of the course it chooses from. Types and empty values come from content.py and answer.py (model.gen.ts); equal to chosen.py and drafts.py. */
import { blank } from "@shell";
import type { DocView } from "../../kind";
import type { EntryShape, PieceShape, RecordShape } from "../../types.gen";
import { NO_DID, NO_DROP, NO_LOOK, NO_PICK, NO_SHARE, NO_STATEMENT, NO_STEP, type Choice, type Did, type Drop, type Look, type Pick, type PortfolioContent, type Share, type Statement, type Step } from "./model.gen";

/** The content as it stands in the page's memory: the record comes after the page, or with a round. */
export type WithRecord = PortfolioContent & { record?: RecordShape };

export const COLUMNS = ["task", "result", "measure"] as const;
export const NO_ENTRIES: readonly EntryShape[] = [];

export const recordOf = (content: PortfolioContent): RecordShape | undefined => (content as WithRecord).record;
export const entriesOf = (content: PortfolioContent, part: string): readonly EntryShape[] => recordOf(content)?.entries?.filter((entry) => entry.part === part) ?? NO_ENTRIES;

export const picked = (answers: DocView, part: string): boolean => ({ ...NO_PICK, ...answers.get<Partial<Pick>>(`pick:${part}`) }).inside;
export const readStep = (answers: DocView, ref: string): Step => ({ ...NO_STEP, ...answers.get<Partial<Step>>(`step:${ref}`) });
export const readStatement = (answers: DocView, code: string): Statement => ({ ...NO_STATEMENT, ...answers.get<Partial<Statement>>(`wpa:${code}`) });
export const readLook = (answers: DocView, id: string): string => ({ ...NO_LOOK, ...answers.get<Partial<Look>>(`look:${id}`) }).text;
export const readShare = (answers: DocView): Share => ({ ...NO_SHARE, ...answers.get<Partial<Share>>("share") });

export const shownParts = ({ parts }: PortfolioContent): Choice[] => parts.filter(({ hidden }) => !hidden);
export const askedQuestions = ({ questions }: PortfolioContent): Choice[] => questions.filter(({ hidden }) => !hidden);
export const partLabel = (content: PortfolioContent, id: string): string => content.parts.find((part) => part.id === id)?.label ?? id;
export const questionLabel = (content: PortfolioContent, id: string): string => content.questions.find((one) => one.id === id)?.label ?? id;

/** The entry is left out, or one that starts so was never taken in. */
export function leftOut(answers: DocView, entry: EntryShape): boolean {
  const stored = answers.get<Partial<Drop>>(`drop:${entry.ref}`);
  return stored ? { ...NO_DROP, ...stored }.out : Boolean(entry.starts_out);
}

/** The entries of a part that are not left out. */
export const kept = (content: PortfolioContent, answers: DocView, part: string): EntryShape[] => entriesOf(content, part).filter((entry) => !leftOut(answers, entry));

/** The parts that can be chosen: those with anything in them, and those that the teacher writes. */
export function offered(content: PortfolioContent, wpa: readonly string[]): Choice[] {
  const full = new Set(recordOf(content)?.entries?.map(({ part }) => part));
  return shownParts(content).filter(({ id }) => id === "reflect" || (id === "wpa" && wpa.length > 0) || full.has(id));
}

export const inWords = (words: readonly PieceShape[] | undefined, network?: DocView): string =>
  (words ?? []).map(({ text, partner }) => (partner && network?.item<{ name?: string }>(`partner:${partner}`)?.value.name) || text).join("");

/** What was done with a comment: the words of here, else the reply of there. */
export const readDid = (answers: DocView, entry: EntryShape): string => {
  const stored = answers.get<Partial<Did>>(`did:${entry.ref}`);
  return stored ? { ...NO_DID, ...stored }.text : inWords(entry.note);
};

export const followed = (answers: DocView, entry: EntryShape): boolean => {
  const stored = answers.get<Partial<Did>>(`did:${entry.ref}`);
  return stored ? !blank({ ...NO_DID, ...stored }.text) : Boolean(entry.facts?.["done"] ?? entry.facts?.["changed"]) || !blank(inWords(entry.note));
};

const evidence = (content: PortfolioContent, code: string): EntryShape[] => entriesOf(content, "wpa").filter(({ facts }) => facts?.["code"] === code);
const newest = (entries: readonly EntryShape[]): number => Math.max(0, ...entries.map(({ year }) => year ?? 0));
/** The fiscal year that the statements are for, and the one that an indicator's draft rests on; Common Era, 0 for none. */
export const statementYear = (content: PortfolioContent): number => newest(entriesOf(content, "wpa"));
export const yearOfCode = (content: PortfolioContent, code: string): number => newest(evidence(content, code));

export interface Draft {
  words: Statement;
  /** Titles of the activities it is made of. */
  from: string[];
}

export function draftOf(content: PortfolioContent, code: string, network: DocView): Draft {
  const year = yearOfCode(content, code);
  const rows = evidence(content, code).filter((entry) => entry.year === year);
  const of = (column: string): string => rows.filter(({ facts }) => facts?.["column"] === column).map(({ line }) => inWords(line, network)).join("\n");
  return { words: { task: of("task"), result: of("result"), measure: of("measure") }, from: [...new Set(rows.map(({ source }) => source ?? "").filter(Boolean))] };
}

export const isEmpty = (said: Statement): boolean => COLUMNS.every((name) => blank(said[name]));
export const isWhole = (said: Statement): boolean => COLUMNS.every((name) => !blank(said[name]));
