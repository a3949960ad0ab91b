/** Interface strings of this edition, a section a part of the site. */
import { about } from "./about.ts";
import { chartForms } from "./chart-forms.ts";
import { charts } from "./charts.ts";
import { claims } from "./claims.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import { desk } from "./desk.ts";
import { dictionary } from "./dictionary.ts";
import { embed } from "./embed.ts";
import { reading } from "./reading.ts";
import { search } from "./search.ts";
import { site } from "./site.ts";
import { ways } from "./ways.ts";

/** Words that are written with a space and that no line of a headline may end in: none in this language. */
const compounds: readonly string[] = [];

export const en = {
  compounds,
  site,
  about,
  claims,
  counts,
  dates,
  chartForms,
  charts,
  reading,
  ways,
  search,
  embed,
  desk,
  dictionary,
} as const;
