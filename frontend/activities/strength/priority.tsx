/** Edits the priority: one indicator to work on first, why, and a first step. */
import { Card, CommentsAt, PartnerPicker, SectionHead, Select, still, TextArea, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import type { DocView } from "../../kind";
import { bothRatings, offered, readPriority, readRating } from "./content";
import type { Priority, StrengthContent, StrengthWord } from "./model.gen";
import { fromTo } from "./levels";
import { needs } from "./pni";

interface PriorityProps {
  content: StrengthContent;
  answers: DocView;
  network: DocView;
  /** What it is told anew for: its own answer, the levels, and the partners to choose from. */
  chosen: unknown;
  levels: unknown;
  partners: unknown;
}

export const PriorityEdit = still(({ content, answers, network }: PriorityProps) => {
  const { t } = usePage<StrengthWord>();
  const priority = readPriority(answers);
  const set = (change: Partial<Priority>): void => {
    answers.set("priority", { ...priority, ...change });
  };
  const indicators = offered(content);
  const order = needs(indicators.map(({ id }) => [id, bothRatings(readRating(answers, id))] as const)).map((need) => need.indicator);
  // The largest need first; what is unknown or not rated yet keeps its place behind.
  const ranked = [...indicators].sort((a, b) => (order.indexOf(a.id) + 1 || Infinity) - (order.indexOf(b.id) + 1 || Infinity) || 0);
  return (
    <section data-at="priority">
      <SectionHead title={t("strength.priority")}>{t("strength.priority_lead")}</SectionHead>
      <Card look="wash">
        <div class="px-st-prio">
          <div class="px-stack">
            <Select
              at="priority#indicator"
              label={t("strength.priority_indicator")}
              none={t("strength.priority_choose")}
              value={priority.indicator}
              options={ranked.map((indicator) => {
                const said = fromTo(readRating(answers, indicator.id), t, String);
                return { value: indicator.id, label: said ? `${indicator.label} (${said})` : indicator.label };
              })}
              onChange={(indicator) => {
                set({ indicator });
              }}
            />
            <TextArea
              at="priority#why"
              rows={3}
              label={t("strength.why")}
              value={priority.why}
              onChange={(why) => {
                set({ why });
              }}
            />
          </div>
          <div class="px-stack">
            <TextArea
              at="priority#first_step"
              rows={2}
              label={t("strength.first_step")}
              hint={t("strength.first_step_hint")}
              value={priority.first_step}
              onChange={(first_step) => {
                set({ first_step });
              }}
            />
            <div data-at="priority#date">
              <DateField
                label={t("strength.by")}
                value={priority.date}
                onChange={(date) => {
                  set({ date });
                }}
              />
            </div>
            <PartnerPicker
              optional
              at="priority#partner"
              label={t("strength.with_partner")}
              network={network}
              value={priority.partner}
              onChange={(partner) => {
                set({ partner });
              }}
            />
          </div>
        </div>
        <CommentsAt anchor="priority" />
      </Card>
    </section>
  );
});
