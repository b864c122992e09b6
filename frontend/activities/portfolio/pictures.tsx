/** The pictures of a portfolio: small maps, areas then and now, hours. Sentences beside them say the same. */
import { formatDate, Icon, sectorDrawing, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { EntryShape } from "../../types.gen";
import { inWords } from "./content";

type Digits = (text: string) => string;

const number = (entry: EntryShape, name: string): number => Number(entry.facts?.[name] ?? 0);

/** The school in the middle, its partners round it by the side of the map they stand on. */
export function Waves({ entries, digits = String }: { entries: readonly EntryShape[]; digits?: Digits }) {
  const { language } = usePage();
  return (
    <ul class="po-waves">
      {entries.map((entry) => (
        <li key={entry.ref + (entry.date ?? "")}>
          <Star spots={entry.spots ?? []} />
          <b>{digits(formatDate(entry.date, language))}</b>
          <span>{digits(inWords(entry.line))}</span>
        </li>
      ))}
    </ul>
  );
}

function Star({ spots }: { spots: readonly (readonly string[])[] }) {
  const ordered = [...spots].sort(([a = ""], [b = ""]) => a.localeCompare(b));
  return (
    <svg viewBox="-110 -82 220 164" aria-hidden="true" class="po-star">
      {ordered.map(([, mark = ""], place) => {
        const angle = (place / ordered.length) * 2 * Math.PI - Math.PI / 2;
        const far = ordered.length > 14 && place % 2 ? 0.72 : 1;
        const [x, y] = [Math.cos(angle) * 90 * far, Math.sin(angle) * 64 * far];
        return (
          <g key={place}>
            <path d={`M0 0L${x.toFixed(1)} ${y.toFixed(1)}`} stroke="var(--line-2)" stroke-width="1.500" />
            <path d={sectorDrawing(mark).shape} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(0.56)`} fill={`var(--${mark || "control"}, var(--control))`} />
          </g>
        );
      })}
      <circle r="17" fill="var(--accent-2, var(--accent))" />
    </svg>
  );
}

const AT = (value: number, of: number): number => 8 + ((value - 1) / Math.max(1, of - 1)) * 184;

/** ○ then, ● now, on one scale. */
export function Then({ entry, digits = String }: { entry: EntryShape; digits?: Digits }) {
  const [now, of] = [number(entry, "now"), number(entry, "of") || 5];
  const then = typeof entry.facts?.["then"] === "number" ? entry.facts["then"] : undefined;
  return (
    <>
      <span>{digits(inWords(entry.head))}</span>
      <svg viewBox="0 0 200 26" aria-hidden="true">
        <path d="M8 13H192" stroke="var(--line-2)" stroke-width="2" />
        {Array.from({ length: of }, (_, place) => <path key={place} d={`M${String(AT(place + 1, of))} 9V17`} stroke="var(--line-2)" stroke-width="2" />)}
        {then !== undefined && then !== now && <path d={`M${String(AT(then, of))} 13H${String(AT(now, of))}`} stroke="var(--accent)" stroke-width="3" />}
        {then !== undefined && <circle cx={AT(then, of)} cy="13" r={then === now ? 10 : 7} fill="#fff" stroke="var(--accent)" stroke-width="2" />}
        <circle cx={AT(now, of)} cy="13" r="7" fill="var(--accent)" />
      </svg>
      <span class="px-num">{digits(inWords(entry.line))}</span>
    </>
  );
}

/** Hours of a year and term, as a share of all that are shown. */
export function Hours({ entries, digits = String }: { entries: readonly EntryShape[]; digits?: Digits }) {
  const all = entries.reduce((sum, entry) => sum + number(entry, "minutes"), 0) || 1;
  return (
    <ul class="po-hours">
      {entries.map((entry) => (
        <li key={entry.ref}>
          <span>{digits(inWords(entry.head))}</span>
          <b class="px-num">{digits(inWords(entry.line))}</b>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path d="M0 2H100" stroke="var(--wash-2)" stroke-width="4" /><path d={`M0 2H${((number(entry, "minutes") / all) * 100).toFixed(1)}`} stroke="var(--accent)" stroke-width="4" /></svg>
        </li>
      ))}
    </ul>
  );
}

const LINK = "M10 14a4 4 0 0 0 6 .5l3-3a4.200 4.200 0 0 0-6-6l-1.500 1.500M14 10a4 4 0 0 0-6-.5l-3 3a4.200 4.200 0 0 0 6 6l1.500-1.500";
const DASH = "M6.500 12h11";
const HALF = "M12 5.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 0 1 0-13zM12 5.500v13M14.500 6.500v11M17 8.500v7";
const RING = "M12 5.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 0 1 0-13z";

export function SortIcon({ entry }: { entry: EntryShape }) {
  if (entry.private) return <Icon name="lock" size={20} />;
  if (entry.sort === "added") return <Icon name="add" size={20} />;
  if (entry.sort === "tie") return <Icon drawing={LINK} size={20} />;
  if (entry.sort === "agreed") return <Icon name="page" size={20} />;
  if (["left", "same", "unrated"].includes(entry.sort)) return <Icon drawing={DASH} size={20} />;
  return <Icon name="swap" size={20} />;
}

export const DoneIcon = ({ done }: { done: string }) => (done === "yes" ? <Icon name="check" size={20} /> : done === "partly" ? <Icon drawing={HALF} size={20} /> : <Icon drawing={RING} size={20} />);

/** An entry of the network or of the levels as a sentence: its subject in bold where it has one. */
export function Sentence({ entry, network, digits = String }: { entry: EntryShape; network: DocView; digits?: Digits }) {
  const [head, line, note] = [entry.head, entry.line, entry.note].map((words) => inWords(words, network));
  return (
    <span>
      {head && <b>{digits(head)} </b>}
      {digits(line ?? "")}
      {note && <span class="po-why">{digits(note)}</span>}
    </span>
  );
}
