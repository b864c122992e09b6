/**
 * Sets a review beside the earlier wave: how it was heard, what held us up, and the next steps. In more-aar.js.
 *
 * Notes of another review have other ids: the same words are the same thing, and whatever else was said of it.
 */
import { blank } from "@shell";
import type { Kind, WaveRow, WaveText } from "../../kind";
import { frozenView } from "@shell";
import { became } from "../became";
import { readBoard, readMeeting } from "./content";
import type { AarContent, AarWord } from "./model.gen";

type Said = ReadonlyMap<string, { key: string; text: string }>;

const folded = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** By folded text: the first that says it. */
const byText = (items: readonly { key: string; value: { text: string } }[]): Said =>
  new Map([...items].reverse().filter(({ value }) => !blank(value.text)).map(({ key, value }) => [folded(value.text), { key, text: value.text }]));

/** What both say, what only now does, and what only then did. */
function compared(about: string, then: Said, now: Said): WaveRow[] {
  return [
    ...[...now].reverse().flatMap(([words, { key, text }]) => became(key, about, then.get(words)?.text ?? "", then.has(words) ? (then.get(words)?.text ?? "") : text)),
    ...[...then].reverse().flatMap(([words, { key, text }]) => (now.has(words) ? [] : became(`${key}#then`, about, text, ""))),
  ];
}

export const waves: NonNullable<Kind<AarContent, AarWord>["waves"]> = (before, after, t) => {
  const read = ({ answers, content }: WaveText) => {
    const view = frozenView(answers);
    return { board: readBoard(view, content as unknown as AarContent), heard: readMeeting(view).heard };
  };
  const [then, now] = [read(before), read(after)];
  const said = (heard: typeof now.heard): string => heard && t(`aar.heard_${heard}`);
  return [
    ...became("meeting#heard", t("aar.heard"), said(then.heard), said(now.heard)),
    ...compared(t("aar.difficulties"), byText(then.board.difficulties), byText(now.board.difficulties)),
    ...compared((after.content as unknown as AarContent).steps, byText(then.board.steps), byText(now.board.steps)),
  ];
};
