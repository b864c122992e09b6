/** Finds what is missing in a portfolio; equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { DocView } from "../../kind";
import { personal } from "../../network/names";
import { namesPerson } from "../../thai/persons";
import type { BlockShape, ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { askedQuestions, COLUMNS, followed, isEmpty, kept, offered, picked, readLook, readStatement, readStep, statementYear, yearOfCode } from "./content";
import type { Did, PortfolioContent } from "./model.gen";

interface Input {
  content: PortfolioContent;
  answers: DocView;
  /** The page's: its indicators. */
  block?: Pick<BlockShape, "wpa">;
}

export function problems({ content, answers, block }: Input): ProblemShape[] {
  const wpa = block?.wpa ?? [];
  const parts = offered(content, wpa).filter(({ id }) => picked(answers, id));
  if (!parts.length) return [problem("pick", "nothing_picked")];
  const person = (path: string, text: string): ProblemShape[] => (namesPerson(text) || personal(text, content.personal) ? [advice(path, "person_in_text")] : []);
  const of: Partial<Record<string, () => ProblemShape[]>> = {
    steps: () => {
      const steps = kept(content, answers, "steps");
      const open = steps.filter(({ ref }) => !readStep(answers, ref).done);
      return [
        ...(open[0] ? [problem(`step:${open[0].ref}#done`, "step_open", { n: open.length })] : []),
        ...steps.flatMap(({ ref }) => person(`step:${ref}#text`, readStep(answers, ref).text)),
      ];
    },
    feedback: () => {
      const comments = kept(content, answers, "feedback");
      const undone = comments.filter((entry) => !followed(answers, entry));
      return [
        ...(undone[0] ? [advice(`did:${undone[0].ref}#text`, "feedback_undone", { n: undone.length })] : []),
        ...comments.flatMap(({ ref }) => person(`did:${ref}#text`, answers.get<Partial<Did>>(`did:${ref}`)?.text ?? "")),
      ];
    },
    wpa: () => wpa.flatMap((code) => {
      const [key, said, year] = [`wpa:${code}`, readStatement(answers, code), yearOfCode(content, code)];
      return [
        ...(isEmpty(said) && year ? [advice(key, "wpa_unread", { code })] : blank(said.result) ? [advice(`${key}#result`, "wpa_result_missing", { code })] : []),
        ...(year && year !== statementYear(content) ? [advice(key, "late_evidence", { code, year })] : []),
        ...COLUMNS.flatMap((name) => person(`${key}#${name}`, said[name])),
      ];
    }),
    reflect: () => {
      const asked = askedQuestions(content);
      const empty = asked.filter(({ id }) => blank(readLook(answers, id)));
      const path = `look:${empty[0]?.id ?? ""}#text`;
      return [
        ...(empty.length === asked.length ? [problem(path, "look_missing")] : empty.length ? [advice(path, "look_open", { n: empty.length })] : []),
        ...asked.flatMap(({ id }) => person(`look:${id}#text`, readLook(answers, id))),
      ];
    },
  };
  return parts.flatMap(({ id }) => of[id]?.() ?? []);
}
