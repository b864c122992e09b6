/** Prints number and page in the margins of every sheet, by CSS where the browser has margin boxes. */

/** A text inside a CSS string: nothing in it may end the string. */
const quoted = (text: string): string => `"${text.replace(/["\\\n\r\f<]/g, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`;

export interface FootWords {
  number: string;
  page: string;
  of: string;
  thaiDigits: boolean;
}

/** A4 with a margin for punched holes at the left (look.md §10); page numbers in the digits of the page. */
export function sheetRules({ number, page, of, thaiDigits }: FootWords): string {
  const digits = thaiDigits ? ", thai" : "";
  const font = `font: 9.5pt "PX Print", "Sarabun PXB", serif; color: #333`;
  return [
    "@page { size: A4 portrait; margin: 12mm 16mm 16mm 20mm;",
    `@bottom-left { content: ${quoted(number)}; ${font}; }`,
    `@bottom-right { content: ${quoted(`${page} `)} counter(page${digits}) ${quoted(` ${of} `)} counter(pages${digits}); ${font}; }`,
    "}",
  ].join("\n");
}
