/** Cara menulis tanggal. */
import type { dates as english } from "../en/dates.ts";

const months = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;
const short = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"] as const;
const name = (month: number, brief: boolean) => (brief ? short : months)[month - 1] ?? "";

export const dates: typeof english = {
  day: (days, month, year, brief) => [days, name(month, brief), year].filter(Boolean).join(" "),
  month: (month, year, brief) => [name(month, brief), year].filter(Boolean).join(" "),
  season: (season, year) => `musim ${["semi", "panas", "gugur", "dingin"][season - 1]} ${year}`,
  era: (year, before) => `${year} ${before ? "SM" : "M"}`,
  decade: (year) => `${year}-an`,
  century: (year) => `${year}-an`,
  range: (from, to) => `${from} – ${to}`,
  since: (from) => `sejak ${from}`,
  until: (to) => `sampai ${to}`,
  about: (date) => `sekitar ${date}`,
  perhaps: (date) => `mungkin ${date}`,
  or: (one, other) => `${one} atau ${other}`,
  dayOfSomeMonth: (day, year) => `tanggal ${day} pada suatu bulan${year && ` tahun ${year}`}`,
  and: (one, other) => `${one} dan ${other}`,
  noYear: (date) => `${date}, tahun tidak disebutkan`,
  unknown: "tanggal tidak diketahui",
  pattern: (days, year) => `(?:${days} )?(?:${months.join("|")})(?: ${year})?`,
  joint: " dan",
};
