/**
 * The forms that words take in print, each kept once: a text repeats few words many times. What is worked out of
 * a form (in lower case, which phrases of a pack it begins) is worked out at its first sight only.
 */

export interface Form {
  /** In lower case; any apostrophe and quotation mark in its plain form. */
  readonly text: string;
  readonly kind: "letters" | "number" | "mark";
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** In capitals throughout: "NATO", or any word of a shouted text. */
  readonly upper: boolean;
  /** What each table (see `newTable`) holds for this form; undefined = not looked up yet. */
  readonly known: unknown[];
}

/** So many are kept at most; then the keeping begins anew, so that memory does not grow with the texts read. */
const most = 10_000;
let forms = new Map<string, Form>();

const plainMarks: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["–", "-"],
  ["—", "-"],
  ["‐", "-"],
  ["‑", "-"],
]);

/** @param printed one word, number or mark, as it stands in the text. */
export function formOf(printed: string, kind: Form["kind"]): Form {
  const found = forms.get(printed);
  if (found !== undefined) return found;
  const made: Form =
    kind === "letters"
      ? lettersForm(printed)
      : { text: plainMarks.get(printed) ?? printed, kind, capital: false, upper: false, known: [] };
  if (forms.size >= most) forms = new Map();
  forms.set(printed, made);
  return made;
}

function lettersForm(printed: string): Form {
  const lower = printed.toLowerCase();
  const capital = lower !== printed && lower.charCodeAt(0) !== printed.charCodeAt(0);
  const upper = capital && printed.length > 1 && printed === printed.toUpperCase();
  return { text: lower.replace("’", "'"), kind: "letters", capital, upper, known: [] };
}

let tables = 0;

/** The number of a new table: where in `Form.known` its answers stand. */
export function newTable(): number {
  tables += 1;
  return tables - 1;
}
