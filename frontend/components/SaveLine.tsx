/** The save line: always shown, and always true. */
import { formatDate, formatMoment, formatTime } from "../thai/dates";
import type { SaveState } from "../state/save_state";
import { usePage } from "./context";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import "./SaveLine.css";

const ICON: Record<SaveState["kind"], IconName> = {
  idle: "cloud",
  saved: "cloud",
  saving: "wait",
  typed: "edit",
  device: "device",
  memory: "warn",
  session: "lock",
  person: "lock",
  refused: "warn",
  conflict: "swap",
};

const QUIET = new Set<SaveState["kind"]>(["idle", "saved", "saving", "typed"]);

export interface SaveLineProps {
  state: SaveState;
  loginUrl: string;
  /** Some work is on this page alone: links open in a new tab. */
  loose?: boolean;
  onCopy: () => void;
  onConflict: () => void;
  /** Shown a second time, inside an open editor; not announced again. */
  again?: boolean;
}

export function SaveLine({ state, loginUrl, loose, onCopy, onConflict, again }: SaveLineProps) {
  const { t, language } = usePage();
  const { kind } = state;
  const text = (): string => {
    if (state.kind === "saved") {
      // Without a date, a time would be read as today's.
      const today = formatDate(state.at, language) === formatDate(new Date().toISOString(), language);
      const at = today ? formatTime(state.at, language) : formatMoment(state.at, language);
      return state.sent ? t("save.sent", { n: state.sent, at }) : t("save.saved", { at });
    }
    if (kind === "refused") return state.message;
    return t(`save.${kind}`, "n" in state ? { n: state.n } : {});
  };
  const words = text();
  return (
    <div class={QUIET.has(kind) ? "px-save" : "px-save px-warn"} data-save={again ? undefined : kind}>
      <Icon name={ICON[kind]} size={18} />
      <span role={again ? undefined : "status"} aria-live={again ? undefined : "polite"}>
        {/* New words get a new element: where a browser has translated the old ones, their node is no longer on the page. */}
        <span key={words}>{words}</span>
      </span>
      {kind === "session" && (
        // Leaves the frame the activity may be in.
        <a href={loginUrl} target={loose ? "_blank" : "_top"}>
          {t("save.login")}
        </a>
      )}
      {kind === "memory" && (
        <button type="button" class="px-link" onClick={onCopy}>
          {t("save.copy")}
        </button>
      )}
      {kind === "conflict" && (
        <button type="button" class="px-link" onClick={onConflict}>
          {t("save.choose")}
        </button>
      )}
    </div>
  );
}
