/** Shows what is stored on this device, lets the teacher say that the device is shared, and shows texts that were overwritten. */
import { useLayoutEffect, useState } from "preact/hooks";
import { versions as versionsOf } from "../state/handing_in";
import type { Session } from "../state/session";
import { formatMoment } from "../thai/dates";
import type { VersionShape } from "../types.gen";
import { Button } from "./Button";
import { usePage } from "./context";
import { Icon } from "./Icon";

/** Texts of a version, without codes and ids. */
const words = (version: VersionShape): string =>
  Object.values(version.v)
    .filter((value): value is string => typeof value === "string" && !/^[\w:.-]*$/.test(value))
    .join(" · ");

export interface DevicePartProps {
  session: Session;
  label: (key: string) => string;
  onCopy: () => void;
}

export function DevicePart({ session, label, onCopy }: DevicePartProps) {
  const { t, language } = usePage();
  const { store } = session;
  const [versions, setVersions] = useState<VersionShape[] | "failed" | null>(null);
  const fetchVersions = async (): Promise<void> => {
    setVersions((await versionsOf(session)) ?? "failed");
  };
  // What it says of this device: drawn anew when it is no longer so, and not for each key.
  const atRisk = store.copy?.shared ? store.unsent() + store.unsent(false, "typed") : 0;
  const [, hear] = useState("");
  useLayoutEffect(() => {
    const listen = (): void => {
      const { copy } = store;
      hear([Boolean(copy), copy?.shared, store.unsent(true) > 0, copy?.shared && store.unsent() + store.unsent(false, "typed")].join(" "));
    };
    listen();
    return store.subscribe(listen);
  }, [store]);
  const readable = Array.isArray(versions) ? versions.filter((version) => words(version)) : [];
  return (
    <div class="px-stack-s px-note">
      {!store.copy?.shared && <p>{t(!store.copy ? "device.none" : store.unsent(true) ? "device.full" : "device.kept")}</p>}
      {store.copy && (
        <label class="px-tile">
          <input
            type="checkbox"
            checked={store.copy.shared}
            onChange={(event) => {
              void store.setShared(event.currentTarget.checked);
            }}
          />
          <span>
            {t("device.shared")}
            <small>{store.copy.shared && atRisk > 0 ? t("device.shared_warning", { n: atRisk }) : t("device.shared_help")}</small>
          </span>
          <span class="px-tick">
              <Icon name="check" stroke={2.6} />
            </span>
        </label>
      )}
      <div class="px-row">
        <Button small icon="copy" onClick={onCopy}>
          {t("copy.all")}
        </Button>
        <Button
          small
          icon="clock"
          onClick={() => {
            void fetchVersions();
          }}
        >
          {t("versions.title")}
        </Button>
      </div>
      {versions !== null && (
        <div class="px-stack-s" role="status">
          <p>{versions === "failed" ? t("versions.failed") : readable.length ? t("versions.help") : t("versions.none")}</p>
          <ul class="px-lines">
            {readable.map((version) => (
              <li key={version.key + version.at}>
                <span class="px-muted">
                  {label(version.key)} · {formatMoment(version.at, language)}
                </span>
                <br />
                <span class="px-pre">{words(version)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
