/** Counting who is in the circle: role by role, never a name. */
import { Icon, still, usePage } from "@shell";
import type { PlcContent, PlcWord } from "./model.gen";
import { MINUS } from "./signs";

const MOST = 99;

export const Steppers = still(({ content, roles, onChange }: { content: PlcContent; roles: Record<string, number>; onChange: (roles: Record<string, number>) => void }) => {
  const { t } = usePage<PlcWord>();
  const sum = Object.values(roles).reduce((all, n) => all + n, 0);
  return (
    <div class="pl-roles">
      {content.roles.filter(({ id, hidden }) => !hidden || roles[id]).map(({ id, label }) => {
        const n = roles[id] ?? 0;
        const set = (next: number): void => { onChange({ ...roles, [id]: next }); };
        return (
          <div key={id} class="pl-role" role="group" aria-label={label}>
            <span>{label}</span>
            <button type="button" class="px-btn" aria-label={t("plc.fewer", { role: label })} disabled={!n} onClick={() => { set(n - 1); }}>
              <Icon drawing={MINUS} />
            </button>
            <b class="px-num" aria-live="polite">{n}</b>
            <button type="button" class="px-btn" aria-label={t("plc.one_more", { role: label })} disabled={n >= MOST} onClick={() => { set(n + 1); }}>
              <Icon name="add" />
            </button>
          </div>
        );
      })}
      <p class="px-sm px-soft">{t("plc.people_sum", { n: sum, from: content.people_from })}</p>
    </div>
  );
});
