/** How a teacher fills in `portfolio`: the choices as tiles, and a field to write in. */
import { CommentsAt, TextArea, Tiles } from "@shell";
import type { KindProps } from "../../kind";
import { offered, readChoice, readNote } from "./content";
import type { Chosen, PortfolioContent, PortfolioWord, Note } from "./model.gen";

/** As the server has it (domain/item.py); counted aloud only where it comes near. */
const PARAGRAPH = 4000;

// make kind wrote this: how it is filled in, on a phone and on a wide screen, with the drawings it needs
export function Edit({ content, answers }: KindProps<PortfolioContent, PortfolioWord>) {
  const chosen = readChoice(answers);
  const note = readNote(answers);
  return (
    <div class="px-k-portfolio">
      <section>
        <Tiles
          at="choice#value"
          label={content.choose}
          value={chosen}
          options={offered(content, chosen).map(({ id, label }) => ({ value: id, label }))}
          onChange={(value) => {
            answers.set("choice", { value } satisfies Chosen);
          }}
        />
        <CommentsAt anchor="choice" />
      </section>
      <section>
        <TextArea
          at="note#text"
          label={content.tell}
          rows={5}
          limit={note.length > PARAGRAPH * 0.75 ? PARAGRAPH : undefined}
          value={note}
          onChange={(text) => {
            answers.set("note", { text } satisfies Note);
          }}
        />
        <CommentsAt anchor="note" />
      </section>
    </div>
  );
}
