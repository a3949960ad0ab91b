/** Cách viết ngày tháng: tháng bằng số. */

import type { dates as english } from "../en/dates.ts";

export const dates: typeof english = {
  day: (days, month, year) => [days, String(month), year].filter(Boolean).join("/"),
  month: (month, year, brief) =>
    brief && year ? `${month}/${year}` : `tháng ${[String(month), year].filter(Boolean).join("/")}`,
  season: (season, year) => `mùa ${["xuân", "hè", "thu", "đông"][season - 1]} ${year}`,
  era: (year, before) => `${year} ${before ? "TCN" : "SCN"}`,
  decade: (year) => `thập niên ${year}`,
  century: (year) => `những năm ${year}`,
  range: (from, to) => `${from} – ${to}`,
  since: (from) => `từ ${from}`,
  until: (to) => `đến ${to}`,
  about: (date) => `khoảng ${date}`,
  perhaps: (date) => `có thể ${date}`,
  or: (one, other) => `${one} hoặc ${other}`,
  dayOfSomeMonth: (day, year) => `ngày ${day} của một tháng${year && ` trong năm ${year}`}`,
  and: (one, other) => `${one} và ${other}`,
  noYear: (date) => `${date}, không nêu năm`,
  unknown: "không rõ ngày",
  pattern: (days, year) => `(?:${days} )?tháng \\p{Nd}{1,2}(?:/\\p{Nd}{4}| năm ${year})?`,
  joint: " và(?: ngày)?",
};
