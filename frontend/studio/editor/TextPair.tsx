/** Words in Thai and English side by side; one of them is enough, and the missing one is marked. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { Field as Frame, useUid } from "@shell";
import { useEditing, type PartProps } from "./context";
import { isText } from "./schema";

const LANGUAGES = ["th", "en"] as const;

export interface TextPairProps extends Pick<PartProps, "at" | "field" | "value" | "onChange"> {
  label: string;
  /** In a row of a list the head of its columns says which language is which. */
  inRow?: boolean;
}

export function TextPair({ at, field, value, onChange, label, inRow }: TextPairProps) {
  const { t } = useEditing();
  const id = useUid();
  const texts = isText(value) ? value : { th: "", en: "" };
  const long = field["x-widget"] === "long_text";
  const written = LANGUAGES.some((language) => texts[language].trim());
  const hint = [field.description, field["x-secret"] && t("studio.secret")].filter(Boolean).join(" ");
  return (
    <Frame label={label} at={at} hint={hint || undefined} quietLabel={inRow} group>
      {({ invalid, describedBy }) => (
        <div class="px-e-pair">
          {LANGUAGES.map((language) => (
            <div key={language} class="px-e-one" data-at={`${at}/${language}`}>
              <label class={inRow ? "px-vh" : "px-e-lang"} for={`${id}${language}`}>
                {inRow && `${label} · `}
                {t(`studio.${language}`)}
              </label>
              <Grow
                id={`${id}${language}`}
                language={language}
                rows={long ? 3 : 1}
                value={texts[language]}
                placeholder={written || inRow ? t(`studio.${language}.missing`) : ""}
                readOnly={field.readOnly}
                invalid={invalid}
                describedBy={describedBy}
                onChange={(text) => {
                  onChange({ ...texts, [language]: long ? text : text.replace(/\s*\n\s*/g, " ") });
                }}
              />
            </div>
          ))}
        </div>
      )}
    </Frame>
  );
}

interface GrowProps {
  id: string;
  language: string;
  rows: number;
  value: string;
  placeholder: string;
  readOnly: boolean | undefined;
  invalid: boolean;
  describedBy: string | undefined;
  onChange: (text: string) => void;
}

const unfit = new Set<HTMLTextAreaElement>();

/** Makes a field as high as its text. A form has hundreds: all that ask for it at one moment are measured together, since
 * a height read after another was written lays out the whole page. */
export function fit(area: HTMLTextAreaElement): void {
  if (!unfit.size) queueMicrotask(fitAll);
  unfit.add(area);
}

function fitAll(): void {
  const areas = [...unfit];
  unfit.clear();
  for (const area of areas) area.style.height = "auto";
  const heights = areas.map((area) => area.scrollHeight && area.scrollHeight + area.offsetHeight - area.clientHeight);
  areas.forEach((area, at) => {
    if (heights[at]) area.style.height = `${String(heights[at])}px`;
  });
}

/** A field as high as its text. */
function Grow({ id, language, rows, value, placeholder, readOnly, invalid, describedBy, onChange }: GrowProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (ref.current) fit(ref.current);
  }, [value]);
  return (
    <textarea
      id={id}
      ref={ref}
      class="px-input px-e-grow"
      lang={language}
      rows={rows}
      value={value}
      placeholder={placeholder}
      readOnly={readOnly}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onFocus={(event) => {
        fit(event.currentTarget);
      }}
      onInput={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
