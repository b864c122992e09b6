/** Shows a map on a screen: to its teacher, in Studio's preview, at the trainer's desk. Part of more-map.js. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button, CommentsAt, SectionHead, Table, usePage, useWidth } from "@shell";
import type { KindProps } from "../../kind";
import type { MapContent, MapWord, View } from "./model.gen";
import { BESIDE, FIRST, MapFigure, NARROW, PHONE } from "./figure";
import { freshOf, partnersOf, schoolOf, tiesOf } from "./partners";
import { Answers } from "./answers";
import { PartnerRow, useColumns } from "./rows";
import { PartnerDetails, Saying } from "./beside";
import { schoolLine } from "./school";
import { commentsAt } from "./table";
import type { Partner } from "../../network/model.gen";

/** Comes with the drawing, which a reader of a map sees first. */
export function Screen({ props, content }: { props: KindProps<MapContent, MapWord>; content: MapContent }) {
  const { t } = usePage<MapWord>();
  const { network, answers, onPick, focusKey, comments } = props;
  const [root, width] = useWidth<HTMLDivElement>(FIRST);
  const [numbered, setNumbered] = useState(false);
  const columns = useColumns();
  const school = schoolOf(network);
  const partners = partnersOf(network);
  const fresh = freshOf(partners, props.earlier);
  const desk = props.face === "desk";
  const pick = (key: string, label: string): ComponentChildren =>
    onPick && (
      <Button
        small
        look="quiet"
        icon="comment"
        aria-pressed={focusKey === key}
        onClick={() => {
          onPick(key, label);
        }}
      >
        {t("map.comment")}
        <span class="px-vh"> {label}</span>
      </Button>
    );
  const line = schoolLine(school, content);
  return (
    <div ref={root} class={width < NARROW ? "pm pm-narrow" : "pm"}>
      {(school.name || line) && (
        <div class="pm-schoolname" data-at="context">
          <b>{school.name || t("map.our_school")}</b>
          {line && <small>{line}</small>}
          <CommentsAt anchor="context" />
        </div>
      )}
      {partners.length > 0 && (
        <section class="px-stack">
          <SectionHead title={t("map.map")} />
          <div class={width < BESIDE ? "px-stack" : "pm-two"}>
            <MapFigure
              props={props}
              content={content}
              partners={partners}
              ties={tiesOf(network)}
              layout={answers.get<Partial<View>>("view")?.layout || content.layout}
              size={width < PHONE ? "phone" : "wide"}
              fresh={fresh}
              // Only where choosing does something: elsewhere a ring would be left of what was edited last.
              selected={onPick && /^partner:([^#]+)/.exec(focusKey ?? "")?.[1]}
              report={(seen) => {
                setNumbered(seen.numbered);
              }}
              onChoose={
                onPick &&
                ((id) => {
                  onPick(`partner:${id}`, network.get<Partial<Partner>>(`partner:${id}`)?.name ?? "");
                })
              }
            />
            <Saying network={network} content={content} />
          </div>
        </section>
      )}
      <section>
        <SectionHead title={t("map.partners", { n: partners.length })} />
        {partners.length > 0 && (
          <Table caption={t("map.caption")} columns={columns} list>
            {partners.map((partner, index) => [
              <PartnerRow
                key={partner.key}
                partner={partner}
                content={content}
                number={numbered ? index + 1 : 0}
                fresh={fresh.has(partner.id)}
                open={focusKey === partner.key}
                comments={commentsAt(comments, partner.key)}
              />,
              <tr key={`${partner.key}-d`} class="pm-details">
                <td colSpan={columns.length}>
                  <PartnerDetails partner={partner} network={network} content={content} pick={pick} />
                  {pick(partner.key, partner.value.name)}
                  {(desk || commentsAt(comments, partner.key).length > 0) && <CommentsAt anchor={partner.key} />}
                </td>
              </tr>,
            ])}
          </Table>
        )}
      </section>
      <Answers props={props} content={content} pick={pick} />
    </div>
  );
}
