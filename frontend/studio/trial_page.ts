/** The parts of a learner's page that a trial needs, and the files that draw it; it contains nobody's work. */
import { filesAreAt, readIn } from "@shell";
import { fillPage } from "../state/page_files";
import type { BriefPage, Criterion } from "../types.gen";

export type TrialPage = Pick<BriefPage, "block" | "content" | "language" | "time_zone" | "words" | "files" | "later">;

export interface Trial {
  page: TrialPage;
  /** In the order in which they must run. */
  scripts: string[];
  /** Also those of the parts that it may load later. */
  styles: string[];
  /** What a trainer marks by and begins comments with; none from a server of an earlier release. */
  review?: { rubric: Criterion[]; starters: string[] };
}

const loading = new Map<string, Promise<boolean>>();

function load(address: string): Promise<boolean> {
  const known = loading.get(address);
  if (known) return known;
  const coming = new Promise<boolean>((resolve) => {
    const element = Object.assign(document.createElement("script"), { src: address });
    element.onload = () => {
      resolve(true);
    };
    element.onerror = () => {
      loading.delete(address);
      element.remove();
      resolve(false);
    };
    document.head.append(element);
  });
  loading.set(address, coming);
  return coming;
}

/** The page with its words and lists, once its files have come; null where they cannot be had now. */
export async function fetchTrial({ page, scripts }: Trial): Promise<TrialPage | null> {
  for (const src of scripts) if (!(await load(src))) return null;
  const filled = structuredClone(page);
  if (!fillPage(filled)) return null;
  readIn(filled.time_zone);
  filesAreAt(filled.later);
  return filled;
}
