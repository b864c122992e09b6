/** The last card: one sentence about the learner's own school, helped by beginnings, with an optional partner. */
import { Button, CommentsAt, Icon, PartnerPicker, still, TextArea, usePage } from "@shell";
import { useRef } from "preact/hooks";
import type { DocView, ShellWord, Translate } from "../../kind";
import { readTake, type CardOf, type Take } from "./content";
import type { LessonWord } from "./model.gen";

/** As the server has it (domain/item.py). */
const LINE = 300;

interface TakeProps {
  card: CardOf<"takeaway">;
  answers: DocView;
  network: DocView;
  /** The sentence of an earlier round, if any. */
  before: string;
  /** Values that the card is drawn again for: the sentence, whether it may be edited, and the partners to choose from. */
  take: unknown;
  writable: boolean;
  partners: unknown;
}

/** The activities where the sentence is of use, in words; those that are not installed have none. */
export const goes = (card: CardOf<"takeaway"> | undefined, t: Translate<ShellWord | LessonWord>): string =>
  (card?.goes ?? [])
    // An author names any kind; one that is not installed has no word, and its key is said in its place.
    .map((kind) => `lesson.kind_${kind}` as Extract<LessonWord, `lesson.kind_${string}`>)
    .filter((key) => t(key) !== key)
    .map((key) => t(key))
    .join(", ");

export const TakeCard = still(({ card, answers, network, before, writable }: TakeProps) => {
  const { t } = usePage<LessonWord>();
  const field = useRef<HTMLTextAreaElement>(null);
  const take = readTake(answers);
  const set = (change: Partial<Take>): void => {
    answers.set("take", { ...take, ...change });
  };
  const names = goes(card, t);
  const locked = !writable;
  return (
    <div class="le-take" data-at="take">
      <p>{card.ask}</p>
      {before && <p class="px-note px-soft">{t("lesson.take_before", { text: before })}</p>}
      {card.starters.length > 0 && !locked && (
        <div role="group" aria-label={t("lesson.take_starters")}>
          <p class="px-label" aria-hidden="true">
            {t("lesson.take_starters")}
          </p>
          <div class="px-row">
            {card.starters.map((starter) => (
              <Button
                key={starter}
                small
                aria-pressed={take.text.startsWith(opening(starter))}
                onClick={() => {
                  // Put before the text already written, none of which is lost.
                  if (!take.text.startsWith(opening(starter))) set({ text: `${opening(starter)}${take.text}` });
                  requestAnimationFrame(() => {
                    const end = opening(starter).length;
                    field.current?.focus();
                    field.current?.setSelectionRange(end, end);
                  });
                }}
              >
                {starter}
              </Button>
            ))}
          </div>
        </div>
      )}
      <TextArea
        at="take#text"
        label={t("lesson.take_text")}
        value={take.text}
        limit={LINE}
        readOnly={locked}
        inputRef={field}
        onChange={(text) => {
          set({ text });
        }}
      />
      {network.list("partner").length > 0 && (
        <PartnerPicker
          at="take#partner"
          label={t("lesson.take_partner")}
          none={t("lesson.take_no_partner")}
          network={network}
          value={take.partner}
          readOnly={locked}
          onChange={(partner) => {
            set({ partner });
          }}
        />
      )}
      {names && (
        <p class="le-goes px-note px-soft">
          <Icon name="next" />
          <span>
            {t("lesson.take_goes")} <b>{names}</b>
          </span>
        </p>
      )}
      <CommentsAt anchor="take" />
    </div>
  );
});

/** The words before the first gap of a beginning: “ข้อที่ยังอ่อนคือ … จะเริ่มจาก …” begins with ข้อที่ยังอ่อนคือ. */
const opening = (starter: string): string => (starter.split("…")[0] ?? "").trimEnd().concat(" ");
