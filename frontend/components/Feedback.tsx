/** Shows a trainer's answer to the teacher: returned or accepted, what to do, marks. */
import type { DocView, Translate } from "../kind";
import { reachesOf } from "../state/levels";
import type { Todo } from "../state/model.gen";
import { openTodos } from "../state/todos";
import { formatDate, type Language } from "../thai/dates";
import type { Criterion, FeedbackShape, SubmissionShape } from "../types.gen";
import { Button } from "./Button";
import { usePage } from "./context";
import { Icon } from "./Icon";
import { Banner, Chip, Details, SectionHead } from "./surfaces";
import { Table } from "./Table";
import "./Feedback.css";

/** Who decided, and when. */
export const decidedBy = ({ reviewer, decided_at }: FeedbackShape, t: Translate, language: Language): string => {
  const at = formatDate(decided_at, language);
  return reviewer ? t("feedback.by", { name: reviewer, at }) : at;
};

export function FeedbackBanner({ feedback, open }: { feedback: FeedbackShape; open: number }) {
  const { t, language } = usePage();
  const accepted = feedback.decision === "accept";
  const { gate } = feedback;
  const good = gate ? gate.goes_on : accepted;
  return (
    <section>
      <Banner tone={good ? "ok" : "warn"} icon={good ? "check" : "back"}>
        <h3>{gate ? gate.told : accepted ? t("feedback.accepted") : feedback.checklist.length ? t("feedback.returned", { n: open || feedback.checklist.length }) : t("feedback.returned_plain")}</h3>
        {feedback.comment && <p class="px-pre">{feedback.comment}</p>}
        <p class="px-sm px-soft">
          {decidedBy(feedback, t, language)}
        </p>
      </Banner>
    </section>
  );
}

export interface ChecklistProps {
  feedback: FeedbackShape;
  answers: DocView;
  /** Goes to the place of a comment. */
  onGo: (commentId: string) => void;
}

export function Checklist({ feedback, answers, onGo }: ChecklistProps) {
  const { t, idPrefix } = usePage();
  const lines = feedback.checklist;
  if (!lines.length) return null;
  const number = (id: string): number | undefined => feedback.comments.find((comment) => comment.id === id)?.number;
  return (
    <section>
      <SectionHead title={t("todo.title")} end={<Chip>{t("todo.progress", { n: lines.length - openTodos(feedback, answers), of: lines.length })}</Chip>} />
      <ul class="px-card px-todo">
        {lines.map((line) => {
          const key = `todo:${line["id"] ?? ""}`;
          const done = Boolean(answers.get<Todo>(key)?.done);
          const comment = number(line["comment"] ?? "");
          const id = `${idPrefix}-${key.replace(":", "-")}`;
          return (
            <li key={key} data-at={key}>
              <span class="px-box">
                <input
                  id={id}
                  type="checkbox"
                  checked={done}
                  disabled={!answers.editable}
                  onChange={() => {
                    answers.set(key, { done: !done });
                  }}
                />
                <Icon name="check" size={16} stroke={3} />
              </span>
              <span>
                <label for={id} class={done ? "px-struck" : undefined}>
                  {line["text"]}
                </label>
                {comment !== undefined && <span class="px-sm px-muted"> {t("comment.number", { n: comment })}</span>}
              </span>
              {comment !== undefined && !done && answers.editable && (
                <Button
                  small
                  onClick={() => {
                    onGo(line["comment"] ?? "");
                  }}
                >
                  {t("go.here")}
                  <span class="px-vh"> {t("comment.number", { n: comment })}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The author's criteria with their levels, to be read before the work is handed in. */
export function Criteria({ rubric }: { rubric: readonly Criterion[] }) {
  const { t } = usePage();
  return (
    <Details summary={t("marks.before")}>
      <dl class="px-stack-s px-note">
        {rubric.map((criterion) => (
          <div key={criterion.id}>
            <dt>
              <b>{criterion.label}</b> {t("marks.up_to", { points: criterion.points })}
            </dt>
            {reachesOf(criterion).map((most, at) => (
              <dd key={at} class="px-soft">
                <span class="px-num px-muted">{most}</span> {criterion.levels[at]}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Details>
  );
}

type Staff = Pick<SubmissionShape, "override">;

/** Points that course staff entered in the gradebook: they count, whatever the trainer's marks are. */
export function StaffPoints({ override }: Staff) {
  const { t, language } = usePage();
  if (!override) return null;
  const { earned: points, possible, weighted, weight, at } = override;
  return (
    <section>
      <Banner icon="star">
        <p>{weighted != null && weight != null ? t("points.staff_weighted", { points, possible, weighted, weight }) : t("points.staff", { points, possible })}</p>
        <p class="px-sm px-soft">{formatDate(at, language)}</p>
      </Banner>
    </section>
  );
}

/** Points by the rubric, where the author shows them. */
export function Marks({ feedback, override }: { feedback: FeedbackShape } & Staff) {
  const { t } = usePage();
  if (!feedback.marks.length) return null;
  return (
    <section>
      <SectionHead title={t("marks.title")} />
      <Table caption={t("marks.title")} columns={[{ label: t("marks.criterion") }, { label: t("marks.points"), num: true }]}>
        {feedback.marks.map((mark) => (
          <tr key={mark.criterion}>
            <th scope="row">
              {mark.label}
              <p class="px-note px-soft">{mark.level}</p>
            </th>
            <td class="px-n">{t("marks.of", { points: mark.points, possible: mark.possible })}</td>
          </tr>
        ))}
        {feedback.earned != null && feedback.possible != null && (
          <tr>
            <th scope="row">{t("marks.total")}</th>
            <td class="px-n">{t("marks.of", { points: feedback.earned, possible: feedback.possible })}</td>
          </tr>
        )}
        {override && (
          <tr>
            <th scope="row">{t("marks.instead")}</th>
            <td class="px-n">{t("marks.of", { points: override.earned, possible: override.possible })}</td>
          </tr>
        )}
      </Table>
    </section>
  );
}
