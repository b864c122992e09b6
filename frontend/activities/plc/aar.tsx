/** The questions that close a meeting, when there is time. */
import { still, TextArea } from "@shell";
import type { DocView } from "../../kind";
import type { Aar, PlcContent } from "./model.gen";

export const AarEdit = still(({ content, answers, id, said: { answers: said } }: { content: PlcContent; answers: DocView; id: string; said: Aar }) => {
  return (
    <div class="px-stack">
      {content.aar.map((question) => (
        <TextArea
          key={question.id} rows={2} label={question.label} at={`aar:${id}#${question.id}`} value={said[question.id] ?? ""}
          onChange={(text) => { answers.set(`aar:${id}`, { answers: { ...said, [question.id]: text } }); }}
        />
      ))}
    </div>
  );
});
