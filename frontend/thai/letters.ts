/** Letters that name the rows of a list: ก ข ค ง จ ฉ, or A to F. */
export const rowLetter = (index: number, language: string): string => (language === "th" ? "กขคงจฉ" : "ABCDEF").charAt(index);
