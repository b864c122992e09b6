/** Asks what is agreed: its title, what pupils get from it, the form it is written in. */
import { CommentsAt, SectionHead, still, TextArea, TextInput, Tiles, usePage } from "@shell";
import type { DocView } from "../../kind";
import { formOf, readAbout } from "./content";
import type { About, AgreementContent, AgreementWord } from "./model.gen";

/** As the server has them (domain/item.py). */
export const NAME = 120;
export const LINE = 300;
const PARAGRAPH = 4000;

/** A limit that is told only where a text comes near it. */
export const near = (text: string, limit: number): number | undefined => (text.length > limit * 0.75 ? limit : undefined);

export const AboutEdit = still(({ content, answers }: { content: AgreementContent; answers: DocView; value: unknown }) => {
  const { t } = usePage<AgreementWord>();
  const about = readAbout(answers);
  const set = (part: Partial<About>): void => { answers.set("about", { ...about, ...part } satisfies About); };
  const chosen = formOf(content, about.form);
  // One that was chosen before its author hid it stays.
  const forms = content.papers.filter(({ hidden, id }) => !hidden || id === chosen?.id);
  return (
    <section data-at="about" tabIndex={-1}>
      <SectionHead title={t("agreement.about")} />
      <div class="px-even ag-two">
        <div class="px-stack">
          <TextInput at="about#title" label={t("agreement.title")} limit={near(about.title, NAME)} value={about.title} onChange={(title) => { set({ title }); }} />
          <TextArea at="about#aim" label={t("agreement.aim")} limit={near(about.aim, PARAGRAPH)} value={about.aim} onChange={(aim) => { set({ aim }); }} />
        </div>
        <Tiles at="about#form" label={t("agreement.form")} columns={2} options={forms.map(({ id, label, note }) => ({ value: id, label, note }))} value={about.form} onChange={(form) => { set({ form }); }} />
      </div>
      <CommentsAt anchor="about" />
    </section>
  );
});
