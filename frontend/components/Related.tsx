/**
 * Shows where a teacher can go on: activities of the course that work on the same competencies. The page asks for
 * them once; without an answer nothing is shown.
 */
import { useEffect, useState } from "preact/hooks";
import type { Session } from "../state/session";
import type { LinkShape, RelatedAnswer } from "../types.gen";
import { usePage } from "./context";
import { Icon } from "./Icon";
import { still } from "./still";
import { SectionHead } from "./surfaces";
import "./Related.css";

export const Related = still(({ session }: { session: Session }) => {
  const { t } = usePage();
  const { page } = session;
  const [links, setLinks] = useState<readonly LinkShape[]>([]);
  // A page on which staff look at a learner's work sends nothing to its block.
  const applies = (page.mode === "work" || page.mode === "scratch") && Boolean(page.block.competencies?.length);
  useEffect(() => {
    if (!applies) return;
    void session.call<RelatedAnswer>("related", { person: session.page.person }).then((reply) => {
      if (reply.kind === "ok") setLinks(reply.body.related);
    });
  }, [session, applies]);
  if (!links.length) return null;
  return (
    <section class="px-noprint">
      <SectionHead title={t("related.title")}>{t("related.help")}</SectionHead>
      <ul class="px-related">
        {links.map(({ title, url }) => (
          <li key={url}>
            {/* Out of the frame the block may be in, as the way to the next activity (Receipt). */}
            <a class="px-card" href={url} target="_top">
              {title}
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
});
