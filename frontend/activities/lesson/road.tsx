/** The road through the cards: a strip with a segment for each card, and the list of cards, which is the navigation. */
import { Icon, usePage } from "@shell";
import type { DocView } from "../../kind";
import { isRead, type Card } from "./content";
import type { LessonWord } from "./model.gen";

interface RoadProps {
  cards: readonly Card[];
  answers: DocView;
  /** The card being read; -1 for none. */
  at: number;
}

/** Shows the current card and the time left: the minutes of the cards from here on. */
export function Strip({ cards, answers, at }: RoadProps) {
  const { t } = usePage<LessonWord>();
  const left = cards.slice(at).reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div class="le-strip">
      <div class="le-segs" aria-hidden="true">
        {cards.map((card, index) => (
          <i key={card.id} class={index === at ? "le-now" : isRead(answers, card) ? "le-done" : undefined} />
        ))}
      </div>
      <p class="px-sm px-soft px-num">
        <span>{t("lesson.card_of", { n: at + 1, of: cards.length })}</span>
        <span>{t("lesson.minutes_left", { n: left })}</span>
      </p>
    </div>
  );
}

/** The list of cards; without `onGo` it is a plain table of contents. */
export function Cards({ cards, answers, at, onGo }: RoadProps & { onGo?: ((index: number) => void) | undefined }) {
  const { t } = usePage<LessonWord>();
  return (
    <ol class="le-nav">
      {cards.map((card, index) => {
        const read = isRead(answers, card);
        const now = index === at;
        const face = (
          <>
            <span class="le-place">{read && !now ? <Icon name="check" size={15} stroke={2.4} /> : index + 1}</span>
            <span>
              {card.title}
              {read && <span class="px-vh"> ({t("lesson.card_read")})</span>}
            </span>
            <small class="px-num">{t("lesson.card_minutes", { n: card.minutes })}</small>
          </>
        );
        return (
          <li key={card.id} class={now ? "le-now" : read ? "le-done" : undefined}>
            {onGo ? (
              <button
                type="button"
                aria-current={now ? "step" : undefined}
                onClick={() => {
                  onGo(index);
                }}
              >
                {face}
              </button>
            ) : (
              <span>{face}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
