/** Shows a trainer's answer as it was sent: overall comment, comments, checklist, marks. */
import { Card, Icon, Table, usePage } from "@shell";
import type { CommentView } from "../kind";
import type { FeedbackShape } from "../types.gen";
import { PastComment } from "./Past";
import type { DeskWord } from "../words.gen";

export function Published({ feedback, comments, label, onGo }: { feedback: FeedbackShape; comments: readonly CommentView[]; label: (anchor: string) => string; onGo: (anchor: string) => void }) {
  const { t } = usePage<DeskWord>();
  return (
    <div class="px-stack">
      {feedback.comment && (
        <Card class="px-stack-s">
          <h2 class="pd-h2">{t("desk.overall")}</h2>
          <p class="px-pre">{feedback.comment}</p>
        </Card>
      )}
      {feedback.checklist.length > 0 && (
        <Card class="px-stack-s">
          <h2 class="pd-h2">{t("desk.todos")}</h2>
          <ul class="pd-ticks px-note">{feedback.checklist.map((line) => <li key={line["id"]}><Icon name="check" size={18} /><span>{line["text"]}</span></li>)}</ul>
        </Card>
      )}
      {comments.length > 0 && <h2 class="pd-h2">{t("desk.comments", { n: comments.length })}</h2>}
      {comments.map((comment) => <PastComment key={comment.id} comment={comment} place={label(comment.anchor)} onGo={comment.anchor === "whole" ? undefined : () => { onGo(comment.anchor); }} />)}
      {feedback.marks.length > 0 && (
        <Card class="px-stack-s">
          <h2 class="pd-h2">{t("desk.rubric")}</h2>
          <Table caption={t("marks.title")} columns={[{ label: t("marks.criterion") }, { label: t("marks.points"), num: true }]}>
            {feedback.marks.map((mark) => (
              <tr key={mark.criterion}>
                <th scope="row">
                  {mark.label}
                  {mark.level && <p class="px-note px-soft">{mark.level}</p>}
                </th>
                <td class="px-n">{t("marks.of", { points: mark.points, possible: mark.possible })}</td>
              </tr>
            ))}
          </Table>
        </Card>
      )}
    </div>
  );
}
