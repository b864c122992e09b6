/** Edits the list of partners: a row each, its editor below it, restore where one was deleted. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Button, CommentsAt, GoneRow, still, Table, usePage } from "@shell";
import type { KindProps } from "../../kind";
import type { MapContent, MapWord } from "./model.gen";
import { partnersOf, tiesWith, type PartnerItem } from "./partners";
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
  /** Puts the partner of this key back. */
  restore: (key: string) => void;
}

/** Numbers of the comments at an item or at one of its fields. */
export const commentsAt = (comments: KindProps["comments"], key: string): number[] =>
  comments.filter((comment) => comment.anchor.split("#")[0] === key).map((comment) => comment.number);

interface EditRowProps extends Pick<EditTableProps, "content" | "onOpen" | "close"> {
  partner: PartnerItem;
  columns: number;
  /** As on the map; 0 for none. */
  number: number;
  marked: boolean;
  isOpen: boolean;
  fresh: boolean;
  comments: KindProps["comments"];
  /** Of the row that is open. */
  editor: ComponentChildren;
}

const EditRow = still(({ partner, content, columns, number, marked, isOpen, fresh, comments, editor, onOpen, close }: EditRowProps) => {
  const { t } = usePage<MapWord>();
  const { id, key, value } = partner;
  const here = commentsAt(comments, key);
  const row = useMemo(() => {
    const open = (): void => {
      onOpen(id);
    };
    return (
      <PartnerRow
        partner={partner}
        content={content}
        number={number}
        open={marked}
        fresh={fresh}
        comments={commentsAt(comments, key)}
        onOpen={isOpen ? undefined : open}
        act={
          <Button
            name={t(isOpen ? "map.close" : "map.edit", { name: value.name })}
            icon={isOpen ? "close" : "edit"}
            aria-expanded={isOpen}
            onClick={isOpen ? close : open}
          />
        }
      />
    );
  }, [partner, content, number, marked, fresh, comments, isOpen, onOpen, close, id, key, value, t]);
  return (
    <>
      {row}
      {isOpen && (
        <tr class="px-on pm-ed">
          <td colSpan={columns}>{editor}</td>
        </tr>
      )}
      {here.length > 0 && (
        <tr class="pm-cmts">
          <td colSpan={columns}>
            <CommentsAt anchor={key} />
          </td>
        </tr>
      )}
    </>
  );
});

/** A partner that was deleted, in its place. */
const Gone = still(({ partner: { key, value }, columns, ties, restore }: { partner: PartnerItem; columns: number; ties: number; restore: (key: string) => void }) => {
  const { t } = usePage<MapWord>();
  return (
    <tr class="pm-gonerow" data-at={key}>
      <td colSpan={columns}>
        <GoneRow
          name={ties ? t("map.gone", { name: value.name, n: ties }) : value.name}
          onRestore={() => {
            restore(key);
          }}
        />
      </td>
    </tr>
  );
});

export function EditTable({ props: { network, comments }, content, open, marked, numbered, fresh, editor, onOpen, close, restore }: EditTableProps) {
  const { t } = usePage<MapWord>();
  const columns = useColumns(true);
  const all = partnersOf(network, { gone: true });
  let number = 0;
  if (!all.length) return null;
  return (
    <Table caption={t("map.caption")} columns={columns} list>
      {all.map((partner) => {
        const { id, key } = partner;
        if (partner.gone) return <Gone key={key} {...{ partner, restore }} columns={columns.length} ties={tiesWith(network, id).length} />;
        number += 1;
        const isOpen = open === id;
        return (
          <EditRow
            key={key}
            {...{ partner, content, comments, isOpen, onOpen, close }}
            columns={columns.length}
            number={numbered ? number : 0}
            marked={marked === id}
            fresh={fresh.has(id)}
            editor={isOpen && editor}
          />
        );
      })}
    </Table>
  );
}
