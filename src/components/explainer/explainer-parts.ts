/** The components of explainers: those of a page, and those of its words alone, for feeds. */
import Chart from "../chart/chart.astro";
import Added from "./added.astro";
import BulletedList from "./bulleted-list.astro";
import ChartImage from "./chart-image.astro";
import Cite from "./cite.astro";
import Count from "./count.astro";
import Figure from "./figure.astro";
import Heading from "./heading.astro";
import NumberedList from "./numbered-list.astro";
import Passage from "./passage.astro";
import Quote from "./quote.astro";
import Silent from "./silent.astro";
import SiteVoice from "./site-voice.astro";
import Term from "./term.astro";
import Time from "./time.astro";
import When from "./when.astro";

const inLine = { Figure, Quote, Cite, When, Time, Added, Silent, SiteVoice, Count, Term } as const;

export const explainerParts = {
  ...inLine,
  h2: Heading,
  p: Passage,
  ul: BulletedList,
  ol: NumberedList,
  Chart,
} as const;

/** Paragraphs without their witnesses, charts as pictures. */
export const feedParts = { ...inLine, Chart: ChartImage } as const;
