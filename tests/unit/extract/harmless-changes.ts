/** Changes of a text that change nothing it says: typography, line ends, widths, what stands before, behind or around it. */

export interface HarmlessChange {
  readonly name: string;
  readonly apply: (text: string, language: string) => string;
}

const groupMarks: Readonly<Record<string, string>> = { en: ",", vi: ".", id: "." };
export const fillers: Readonly<Record<string, string>> = {
  en: "The weather was fine and people went about their work as usual.",
  vi: "Thời tiết đẹp và mọi người vẫn làm việc như thường ngày.",
  id: "Cuaca cerah dan orang-orang bekerja seperti biasa.",
};
const headlines: Readonly<Record<string, string>> = {
  en: "NEWS OF THE WEEK FROM THE REGION",
  vi: "TIN TỨC TRONG TUẦN CỦA KHU VỰC",
  id: "BERITA PEKAN INI DARI KAWASAN",
};
const bylines: Readonly<Record<string, string>> = {
  en: "By Ada Morn",
  vi: "Tác giả: Lê Mai",
  id: "Oleh Sari Dewi",
};

const replace =
  (pattern: RegExp, by: string) =>
  (text: string): string =>
    text.replaceAll(pattern, by);

/** The mark between the groups of thousands, whole groups of three digits only. */
const thousands =
  (mark: string) =>
  (text: string, language: string): string => {
    const own = groupMarks[language] === "." ? "\\." : ",";
    return text.replaceAll(
      new RegExp(`(?<![\\d.,])[1-9]\\d{0,2}(?:${own}\\d{3})+(?![\\d.,]?\\d)`, "gu"),
      (number) => number.replaceAll(/\D/gu, mark),
    );
  };

const inDigits = (text: string, change: (digits: string) => string): string =>
  text.replaceAll(/\d+(?:[.,]\d+)*/gu, change);

function quotes(open: string, close: string): (text: string) => string {
  return (text) => {
    let inside = false;
    return text.replaceAll(/["“”]/gu, () => {
      inside = !inside;
      return inside ? open : close;
    });
  };
}

/** Lines no longer than a width, broken at blanks. */
function wrapped(width: number, between: string): (text: string) => string {
  return (text) => {
    const paragraphs = text.split(/\n+/u).map((paragraph) => {
      const lines: string[] = [];
      for (const word of paragraph.split(/\s+/u)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < width)
          lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.join("\n");
    });
    return paragraphs.join(between);
  };
}

const softHyphens = (text: string): string =>
  text.replaceAll(/\p{L}[\p{L}\p{M}]{7,}/gu, (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`);

const around = (times: number) => (text: string, language: string) => {
  const filler = `${fillers[language]}\n\n`.repeat(times);
  return `${filler}${text}\n\n${filler}`;
};

export const harmlessChanges: readonly HarmlessChange[] = [
  { name: "composed letters", apply: (text) => text.normalize("NFC") },
  { name: "decomposed letters", apply: (text) => text.normalize("NFD") },
  { name: "curly quotation marks", apply: quotes("“", "”") },
  { name: "straight quotation marks", apply: replace(/[“”]/gu, '"') },
  { name: "guillemets", apply: quotes("«", "»") },
  { name: "curly apostrophes", apply: replace(/'/gu, "’") },
  { name: "straight apostrophes", apply: replace(/’/gu, "'") },
  { name: "line ends of Windows", apply: replace(/\n/gu, "\r\n") },
  { name: "line ends of the old Macintosh", apply: replace(/\n/gu, "\r") },
  { name: "a byte order mark", apply: (text) => `\ufeff${text}` },
  { name: "blanks at line ends", apply: replace(/\n/gu, "  \n") },
  { name: "blanks before the text", apply: (text) => `  ${text}` },
  { name: "no line end at the end", apply: (text) => text.trimEnd() },
  { name: "line ends at the end", apply: (text) => `${text}\n\n\n` },
  { name: "two blanks behind a full stop", apply: replace(/\. (?=\p{L})/gu, ".  ") },
  { name: "two blanks between words", apply: replace(/ /gu, "  ") },
  { name: "tabs between words", apply: replace(/ /gu, "\t") },
  { name: "no-break blanks between words", apply: replace(/ /gu, "\u00a0") },
  { name: "no-break blank behind digits", apply: replace(/(?<=\d) /gu, "\u00a0") },
  { name: "narrow blank behind digits", apply: replace(/(?<=\d) /gu, "\u202f") },
  { name: "thin blank behind digits", apply: replace(/(?<=\d) /gu, "\u2009") },
  { name: "en dashes", apply: replace(/[—–]| - /gu, " – ") },
  { name: "em dashes", apply: replace(/[—–]| - /gu, " — ") },
  { name: "an ellipsis sign", apply: replace(/\.\.\./gu, "…") },
  { name: "the hyphen U+2010", apply: replace(/-/gu, "\u2010") },
  { name: "the non-breaking hyphen", apply: replace(/-/gu, "\u2011") },
  { name: "the minus sign", apply: replace(/-/gu, "\u2212") },
  { name: "thousands without a mark", apply: thousands("") },
  { name: "thousands with a blank", apply: thousands(" ") },
  { name: "thousands with a no-break blank", apply: thousands("\u00a0") },
  { name: "thousands with a narrow blank", apply: thousands("\u202f") },
  { name: "thousands with an apostrophe", apply: thousands("'") },
  { name: "thousands with a curly apostrophe", apply: thousands("’") },
  {
    name: "digits of full width",
    apply: replaceDigits,
  },
  { name: "a word joiner behind digits", apply: (text) => inDigits(text, (digits) => `${digits}\u2060`) },
  { name: "figures in bold of Markdown", apply: (text) => inDigits(text, (digits) => `**${digits}**`) },
  { name: "soft hyphens", apply: softHyphens },
  { name: "zero-width blanks", apply: replace(/ /gu, " \u200b") },
  { name: "reference marks", apply: replace(/(?<=\p{Ll})\.(?= |\n|$)/gu, ".[12]") },
  { name: "brackets of full width", apply: (text) => text.replaceAll("(", "（").replaceAll(")", "）") },
  { name: "a form feed between paragraphs", apply: replace(/\n\n/gu, "\n\f\n") },
  { name: "a byline before", apply: (text, language) => `${bylines[language]}\n\n${text}` },
  { name: "a headline in capitals before", apply: (text, language) => `${headlines[language]}\n\n${text}` },
  { name: "a blank line between all lines", apply: replace(/\n+/gu, "\n\n") },
  { name: "broken at 72, blank lines between", apply: wrapped(72, "\n\n") },
  { name: "broken at 60, blank lines between", apply: wrapped(60, "\n\n") },
  { name: "broken at 40, blank lines between", apply: wrapped(40, "\n\n") },
  { name: "broken at 72, no blank lines", apply: wrapped(72, "\n") },
  { name: "among twenty other sentences", apply: around(10) },
  { name: "in capitals", apply: (text) => text.toUpperCase() },
];

function replaceDigits(text: string): string {
  return text.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
