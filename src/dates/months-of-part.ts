/** The named parts of a year of ISO 8601-2: seasons 21–32, quarters 33–36, quadrimesters 37–39, semesters 40–41. */

/** First and last month; a last month above 12 lies in the next year. */
export type MonthRange = readonly [first: number, last: number];

/** Seasons are meteorological, and those of unsaid hemisphere (21–24) are the northern ones. */
const northern: readonly MonthRange[] = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14],
];
const southern: readonly MonthRange[] = [
  [9, 11],
  [12, 14],
  [3, 5],
  [6, 8],
];
const equalParts = (months: number): readonly MonthRange[] =>
  Array.from({ length: 12 / months }, (_, i) => [i * months + 1, (i + 1) * months] as const);

const first = 21;
const parts: readonly MonthRange[] = [
  ...northern,
  ...northern,
  ...southern,
  ...equalParts(3),
  ...equalParts(4),
  ...equalParts(6),
];

/** Months of a part of a year by its number, 21 to 41; null for another number. */
export function monthsOfPart(part: number): MonthRange | null {
  return parts[part - first] ?? null;
}

/** Season from 1, spring; null for the southern ones, whose name misleads half the readers, and for other parts. */
export function seasonOfPart(part: number): number | null {
  return part >= 21 && part <= 28 ? ((part - 21) % 4) + 1 : null;
}
