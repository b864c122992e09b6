/** The one place for what stands below the activity when it is asked for or left over: comments without a place, the work as it will be read, what changed. */
import { Banner, Card, Face, liveView, SectionHead, usePage } from "@shell";
import type { CommentView, Kind, KindProps, Translate } from "../kind";
import type { LiveDocument } from "../state/document";
import type { Session } from "../state/session";
import type { ItemShape } from "../types.gen";
import { Comment } from "./Comment";
import { Criteria } from "./Feedback";
import "./Below.css";

export interface BelowProps {
  session: Session;
  kind: Kind;
  props: KindProps;
  /** Comments about the whole, or about something that is not shown. */
  loose: readonly CommentView[];
  shown: string;
}

/** What she changed since the last round, one sentence each. */
function changesOf({ page, answers, store }: Session, kind: Kind, t: Translate): string[] {
  const last = page.rounds.find((one) => !one.withdrawn);
  if (!last || !kind.changes) return [];
  const items = (document: LiveDocument): Record<string, ItemShape> =>
    Object.fromEntries(document.keys().flatMap((key) => [[key, document.item(key) as ItemShape] as const]).filter(([, item]) => !item.gone));
  return kind.changes(last, { ...last, number: page.submission.next_round, answers: items(answers), network: items(store.network) }, t);
}

function Changes({ lines }: { lines: readonly string[] }) {
  const { t } = usePage();
  return (
    <ul class="px-lines">
      {(lines.length ? lines : [t("changes.none")]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export function Below({ session, kind, props, loose, shown }: BelowProps) {
  const { t } = usePage();
  const { page, answers, store, editable } = session;
  const late = (page.mode === "work" || page.mode === "scratch") && !editable ? answers.unsent.size + answers.typed.size : 0;
  return (
    <>
      {loose.length > 0 && (
        <section>
          <SectionHead title={t("comment.title")} />
          <div class="px-cmts">
            {loose.map((comment) => (
              <Comment key={comment.id} comment={comment} place={comment.anchor === "whole" ? t("comment.whole") : kind.label(comment.anchor, props)} />
            ))}
          </div>
        </section>
      )}
      {editable && (shown === "preview" || shown === "changes") && (
        <Card look="wash" class="px-stack px-panel" label={t(`${shown}.title`)}>
          <h3>{t(`${shown}.title`)}</h3>
          {shown === "preview" ? (
            <Face kind={kind} props={{ ...props, face: "read", answers: liveView(answers, false), network: liveView(store.network, false), idPrefix: `${props.idPrefix}-p` }} />
          ) : (
            <Changes lines={changesOf(session, kind, t)} />
          )}
        </Card>
      )}
      {editable && page.block.needs_trainer && page.block.rubric.length > 0 && (
        <section>
          <Criteria rubric={page.block.rubric} />
        </section>
      )}
      {late > 0 && (
        <Banner tone="warn" icon="device">
          <p>{t("late.unsent", { n: late })}</p>
          <p class="px-pre px-note">{kind.text({ ...props, answers: liveView(answers, false) })}</p>
          {[...answers.typed].map(([path, { text }]) => (
            <p key={path} class="px-pre px-note">{text}</p>
          ))}
        </Banner>
      )}
    </>
  );
}
