/** One line a part: what is in it, in words. */
import type { DocView, Translate } from "../../kind";
import { askedQuestions, entriesOf, followed, inWords, isEmpty, isWhole, kept, readLook, readStatement, readStep, yearOfCode } from "./content";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import type { ShellWord } from "../../kind";

type Say = Translate<ShellWord | PortfolioWord>;

export interface About {
  content: PortfolioContent;
  answers: DocView;
  wpa: readonly string[];
  t: Say;
}

/** Several short sentences of one part, those without anything left out. */
const together = (parts: readonly (string | false | 0 | undefined)[]): string => parts.filter(Boolean).join(" · ");

/** The part waits for an answer of its teacher: steps, or all of the reflections. */
export const waits = (part: string, { content, answers }: Pick<About, "content" | "answers">): boolean =>
  part === "steps" ? kept(content, answers, part).some(({ ref }) => !readStep(answers, ref).done) : part === "reflect" && askedQuestions(content).every(({ id }) => !readLook(answers, id).trim());

export function lineOf(part: string, { content, answers, wpa, t }: About): string {
  const entries = kept(content, answers, part);
  const n = (sort: string): number => entries.filter((entry) => entry.sort === sort).length;
  const fact = (sort: string, name: string): number => Number(entries.find((entry) => entry.sort === sort)?.facts?.[name] ?? 0);
  const out = entriesOf(content, part).length - entries.length;
  if (out > 0 && !entries.length && !["wpa", "hours"].includes(part)) return t("portfolio.left_out", { n: out });
  switch (part) {
    case "network": {
      const maps = entriesOf(content, part).filter(({ sort }) => sort === "wave").map(({ facts }) => Number(facts?.["partners"] ?? 0));
      const [was = 0, now = was] = [maps[0], maps.at(-1)];
      const ties = fact("tie", "n");
      const made = n("agreed");
      return together([maps.length > 0 && (was === now ? t("portfolio.line_partners", { n: now }) : t("portfolio.line_network", { was, now })), ties && t("portfolio.line_ties", { n: ties }), made && t("portfolio.line_agreements", { n: made })]);
    }
    case "levels": return t("portfolio.line_levels", { moved: n("level"), same: fact("same", "n") });
    case "strength": {
      const then = (entry: (typeof entries)[number]): unknown => entry.facts?.["then"];
      const same = entries.filter((entry) => then(entry) === entry.facts?.["now"]).length;
      const moved = entries.filter((entry) => typeof then(entry) === "number").length - same;
      return moved + same ? t("portfolio.line_strength", { moved, same, first: entries.length - moved - same }) : t("portfolio.line_areas", { n: entries.length });
    }
    case "steps": {
      const of = (done: string): number => entries.filter(({ ref }) => readStep(answers, ref).done === done).length;
      const open = of("");
      return together([open < entries.length && t("portfolio.line_steps", { yes: of("yes"), partly: of("partly"), no: of("no") }), open > 0 && t("portfolio.line_steps_open", { n: open })]);
    }
    case "hours": return inWords(entriesOf(content, part).find(({ sort }) => sort === "overlap")?.line);
    case "feedback": return t("portfolio.line_feedback", { n: entries.length, done: entries.filter((entry) => followed(answers, entry)).length });
    case "wpa": {
      const said = wpa.map((code) => readStatement(answers, code));
      const drafts = wpa.filter((code) => yearOfCode(content, code)).length;
      return drafts && said.every(isEmpty) ? t("portfolio.line_drafts", { n: drafts }) : t("portfolio.line_wpa", { n: said.filter(isWhole).length, of: wpa.length });
    }
    default: {
      const asked = askedQuestions(content);
      return t("portfolio.line_look", { n: asked.filter(({ id }) => readLook(answers, id).trim()).length, of: asked.length });
    }
  }
}
