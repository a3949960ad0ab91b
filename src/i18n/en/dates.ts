/** How dates are written: months by number from 1, years as digits. */
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const short = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "June",
  "July",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
] as const;
const name = (month: number, brief: boolean) => (brief ? short : months)[month - 1] ?? "";

export const dates = {
  /** `days` is one day or several of one month: `27`, `20–21`, `9 or 10`. An empty year is left out. */
  day: (days: string, month: number, year: string, brief: boolean) =>
    [days, name(month, brief), year].filter(Boolean).join(" "),
  month: (month: number, year: string, brief: boolean) =>
    [name(month, brief), year].filter(Boolean).join(" "),
  /** Season from 1, spring. */
  season: (season: number, year: string) => `${["spring", "summer", "autumn", "winter"][season - 1]} ${year}`,
  /** A year before 1000, by its number and era. */
  era: (year: string, before: boolean) => (before ? `${year} BC` : `AD ${year}`),
  decade: (year: string) => `the ${year}s`,
  century: (year: string) => `the ${year}s`,
  range: (from: string, to: string) => `${from} – ${to}`,
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  or: (one: string, other: string) => `${one} or ${other}`,
  /** A day whose month is not given; an empty year is left out. */
  dayOfSomeMonth: (day: string, year: string) => `day ${day} of a month${year && ` in ${year}`}`,
  and: (one: string, other: string) => `${one} and ${other}`,
  noYear: (date: string) => `${date}, year not stated`,
  unknown: "date unknown",
  /** Regular expression of a date with its month, in the words of running text; `days` and `year` are expressions. */
  pattern: (days: string, year: string) => `(?:${days} )?(?:${months.join("|")})(?: ${year})?`,
  /** What is between the day and a second one of the same month: "10 and 17 October". */
  joint: " and",
};
