/** Where the sentence comes from, in one line: how, when, where, how many. */
import { formatDate } from "@shell";
import { howOf } from "./content";
import type { ThreesContent, Vision } from "./model.gen";
import type { Say } from "./say";

export function originInWords({ how, date, place, people }: Vision, content: ThreesContent, language: string, t: Say): string {
  return [howOf(content, how)?.label ?? how, people ? t("threes.people_n", { n: people }) : "", place.trim(), date && formatDate(date, language)].filter(Boolean).join(" · ");
}
