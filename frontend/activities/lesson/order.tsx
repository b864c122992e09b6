/**
 * Puts things in order by tapping, the first one first; another tap takes one back. Once marked, they stand in the
 * learner's order.
 */
import { usePage } from "@shell";
import type { Of } from "./content";
import { keyPicks, type AnswerProps } from "./options";
import { Said, Sign } from "./signs";
import type { LessonWord } from "./model.gen";

export function Order({ question, standing, locked, labelledBy, onPick }: AnswerProps<Of<"order">>) {
  const { t } = usePage<LessonWord>();
  const { picks } = standing.choice;
  const name = (id: string): string => question.items.find((item) => item.id === id)?.label ?? t("lesson.gone");
  if (standing.marked) {
    const key = keyPicks(standing);
    return (
      <>
        <Placed ids={picks} name={name} said={(id) => (standing.verdict(id) === "right" ? "right" : "not")} />
        {key.length > 0 && key.join() !== picks.join() && (
          <>
            <p class="px-label">{t("lesson.key")}</p>
            <Placed ids={key} name={name} />
          </>
        )}
        <Said verdict="" why={standing.mark?.told?.[question.id]} />
      </>
    );
  }
  return (
    <>
      <p class="px-hint">{t("lesson.order_how")}</p>
      <div class="le-opts" role="group" aria-labelledby={labelledBy}>
        {question.items.map((item) => {
          const place = picks.indexOf(item.id) + 1;
          return (
            <button
              key={item.id}
              type="button"
              class={place ? "le-opt le-item le-on" : "le-opt le-item"}
              aria-pressed={place > 0}
              aria-label={place ? t("lesson.order_place", { n: place, name: item.label }) : item.label}
              disabled={locked}
              onClick={() => {
                onPick({ picks: place ? picks.filter((pick) => pick !== item.id) : [...picks, item.id] });
              }}
            >
              <span class={place ? "le-num le-on" : "le-num"}>{place || ""}</span>
              <span>{item.label}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}

function Placed({ ids, name, said }: { ids: readonly string[]; name: (id: string) => string; said?: (id: string) => "right" | "not" }) {
  const { t } = usePage<LessonWord>();
  return (
    <ol class="le-placed">
      {ids.map((id, index) => {
        const verdict = said?.(id);
        return (
          <li key={id} class={verdict && `le-${verdict}`}>
            {verdict && <Sign of={verdict} size={20} />}
            <span>
              {index + 1}. {name(id)}
            </span>
            {verdict && <small>{t(verdict === "right" ? "lesson.right" : "lesson.not_right")}</small>}
          </li>
        );
      })}
    </ol>
  );
}
