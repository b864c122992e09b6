/** Shows and edits one next step. */
import { Button, Card, comeTo, CommentsAt, ErrorLine, formatDate, Icon, MultiTiles, PartnerName, PartnerPicker, problemText, still, TextArea, TextInput, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import { useEffect, useRef } from "preact/hooks";
import type { DocView, ItemView } from "../../kind";
import { isBlankStep, readStep, tie } from "./content";
import type { Note, Step, AarWord } from "./model.gen";
import type { Digits } from "./tell";

export interface StepCardProps {
  step: ItemView<Step>;
  /** The difficulties it answers. */
  because: ItemView<Note>[];
  network: DocView;
  digits: Digits;
  /** Say the difficulties in words to everybody; else only to who hears the page (lines are drawn). */
  told: boolean;
  onEdit?: ((id: string) => void) | undefined;
  /** Partners as they are called now. */
  partners?: readonly unknown[];
  onPick?: ((key: string, label: string) => void) | undefined;
  /** The desk is writing a comment on it. */
  picked?: boolean | undefined;
}

export const StepCard = still(({ step, because, network, digits, told, onEdit, onPick, picked }: StepCardProps) => {
  const { t, language, problems } = usePage<AarWord>();
  const { text, responsible, date, partner } = step.value;
  const wrong = problems.filter(({ path, code }) => path.startsWith(`${step.key}#`) && code !== "step_date_missing");
  return (
    <li class="px-aar-step" data-at={step.key} data-to={step.id}>
      {because.length > 0 ? (
        <ul class={told ? "px-aar-because" : "px-vh"}>
          {because.map((note) => (
            <li key={note.key}>
              <span class="px-aar-dot" />
              <span>{t("aar.because", { text: note.value.text })}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="px-sm px-muted px-aar-free">{t("aar.not_linked")}</p>
      )}
      <div class={picked ? "px-aar-card px-picked" : "px-aar-card"}>
        <div>
          <p class="px-aar-what px-pre">{text}</p>
          <ul class="px-aar-meta">
            {responsible && (
              <li>
                <Icon name="person" size={18} />
                <span>{responsible}</span>
              </li>
            )}
            <li class={date ? undefined : "px-aar-wait"} data-at={`${step.key}#date`}>
              <Icon name="calendar" size={18} />
              <span>{date ? digits(formatDate(date, language)) : t("aar.no_date")}</span>
            </li>
            {partner && (
              <li>
                <PartnerName network={network} id={partner} size={20} />
              </li>
            )}
          </ul>
          {wrong.map((problem) => (
            <ErrorLine key={problem.code} advice={problem.blocking === false}>
              {problemText(problem, t)}
            </ErrorLine>
          ))}
        </div>
        {onEdit && <Button icon="edit" name={t("aar.edit_step", { text })} onClick={() => { onEdit(step.id); }} />}
        {onPick && <Button icon="comment" name={`${t("aar.comment_here")}: ${text}`} aria-pressed={Boolean(picked)} onClick={() => { onPick(step.key, text); }} />}
      </div>
      <CommentsAt anchor={step.key} />
    </li>
  );
});

export interface StepEditProps {
  id: string;
  answers: DocView;
  network: DocView;
  difficulties: ItemView<Note>[];
  because: readonly string[];
  onDone: () => void;
}

export function StepEdit({ id, answers, network, difficulties, because, onDone }: StepEditProps) {
  const { t, typed, saving } = usePage<AarWord>();
  const key = `step:${id}`;
  const step = readStep(answers, id);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    comeTo(area.current?.closest("li"));
  }, [id]);
  // Left empty, it was never a step.
  const latest = useRef(answers);
  latest.current = answers;
  const halves = useRef(typed);
  halves.current = typed;
  useEffect(
    () => () => {
      // Half a date is something: it is asked about before the work is handed in.
      if (!halves.current?.typed.has(`${key}#date`) && latest.current.get(key) && isBlankStep(readStep(latest.current, id))) latest.current.remove(key);
    },
    [id, key],
  );
  const set = (change: Partial<Step>): void => {
    answers.set(key, { ...step, ...change });
  };
  return (
    <li data-at={key} data-to={id}>
      <Card look="pick" class="px-stack" label={t("aar.step")}>
        <TextArea
          at={`${key}#text`}
          rows={2}
          label={t("aar.step")}
          value={step.text}
          inputRef={area}
          onChange={(text) => {
            set({ text });
          }}
        />
        {difficulties.length > 0 && (
          <MultiTiles
            label={t("aar.which")}
            value={because}
            options={difficulties.map((note) => ({ value: note.id, label: note.value.text }))}
            onChange={(notes) => {
              tie(answers, id, because, notes);
            }}
          />
        )}
        <TextInput
          at={`${key}#responsible`}
          label={t("aar.responsible")}
          limit={300}
          value={step.responsible}
          onChange={(responsible) => {
            set({ responsible });
          }}
        />
        <div data-at={`${key}#date`}>
          <DateField
            label={t("aar.by")}
            half={`${key}#date`}
            value={step.date}
            onChange={(date) => {
              set({ date });
            }}
          />
        </div>
        <PartnerPicker
          optional
          at={`${key}#partner`}
          label={t("aar.with_partner")}
          network={network}
          value={step.partner}
          onChange={(partner) => {
            set({ partner });
          }}
        />
        {saving}
        <div class="px-aar-end">
          <Button small icon="check" onClick={onDone}>
            {t("aar.done")}
          </Button>
          <Button
            look="danger"
            small
            icon="trash"
            onClick={() => {
              answers.remove(key);
              onDone();
            }}
          >
            {t("aar.delete")}
          </Button>
        </div>
      </Card>
    </li>
  );
}
