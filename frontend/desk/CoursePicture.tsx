/** Shows a picture of the course: how many stand at each place and how long work lies there, and a table of moves. */
import { Details, Table, usePage } from "@shell";
import type { MovesResult, PictureResult, PlaceResult } from "../types.gen";
import type { DeskWord } from "../words.gen";

export function CoursePicture({ picture }: { picture: PictureResult }) {
  const { moves } = picture;
  return (
    <>
      <section>
        <div class="px-sec"><h2 class="pd-h2">{picture.title}</h2><p>{picture.people} · {picture.lead}</p></div>
        <Places picture={picture} />
      </section>
      {picture.hidden_moves && <p class="pd-few">{picture.hidden_moves}</p>}
      {moves && (
        <section>
          <div class="px-sec"><h2 class="pd-h2">{moves.title}</h2><p>{moves.people}</p></div>
          <Moves moves={moves} />
        </section>
      )}
    </>
  );
}

/** The numbers of a place, this wave's first. */
const numbers = ({ now, before }: PlaceResult): number[] => (before === null ? [now] : [now, before]);

function Places({ picture: { title, heads, places, days_head, days_note } }: { picture: PictureResult }) {
  const { t } = usePage<DeskWord>();
  const [place = "", ...waves] = heads;
  const shown = waves.slice(0, places.some((one) => one.before !== null) ? 2 : 1);
  const most = Math.max(1, ...places.flatMap(numbers));
  return (
    <div class="px-stack">
      <ul class="pd-places">
        {places.map((one, at) => (
          <li key={at}>
            <span class="pd-place"><b>{one.label}</b>{one.lay && <small class="px-num">{one.lay}</small>}</span>
            {numbers(one).map((n, wave) => (
              <span key={wave} class={wave ? "pd-wave pd-was" : "pd-wave"}>
                {shown.length > 1 && <small>{shown[wave]}</small>}
                <span class="pd-track" aria-hidden="true"><span style={{ width: `${String(Math.round((100 * n) / most))}%` }} /></span>
                <span class="px-num">{n}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {days_note.length > 0 && <div class="pd-lay px-sm px-soft">{days_note.map((text, at) => <p key={at}>{text}</p>)}</div>}
      <Details summary={t("results.table")}>
        <Table caption={title} columns={[{ label: place }, ...[...shown, ...(days_head ? [days_head] : [])].map((label) => ({ label, num: true }))]}>
          {places.map((one, at) => (
            <tr key={at}>
              <th scope="row">{one.label}</th>
              {numbers(one).map((n, wave) => <td key={wave} class="px-n">{n}</td>)}
              {days_head && <td class="px-n">{one.days ?? "–"}</td>}
            </tr>
          ))}
        </Table>
      </Details>
    </div>
  );
}

/** How dark a cell is, of four shades: by its share of the largest. */
const shade = (n: number, most: number): number => (n ? Math.ceil((3 * n) / most) : 0);

function Moves({ moves: { title, corner, columns, lines, note } }: { moves: MovesResult }) {
  const most = Math.max(1, ...lines.flatMap((line) => line.cells.map((n) => n ?? 0)));
  const last = lines.length - 1;
  return (
    <div class="px-stack-s">
      <div class="pd-cells pd-below pd-moves">
        <Table caption={title} columns={[{ label: corner }, ...columns.map((label) => ({ label, num: true }))]}>
          {lines.map((line, row) => (
            <tr key={row} class={row === last ? "pd-apart" : undefined}>
              <th scope="row">{line.label}</th>
              {line.cells.map((n, column) => (
                <td key={column} class={["px-n", `pd-shade${String(shade(n ?? 0, most))}`, row === column && row !== last && "pd-same", column === last && "pd-apart"].filter(Boolean).join(" ")} data-l={columns[column]}>
                  {n}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </div>
      {note.map((text, at) => <p key={at} class="px-sm px-soft">{text}</p>)}
    </div>
  );
}
