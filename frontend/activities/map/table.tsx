/** The one place for the list of partners while it is edited: a row each, its editor below it, restore where one was deleted. */
import type { ComponentChildren } from "preact";
import { Button, CommentsAt, GoneRow, Table, usePage } from "@shell";
import type { KindProps } from "../../kind";
import type { MapContent, MapWord } from "./model.gen";
import { partnersOf, tiesWith } from "./partners";
import { PartnerRow, useColumns } from "./rows";

interface EditTableProps {
  props: KindProps<MapContent, MapWord>;
  content: MapContent;
  /** Whose editor stands in its row. */
  open: string | undefined;
  /** Who is being edited, here or beside the drawing. */
  marked: string | undefined;
  numbered: boolean;
  fresh: Set<string>;
  editor: ComponentChildren;
  onOpen: (id: string) => void;
  close: () => void;
}

/** Numbers of the comments at an item or at one of its fields. */
export const commentsAt = (comments: KindProps["comments"], key: string): number[] =>
  comments.filter((comment) => comment.anchor.split("#")[0] === key).map((comment) => comment.number);

export function EditTable({ props: { network, comments }, content, open, marked, numbered, fresh, editor, onOpen, close }: EditTableProps) {
  const { t } = usePage<MapWord>();
  const columns = useColumns(true);
  const all = partnersOf(network, { gone: true });
  let number = 0;
  if (!all.length) return null;
  return (
    <Table caption={t("map.caption")} columns={columns} list>
      {all.map((partner) => {
        const { id, key, value } = partner;
        if (partner.gone) {
          const ties = tiesWith(network, id).length;
          return (
            <tr key={key} class="pm-gonerow" data-at={key}>
              <td colSpan={columns.length}>
                <GoneRow
                  name={ties ? t("map.gone", { name: value.name, n: ties }) : value.name}
                  onRestore={() => {
                    network.restore(key);
                  }}
                />
              </td>
            </tr>
          );
        }
        number += 1;
        const here = commentsAt(comments, key);
        const isOpen = open === id;
        return [
          <PartnerRow
            key={key}
            partner={partner}
            content={content}
            number={numbered ? number : 0}
            open={marked === id}
            fresh={fresh.has(id)}
            comments={here}
            onOpen={
              isOpen
                ? undefined
                : () => {
                    onOpen(id);
                  }
            }
            act={
              <Button
                name={t(isOpen ? "map.close" : "map.edit", { name: value.name })}
                icon={isOpen ? "close" : "edit"}
                aria-expanded={isOpen}
                onClick={() => {
                  if (isOpen) close();
                  else onOpen(id);
                }}
              />
            }
          />,
          isOpen && (
            <tr key={`${key}-e`} class="px-on pm-ed">
              <td colSpan={columns.length}>{editor}</td>
            </tr>
          ),
          here.length > 0 && (
            <tr key={`${key}-c`} class="pm-cmts">
              <td colSpan={columns.length}>
                <CommentsAt anchor={key} />
              </td>
            </tr>
          ),
        ];
      })}
    </Table>
  );
}
