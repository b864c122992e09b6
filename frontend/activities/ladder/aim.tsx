/** Sets what is wanted of one partner: a level, the day by which, and how to begin. To stay is an aim too. */
import { Button, TextInput, Tiles, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import { moves, type About } from "./about";
import { offered, standKey } from "./content";
import { nextDay } from "./days";
import { Glyph } from "./glyph";
import type { LadderContent, LadderWord, Stand } from "./model.gen";

const LINE = 300;

interface AimProps {
  content: LadderContent;
  one: About;
  /** The day at the course; empty where it is not known: then there are no days to choose from. */
  today: string;
  onChange: (part: Partial<Stand>) => void;
}

export function Aim({ content, one, today, onChange }: AimProps) {
  const { t } = usePage<LadderWord>();
  const { stand } = one;
  const key = standKey(one.id);
  const days = content.dates.flatMap(({ id, label, hidden, days: of }) => {
    const day = hidden || !today ? "" : nextDay(of, today);
    return day ? [{ id, label, day }] : [];
  });
  return (
    <div class="la-card px-stack">
      <Tiles
        at={`${key}#target`} label={t("ladder.target")} hint={t("ladder.target_hint")} noTick columns={2} value={stand.target}
        options={offered(content).map(({ id, label }) => ({ value: id, label, note: id === stand.level ? t("ladder.keep") : undefined, drawing: <Glyph content={content} level={id} /> }))}
        onChange={(target) => { onChange({ target }); }}
      />
      {moves(one) && (
        <div class="px-stack-s">
          <DateField at={`${key}#date`} label={t("ladder.by")} value={stand.date} onChange={(date) => { onChange({ date }); }} />
          {days.length > 0 && (
            <div class="la-days">
              {days.map(({ id, label, day }) => (
                <Button key={id} small aria-pressed={stand.date === day} onClick={() => { onChange({ date: stand.date === day ? "" : day }); }}>{label}</Button>
              ))}
            </div>
          )}
        </div>
      )}
      {one.aims && (
        <TextInput
          at={`${key}#step`} label={t("ladder.step")} hint={t("ladder.step_hint")} optional
          limit={stand.step.length > LINE * 0.75 ? LINE : undefined} value={stand.step} onChange={(step) => { onChange({ step }); }}
        />
      )}
    </div>
  );
}
