/** Draws the frame of a printed table: caption and head; the rows are the kind's own. */
import type { ComponentChildren } from "preact";

export function PaperTable({ caption, columns, look, children }: { caption: ComponentChildren; columns: readonly string[]; look: string; children: ComponentChildren }) {
  return (
    <table class={`pp-table ${look}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
