/** Orders partners by level: a group for each, and one for those without. On a phone this is the picture. */
import { usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { offered } from "./content";
import { Glyph } from "./glyph";
import type { LadderContent, LadderWord, Level } from "./model.gen";

/** The group of partners that have no level. */
export const REST = "";

/** Things in their groups, by the level of each: every level that is offered, then those without one. */
export function grouped<T>(content: LadderContent, things: readonly T[], levelOf: (thing: T) => string): { level: Level | undefined; things: T[] }[] {
  const levels = offered(content);
  const known = (thing: T): boolean => levels.some(({ id }) => id === levelOf(thing));
  return [...levels.map((level) => ({ level, things: things.filter((thing) => levelOf(thing) === level.id) })), { level: undefined, things: things.filter((thing) => !known(thing)) }];
}

export function LevelGroup({ content, level, children }: { content: LadderContent; level: Level; children?: ComponentChildren }) {
  const { t } = usePage<LadderWord>();
  return (
    <div class="la-group">
      <div class="la-group-head">
        <Glyph content={content} level={level.id} />
        <h4>{level.label}</h4>
        <p>{level.sentence}</p>
      </div>
      {children === undefined ? <p class="px-sm px-muted la-nobody">{t("ladder.nobody")}</p> : children}
    </div>
  );
}
