/** Shows one block's results: of which group; a picture, or the progress, the questions, the teachers' sentences. */
import { Button, Details, formatDate, Icon, Select, usePage } from "@shell";
import type { AnalysisResult, BlockResults } from "../types.gen";
import { CoursePicture } from "./CoursePicture";
import { FileForm } from "./FileForm";
import { QuestionNumbers } from "./QuestionNumbers";
import type { DeskWord } from "../words.gen";

/** The number of questions that are open at first: those most worth talking about. */
const OPEN = 2;

export function BlockNumbers({ found, busy, action, onGroup }: { found: BlockResults; busy: boolean; action: string; onGroup: (group: string) => void }) {
  const { t, language } = usePage<DeskWord>();
  const { analysis, picture, fewest } = found;
  const isListed = found.group === "" || found.groups.includes(found.group);
  const groups = (isListed ? found.groups : [...found.groups, found.group]).map((group) => ({ value: group, label: group }));
  return (
    <div class="pd-numbers" aria-busy={busy}>
      <div class="pd-rfilters">
        {groups.length > 0 && <Select label={t("desk.group")} value={found.group} options={groups} none={t("desk.group_all")} onChange={onGroup} />}
        <FileForm action={action} fields={{ rows: "results", block: found.block, group: found.group }}>
          <div class="px-stretch"><Button type="submit" icon="page">{t("results.download")}</Button></div>
        </FileForm>
      </div>
      {picture && <CoursePicture picture={picture} />}
      {analysis && <Numbers analysis={analysis} fewest={fewest} />}
      {!picture && !analysis && <p class="pd-few" role="status">{t("results.few", { n: fewest })}</p>}
      <div class="px-stack-s px-sm px-soft">
        {found.hidden_groups && <p>{t("results.hidden_groups", { n: fewest })}</p>}
        {found.partial && <p>{t("results.limit", { n: found.limit })}</p>}
        {found.asked_since && <p>{t("results.version", { at: formatDate(found.asked_since, language) })}</p>}
        <p>{t("results.recorded")}</p>
      </div>
    </div>
  );
}

function Numbers({ analysis, fewest }: { analysis: AnalysisResult; fewest: number }) {
  const { t } = usePage<DeskWord>();
  const { questions, sentences } = analysis;
  const rest = questions.slice(OPEN);
  return (
    <>
      <Facts analysis={analysis} />
      {questions.length > 0 && (
        <section>
          <div class="px-sec"><h2 class="pd-h2">{t("results.first")}</h2><p>{t("results.order")}</p></div>
          <div class="pd-rgrid">{questions.slice(0, OPEN).map((one) => <QuestionNumbers key={one.id} one={one} fewest={fewest} />)}</div>
        </section>
      )}
      <div>
        {rest.length > 0 && (
          <Details summary={t("results.rest", { n: rest.length })}>
            <div class="pd-rgrid">{rest.map((one) => <QuestionNumbers key={one.id} one={one} fewest={fewest} />)}</div>
          </Details>
        )}
        {sentences && sentences.length > 0 && (
          <Details summary={t("results.sentences", { n: sentences.length })}>
            <ul class="pd-said-all">{sentences.map((text, at) => <li key={at}>{text}</li>)}</ul>
          </Details>
        )}
      </div>
    </>
  );
}

function Facts({ analysis }: { analysis: AnalysisResult }) {
  const { t } = usePage<DeskWord>();
  const { started, finished, stopped, counted } = analysis;
  return (
    <ul class="pd-rfacts">
      <li><b class="px-num">{t("results.started", { n: started })}</b><span>{t("results.finished", { n: finished })}</span></li>
      {counted > 0 && (
        <li><b class="px-num">{t("results.half_first", { n: analysis.half_first, of: counted })}</b><span>{t("results.half_ever", { n: analysis.half_ever })}</span></li>
      )}
      {stopped && (
        <li class="pd-todo-line"><b><Icon name="wait" size={18} /> {t("results.stopped", { place: stopped.place })}</b><span>{t("results.stopped_n", { n: stopped.n, title: stopped.title })}</span></li>
      )}
    </ul>
  );
}
