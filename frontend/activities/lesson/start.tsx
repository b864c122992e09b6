/** The screen before the first card: what the lesson is good for, the road, one tap to begin. */
import { Button, Icon, SectionHead, usePage } from "@shell";
import type { DocView } from "../../kind";
import { offered, sentenceCard, type LessonContent } from "./content";
import { Cards } from "./road";
import { goes } from "./take";
import type { LessonWord } from "./model.gen";

export function Start({ content, answers, read, onStart }: { content: LessonContent; answers: DocView; read: boolean; onStart: (index: number) => void }) {
  const { t } = usePage<LessonWord>();
  const cards = offered(content);
  const names = goes(sentenceCard(content), t);
  return (
    <>
      <p class="le-note px-note px-soft">{t(read ? "lesson.marked_note_read" : "lesson.marked_note")}</p>
      <div class="le-begin">
        <section>
          <h3>{t("lesson.gains")}</h3>
          <ul class="le-gains">
            {[...content.gains, ...(names ? [t("lesson.gain_sentence", { names })] : [])].map((gain) => (
              <li key={gain}>
                <Icon name="check" />
                <span>{gain}</span>
              </li>
            ))}
          </ul>
          <div class="px-row px-stretch">
            <Button
              look="primary"
              onClick={() => {
                onStart(0);
              }}
            >
              {t("lesson.start")}
              <Icon name="next" />
            </Button>
          </div>
          <p class="px-hint">{t("lesson.start_note")}</p>
        </section>
        <section>
          <SectionHead title={t("lesson.road", { n: cards.length, minutes: content.minutes })} />
          <Cards cards={cards} answers={answers} at={-1} onGo={onStart} />
        </section>
      </div>
    </>
  );
}
