/** What the marks and words right next to a number tell of it: "F-16", "$70m", "19h", "12:30", "(22)", "aged 30". */
import type { RejectionReason } from "../../model/claims/rejected-number.ts";
import type { Token } from "./token.ts";

interface Bare {
  readonly from: number;
  readonly to: number;
}

/** Ages of people; a larger number in brackets is something else. */
const oldest = 110;

/** @param head what the number seems to count; see `Counted`. */
export function numberContext(tokens: readonly Token[], bare: Bare, head: string): RejectionReason | null {
  const first = tokens[bare.from]!;
  if (first.date !== null) return first.date;
  const before = tokens[bare.from - 1];
  if (before?.tags.ageBefore) return "age";
  // "a father of four"
  if (before?.tags.carrying && before.tags.people !== undefined) return "other-count";
  // "seven marines, not six, were killed"
  if (before?.tags.not && isMark(tokens[bare.from - 2]) && isMark(tokens[bare.to])) return "withdrawn";
  if (before?.tags.not && tokens[bare.from - 2]?.tags.joins && isMark(tokens[bare.to])) return "withdrawn";
  // "a population of 22 million", "dân số 22 triệu"
  if (
    before?.tags.population ||
    (before?.tags.memberWords &&
      tokens[bare.from - 2]?.tags.population === true &&
      tokens[bare.from - 2]?.tags.people === undefined)
  ) {
    return "other-count";
  }
  if (first.numeral === null) return gluedBehind(tokens, bare, head);
  if (isShortYear(tokens, bare)) return "year";
  if (before !== undefined && (before.tags.currencies || /^[\p{Sc}#]$/u.test(before.text))) return "money";
  if (bareAge(tokens, bare)) return "age";
  if (isYearOfName(tokens, bare, head)) return "year";
  if (isOfVehicle(tokens, bare.from)) return "part-of-name";
  return gluedBefore(tokens, bare.from, head) ?? gluedBehind(tokens, bare, head);
}

/** "Nguyễn Văn An (22), …", "John Smith, 30, …": a number alone between marks, after a name. */
function bareAge(tokens: readonly Token[], { from, to }: Bare): boolean {
  const value = tokens[from]!.numeral?.whole ?? null;
  if (to !== from + 1 || value === null || value > oldest) return false;
  const open = tokens[from - 1]?.text;
  const close = tokens[to]?.text;
  // "Ho Wai-ho, 37,": the last part of a name may be small
  const linked = tokens[from - 2]?.glued && tokens[from - 3]?.text === "-" && tokens[from - 3]?.glued;
  const name = tokens[linked ? from - 4 : from - 2];
  if (name === undefined || name.kind === "mark" || name.numeral !== null) return false;
  // "his wife, 68,"
  if (!name.capital && (name.tags.people === undefined || name.tags.others)) return false;
  return (open === "(" && close === ")") || (open === "," && close === ",");
}

/** "the autumn of '91" */
function isShortYear(tokens: readonly Token[], { from, to }: Bare): boolean {
  const mark = tokens[from - 1];
  const year = tokens[from]!;
  return (
    /^['’‘]$/u.test(mark?.text ?? "") &&
    !mark!.glued &&
    year.glued &&
    to === from + 1 &&
    year.text.length === 2
  );
}

/** "Asian Games 2018", "the Gaza war of Hamas 2014": four plain digits behind a name, with nothing counted behind. */
function isYearOfName(tokens: readonly Token[], { from, to }: Bare, head: string): boolean {
  const name = tokens[from - 1];
  const { text } = tokens[from]!;
  if (head !== "none" && head !== "unknown") return false;
  if (to !== from + 1 || !/^(?:19|20)\d\d$/u.test(text)) return false;
  // "Sepanjang 2019, 41 pekerja tewas"
  if (name?.tags.prepositions && tokens[to]?.text === ",") return true;
  return name?.capital === true && name.kind === "word" && name.start > 0;
}

/** "tàu cá LT 70418 TS", "chuyến bay QV 301": a code of capitals behind a vehicle. */
function isOfVehicle(tokens: readonly Token[], from: number): boolean {
  const vehicle = tokens[from - 2];
  const code = tokens[from - 1];
  return (
    code?.kind === "word" && code.capitalEnd && code.text.length <= 3 && vehicle?.tags.unit === "vehicles"
  );
}

function gluedBefore(tokens: readonly Token[], from: number, head: string): RejectionReason | null {
  const before = tokens[from - 1];
  if (before === undefined || !tokens[from]!.glued) return null;
  if (isWord(before)) return before.tags.before === undefined ? "part-of-name" : null;
  if (before.text === "/") return "other-count";
  if (before.text === ":") return tokens[from - 2]?.numeral ? "time-of-day" : null;
  const name = tokens[from - 2];
  if (before.text !== "-") return null;
  // "MQ -9"
  if (!before.glued)
    return name?.kind === "word" && name.capital && head !== "people" ? "part-of-name" : null;
  if (name?.numeral) return "other-count";
  return name !== undefined && isWord(name) ? "part-of-name" : null;
}

function gluedBehind(tokens: readonly Token[], { to }: Bare, head: string): RejectionReason | null {
  const last = tokens[to - 1]!;
  const after = tokens[to];
  const next = tokens[to + 1];
  if (after === undefined || !after.glued) return null;
  if (after.text === "/") return "other-count";
  if (after.text === ":" && next?.glued && next.numeral) return "time-of-day";
  const letters = last.numeral !== null && isWord(after) && head !== "unit" && head !== "people";
  return letters ? "part-of-name" : null;
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === "mark";
}

/** A word, and no mark that the pack happens to know. */
function isWord({ text }: Token): boolean {
  return /^\p{L}/u.test(text);
}
