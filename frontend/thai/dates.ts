/** Writes dates as people read them: Buddhist Era on screen, ISO 8601 in storage. */
/** A language code as Django writes it. Thai and English are written by hand, and equal to the server's; others come from the browser. */
export type Language = string;

const MONTHS: Record<string, readonly string[]> = {
  th: ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** Formats in the Common Era, whatever the language's own calendar: years entered here are in it. */
const formatted = (at: Date, language: Language, parts: Intl.DateTimeFormatOptions): string => at.toLocaleDateString(`${language}-u-ca-gregory`, parts);

/** Short month names, January first. */
export const monthNames = (language: Language): readonly string[] =>
  MONTHS[language] ?? Array.from({ length: 12 }, (_, month) => formatted(new Date(2001, month), language, { month: "short" }));

let zone = "";

/** Sets the time zone that the reader has chosen (IANA); empty for the device's own. */
export function readIn(name: string): void {
  zone = name;
}

/** A moment in the reader's zone, as a local `Date`. */
function there(iso: string): Date {
  const at = new Date(iso);
  return zone ? new Date(at.toLocaleString("en-US", { timeZone: zone, hourCycle: "h23" })) : at;
}

/** Years between BE and CE. */
export const ERA = 543;

/** A date (`2025-11-16`) or a moment (ISO with offset, in the reader's zone): 16 พ.ย. 2568; 16 Nov 2025. Empty for none. */
export function formatDate(iso: string | null | undefined, language: Language): string {
  if (!iso) return "";
  // A date without a time is the same everywhere: read as noon, it stays that day in every zone.
  const at = iso.length === 10 ? new Date(`${iso}T12:00`) : there(iso);
  if (Number.isNaN(at.getTime())) return "";
  const month = MONTHS[language]?.[at.getMonth()];
  return month ? `${String(at.getDate())} ${month} ${String(at.getFullYear() + (language === "th" ? ERA : 0))}` : formatted(at, language, { day: "numeric", month: "short", year: "numeric" });
}

/** The clock of a moment in the reader's zone: 10:42 น.; 10:42. Empty for none. */
export function formatTime(iso: string | null | undefined, language: Language): string {
  if (!iso) return "";
  const at = there(iso);
  if (Number.isNaN(at.getTime())) return "";
  const clock = `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
  return language === "th" ? `${clock} น.` : clock;
}

/** Date and clock together. */
export function formatMoment(iso: string | null | undefined, language: Language): string {
  return iso ? `${formatDate(iso, language)} ${formatTime(iso, language)}` : "";
}
