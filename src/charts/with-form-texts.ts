/** The texts of a chart where nobody has written any: title, subtitle and how to read it, by its form. */
import { strings } from "../i18n/strings.ts";
import { Harm } from "../model/claims/casualty-claim.ts";
import type { ChartSpec } from "../model/editorial/chart-spec.ts";
import type { Localised } from "../model/localised.ts";
import { capitalize } from "../text/capitalize.ts";

type Form = keyof ReturnType<typeof strings>["chartForms"];

/** The chart with the form's own texts in the place of those that are missing, in all editions. */
export function withFormTexts(spec: ChartSpec, editions: readonly string[]): ChartSpec {
  const written = (text: Localised, own: (words: ReturnType<typeof wordsOf>, language: string) => string) =>
    Object.keys(text).length > 0
      ? text
      : Object.fromEntries(
          editions.map((language) => [language, own(wordsOf(spec.form, language), language)]),
        );
  // Ingest names a form that does not exist.
  if (!wordsOf(spec.form, editions[0]!)) return spec;
  return {
    ...spec,
    title: written(spec.title, (words, language) => words.title(harmOf(spec, language))),
    subtitle: written(spec.subtitle, ({ subtitle }) => subtitle),
    howToRead: written(spec.howToRead, ({ howToRead }) => howToRead),
  };
}

const wordsOf = (form: string, language: string) => strings(language).chartForms[form as Form];

/** The harm that it counts, with a capital. */
function harmOf({ options }: ChartSpec, language: string): string {
  const asked = Harm.safeParse(options["harm"]);
  return capitalize(strings(language).claims.harm[asked.success ? asked.data : "killed"], language);
}
