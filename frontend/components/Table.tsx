/** Draws a table: a caption, a head, and rows that become a list on a phone if wanted. */
import type { ComponentChildren } from "preact";
import "./Table.css";

export interface TableProps {
  caption: string;
  /** Column heads; `num` puts numbers in a column; `quiet` hides the words from sight. */
  columns: readonly { label: string; num?: boolean; quiet?: boolean }[];
  /** `<tr>` elements. */
  children: ComponentChildren;
  /** Rows become blocks on a phone. */
  list?: boolean;
}

export function Table({ caption, columns, children, list = false }: TableProps) {
  return (
    <table class={list ? "px-tbl px-list" : "px-tbl"}>
      <caption class="px-vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" class={column.num ? "px-n" : undefined}>
              {column.quiet ? <span class="px-vh">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
