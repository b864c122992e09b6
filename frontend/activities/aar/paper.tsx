/** Prints a review: the meeting, the notes as lists, the next steps as a table. */
import { formatDate, SectionHead, toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { PaperTable } from "../paper_table";
import { asked, heard, readBoard, strays } from "./content";
import type { AarContent, Note, AarWord } from "./model.gen";
import { MeetingRead } from "./meeting";
import type { Digits } from "./tell";
import type { Partner } from "../../network/model.gen";

export function Paper({ content, answers, network, thaiDigits }: KindProps<AarContent, AarWord>) {
  const { t, language } = usePage<AarWord>();
  const d: Digits = (text) => (thaiDigits ? toThai(String(text)) : String(text));
  const board = readBoard(answers, content);
  const lost = strays(board, content).map(({ value }) => value);
  const texts = new Map(board.difficulties.map(({ id, value }) => [id, value.text]));
  const list = (notes: Note[]) =>
    notes.length ? (
      <ul class="px-aar-lines-said">
        {notes.map((note) => (
          <li key={note.order} class="px-pre">
            {d(note.text)}
            {note.voice && <small> ({d(note.voice)})</small>}
          </li>
        ))}
      </ul>
    ) : (
      <p class="px-sm">{t("aar.nothing")}</p>
    );
  const columns = (["number", "step", "responsible", "by", "with_partner"] as const).map((name) => t(`aar.${name}`));
  return (
    <div class="px-aar px-aar-paper">
      <MeetingRead content={content} answers={answers} digits={d} />
      <section>
        <SectionHead title={t("aar.board")} />
        {asked(content).map((question, place) => {
          const notes = board.notes.filter(({ value }) => value.question === question.id).map(({ value }) => value);
          return (
            <div key={question.id} class="px-aar-asked">
              <h4>{d(`${String(place + 1)}. ${question.label}`)}</h4>
              {question.split
                ? heard(content).map((group) => (
                    <div key={group.id}>
                      <h5>{group.label}</h5>
                      {list(notes.filter((note) => note.group === group.id))}
                    </div>
                  ))
                : list(notes)}
            </div>
          );
        })}
        {lost.length > 0 && (
          <div class="px-aar-asked">
            <h4>{t("aar.strays")}</h4>
            {list(lost)}
          </div>
        )}
      </section>
      <section>
        <PaperTable caption={content.steps} columns={columns} look="px-aar-sheet">
          {board.steps.map(({ id, value }, place) => (
            <tr key={id}>
              <td>{d(place + 1)}</td>
              <th scope="row" class="px-pre">
                {d(value.text)}
                {(board.because.get(id) ?? []).map((note) => (
                  <small key={note}>{t("aar.because", { text: d(texts.get(note) ?? "") })}</small>
                ))}
              </th>
              <td data-label={columns[2]}>{d(value.responsible)}</td>
              <td class="px-num" data-label={columns[3]}>{value.date ? d(formatDate(value.date, language)) : t("aar.no_date")}</td>
              <td data-label={columns[4]}>{d(network.item<Partial<Partner>>(`partner:${value.partner}`)?.value.name ?? "–")}</td>
            </tr>
          ))}
        </PaperTable>
      </section>
    </div>
  );
}
