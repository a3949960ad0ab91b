/** Takes an EDTF string apart into the parts that words and axes need; the subset the documents use. */

/** One date of an EDTF string; what it does not give is null. */
export interface DatePart {
  /** Digits of the year with `X` for the unknown ones (`199X`); null = no year at all (`XXXX`). */
  readonly year: string | null;
  readonly month: number | null;
  /** 1 spring … 4 winter, for `2020-21` to `2020-24`. */
  readonly season: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** `interval`: from … to, null = open or unknown. `one-of`: the first and last of several candidates. */
export interface EdtfParts {
  readonly kind: "date" | "interval" | "one-of";
  readonly from: DatePart | null;
  readonly to: DatePart | null;
}

/** The parts of `edtf`; null when it is none of the forms known here. */
export function edtfParts(edtf: string): EdtfParts | null {
  const set = /^[[{](.+)[\]}]$/u.exec(edtf)?.[1];
  if (set !== undefined) {
    const members = set
      .split(/,|\.\./u)
      .filter(Boolean)
      .map(datePart);
    return { kind: "one-of", from: members[0] ?? null, to: members.at(-1) ?? null };
  }
  if (edtf.includes("/")) {
    const [from = "", to = ""] = edtf.split("/");
    return { kind: "interval", from: datePart(from), to: datePart(to) };
  }
  const date = datePart(edtf);
  return date && { kind: "date", from: date, to: date };
}

function datePart(text: string): DatePart | null {
  const bare = text.replace(/[~?%]/gu, "");
  const match = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/u.exec(bare);
  if (!match) return null;
  const [, year = "", middle, day] = match;
  const number = (digits: string | undefined) => (digits && /^\d+$/u.test(digits) ? Number(digits) : null);
  const second = number(middle);
  return {
    year: year === "XXXX" ? null : year,
    month: second !== null && second <= 12 ? second : null,
    season: second !== null && second >= 21 && second <= 24 ? second - 20 : null,
    day: number(day),
    approximate: /[~%]/u.test(text),
    uncertain: /[?%]/u.test(text),
  };
}
