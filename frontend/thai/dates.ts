/** The one place for dates as people write and read them: Buddhist Era on screen, ISO 8601 in storage. */
export type Language = "th" | "en";

const MONTHS = {
  th: ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** Short month names, January first. */
export const monthNames = (language: Language): readonly string[] => MONTHS[language];

/** Years between BE and CE. */
export const ERA = 543;

/** A date (`2025-11-16`) or a moment (ISO with offset, in the reader's zone): 16 พ.ย. 2568; 16 Nov 2025. Empty for none. */
export function formatDate(iso: string | null | undefined, language: Language): string {
  if (!iso) return "";
  // A date alone is the same everywhere: read as noon here, it stays that day in every zone.
  const at = new Date(iso.length === 10 ? `${iso}T12:00` : iso);
  const month = MONTHS[language][at.getMonth()];
  return month ? `${String(at.getDate())} ${month} ${String(at.getFullYear() + (language === "th" ? ERA : 0))}` : "";
}

/** The clock of a moment in the reader's zone: 10:42 น.; 10:42. Empty for none. */
export function formatTime(iso: string | null | undefined, language: Language): string {
  if (!iso) return "";
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  const clock = `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
  return language === "th" ? `${clock} น.` : clock;
}

/** Date and clock together. */
export function formatMoment(iso: string | null | undefined, language: Language): string {
  return iso ? `${formatDate(iso, language)} ${formatTime(iso, language)}` : "";
}
