/** Shows "right" or "not yet" as icon and word; and the sign of a video. */
import { Icon, usePage } from "@shell";
import type { Verdict } from "./choice";
import type { LessonWord } from "./model.gen";

const HALF = "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM8 12h8";
const PLAY = "M9 6.5v11l9-5.5z";

export function Sign({ of, size = 18 }: { of: "right" | "not" | "play"; size?: number }) {
  if (of === "right") return <Icon name="check" size={size} />;
  return (
    <svg class="px-icon" viewBox="0 0 24 24" width={size} height={size} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={of === "not" ? HALF : PLAY} />
    </svg>
  );
}

/** The verdict on one part, and the reason. An explanation once earned stays during the next try. */
export function Said({ verdict, why, id, answer = false }: { verdict: Verdict; why?: string | undefined; id?: string; answer?: boolean }) {
  const { t } = usePage<LessonWord>();
  if (!verdict && !why && !answer) return null;
  return (
    <p class={`le-said${verdict ? ` le-${verdict}` : ""}`} id={id}>
      {verdict && (
        <b>
          <Sign of={verdict} />
          {t(verdict === "right" ? "lesson.right" : "lesson.not_right")}
        </b>
      )}
      {answer && !verdict && <b>{t("lesson.key")}</b>}
      {why && <span>{why}</span>}
    </p>
  );
}
