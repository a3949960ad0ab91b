/** How a language writes dates, and which words compute one date from another. */
import { z } from "astro/zod";

const Words = z.array(z.string().min(1));

const OneUnit = z.strictObject({ day: Words, week: Words, month: Words, year: Words });

export const TimeWords = z.strictObject({
  /** January to December: names, short names and old spellings of each month. */
  months: z.array(Words.min(1)).length(12),
  /** Monday to Sunday. */
  weekdays: z.array(Words.min(1)).length(7),
  /** EDTF seasons: 21 spring, 22 summer, 23 autumn, 24 winter; empty where the language has none. */
  seasons: z.array(z.strictObject({ words: Words.min(1), season: z.int().min(21).max(24) })),
  /**
   * Dates as they are written. `{d}` day, `{m}` month in digits, `{M}` month by name, `{y}` year, `{w}` weekday,
   * `{s}` season; `{d2}` … the end of a period. `{a}` and `{b}`: day and month in an order nobody can know.
   * `{D}`: the first year of a decade ("1990"). Words in `<>` must be before but are no part of the date.
   */
  forms: Words.min(5),
  /** As `forms`, for a part of a year or a decade: which years of ten it covers. */
  decadeForms: z.array(
    z.strictObject({ form: z.string(), from: z.int().min(0).max(9), to: z.int().min(0).max(9) }),
  ),
  /** As `forms`, for the first day of a year: "since the new year". */
  newYear: Words.optional(),
  /** Letters that follow a day's digits: "12th". */
  daySuffixes: Words,
  /** Number words used in date arithmetic: "một tuần", "two days". */
  numbers: z.record(z.string(), z.int().positive()),
  units: z.strictObject({ day: Words.min(1), week: Words.min(1), month: Words.min(1), year: Words.min(1) }),
  /** Hours and minutes: they bound a duration, never a date. */
  shortUnits: Words.min(1),
  /** Computed from a date before: `{n}` a number, `{u}` a unit. */
  laterForms: Words.min(1),
  earlierForms: Words.min(1),
  /** One unit later or earlier, in words without a number: "hôm sau", "keesokan harinya". */
  oneLater: OneUnit,
  oneEarlier: OneUnit,
  /** The same day as the date before. */
  sameDay: Words.min(1),
  /** The year of the date before: "that year". */
  sameYear: Words.min(1),
  /** Of these the ones that are a date by themselves: "in the same year 40 people died". */
  sameYearDates: Words.optional(),
  /** At the head of a sentence that gives the day of what was told before: "the accident happened". */
  happened: Words.optional(),
  /** Tells that the event is the one told before: "in the raid". */
  sameEvent: Words.optional(),
  /** Right after what was just told: the same date as the one before. */
  immediately: Words.min(1),
  /** Computed from the day of the document: "yesterday", "năm ngoái"; known only where the document gives its day. */
  fromToday: z.array(
    z.strictObject({ words: Words.min(1), unit: z.enum(["day", "week", "month", "year"]), count: z.int() }),
  ),
  /** As `fromToday`, an hour of that day; only where the item has told no other day: "at midnight". */
  hours: Words.optional(),
  /** A time that no date tells and no earlier sentence gives: "last week", "years later". */
  otherTimes: Words,
  /** Before a date that is a part of a name: "Jalan 17 Agustus". */
  namedAfterDays: Words.optional(),
  /** Another event than the one told before: "separate", "elsewhere". */
  otherEvents: Words,
  /** Right before a date, which is then the day of that: "born", "built in", "report of". */
  actsBefore: Words,
  /** Before a clause that tells what was before the act of the date: "withdrew on 8 May, after 12 were killed". */
  actsAfter: Words,
  /** Between a date and a clause, which then do not belong together: "trial", "funeral", "published". */
  actsBetween: Words,
  /** Before "since" and a date, what is told is held against that time: "the worst since". */
  superlatives: Words.optional(),
  /** Joins those harmed to the event, whose day may stand behind an act: "killed in the flood that struck on". */
  inEvent: Words.optional(),
  /** Between a date and what happened on it: "the worst since March 2022, when a bomb killed 58". */
  onWhich: Words,
  /** Before a verb, that it tells of all the time until now, and of no day told before: "has", "have". */
  perfect: Words.optional(),
  /** Opens what is told of a person, whose day is none of a ceasefire: "who". */
  whoDid: Words.optional(),
  /** On which side of a noun is the date that is a part of its name: "the 26 October truce". */
  nounDate: z.enum(["before", "behind"]).nullable(),
  /** A date right behind the verb of speech is the day of speaking: "said on Monday"; false where it begins what is said. */
  spokenOn: z.boolean(),
  /** Up to the writing: an open end. */
  untilNow: Words.min(1),
  /** Words before a date that make it a beginning. */
  since: Words.min(1),
  /** Right before a month, the last such one: "last August". */
  lasts: Words.optional(),
  /** Of these the ones that may have an event before their date: "since the coup in February". */
  sinceEvent: Words,
  /** A war that began on the date behind: "the war that broke out in". */
  begins: Words,
  /** Next to a figure that counts a whole war so far: "since the war began", "trong chiến tranh". */
  ofWar: Words,
  /** Next to a figure of a battle or siege that the text takes as known: "the battle", "bị vây hãm". */
  ofBattle: Words.optional(),
  /** Between the two dates of a period: "to", "đến". */
  rangeTo: Words,
  /** Before a day on which something came about at last: "not until", "mãi đến". */
  notBefore: Words.optional(),
  /** "between … and …": before the first date and before the second. */
  between: Words,
  betweenAnd: Words,
  /** Words before a date that make it an end. */
  until: Words.min(1),
});
export type TimeWords = z.infer<typeof TimeWords>;
