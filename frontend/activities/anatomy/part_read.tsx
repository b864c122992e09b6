/** One part of joint work as it is read: its four fields, or the paper. */
import { blank, Button, Chip, CommentsAt, Pin, usePage } from "@shell";
import { FIELDS, partKey, readPart, readRecord, recordKey } from "./content";
import type { Reads, Thing } from "./feature_read";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { paperInWords, standOf, standOfPaper } from "./say";

type Props = Reads & Thing & { content: AnatomyContent; record: boolean };

export function PartRead({ id, label, place, former, record, content, answers, partner, language, digits, focusKey, onPick }: Props) {
  const { t, comments } = usePage<AnatomyWord>();
  const key = record ? recordKey(partner) : partKey(partner, id);
  const part = readPart(answers, partner, id);
  const paper = readRecord(answers, partner);
  const stand = record ? standOfPaper(paper, content, t, language) : standOf(part, t);
  const pins = comments.filter(({ anchor }) => anchor.split("#")[0] === key);
  return (
    <li class={focusKey?.split("#")[0] === key ? "an-picked" : undefined} data-at={key} tabIndex={-1}>
      <div class="an-parthead">
        <p>
          <b>{digits(`${former ? "" : `${String(place + 1)}. `}${label}`)}</b>
          {former && <span class="px-muted"> ({t("anatomy.former")})</span>}
          {pins.map((pin) => <Pin key={pin.id} number={pin.number} done={pin.done} />)}
        </p>
        <Chip tone={stand.full ? "ok" : undefined} line={!stand.full}>{digits(stand.said)}</Chip>
        {onPick && <Button icon="comment" name={`${t("anatomy.comment_here")} ${label}`} onClick={() => { onPick(key, label); }} />}
      </div>
      {record ? (
        <p class="px-note px-pre">{digits(paperInWords(paper, content, t, language)) || <span class="px-muted">{t("anatomy.paper_open")}</span>}</p>
      ) : (
        <dl class="an-four an-told">
          {FIELDS.map((field) => (
            <div key={field}>
              <dt>{t(`anatomy.${field}`)}</dt>
              <dd>{blank(part[field]) ? "–" : digits(part[field])}</dd>
            </div>
          ))}
        </dl>
      )}
      <CommentsAt anchor={key} />
    </li>
  );
}
