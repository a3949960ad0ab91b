/** What a form of chart is: a name, what it wants to be told, and how it turns a ledger into pictures and a table. */
import type { z } from "astro/zod";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { LazyList } from "../../text/lazy-list.ts";
import { memoizeParts } from "../../text/memoize.ts";
import type { Scene } from "./scene.ts";

/** A claim's sentence, or one that carries none; then `id` is that of the sentence. */
type SentencePlace = Pick<LedgerClaim, "source" | "sentence" | "id">;

export interface ChartContext {
  /** Language of the edition. */
  readonly language: string;
  readonly ledger: Ledger;
  /** Address of a sentence: of a claim by its id, otherwise by the sentence's own. */
  readonly hrefOf: (at: SentencePlace) => string;
  /** Address of the chart in full, where this one may draw fewer marks; left out = this is it. */
  readonly full?: string;
}

export interface TableCell {
  readonly text: string;
  /** Claims the cell rests on, each with the address of its sentence; id null = a sentence without a claim. */
  readonly claims: readonly { readonly id: string | null; readonly href: string }[];
  /** Language of the words where it is not the reader's. */
  readonly lang: string | null;
  /** Id of the place that the row is about. */
  readonly place?: string;
}

export interface ChartTable {
  readonly caption: string;
  /** `numeric`: aligned as numbers. */
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
  /** The first cell of a row is its head. */
  readonly rows: LazyList<readonly TableCell[]>;
}

/** A claim that has nothing to draw: said in words under the chart. */
export interface ListedClaim {
  readonly id: string;
  readonly href: string;
  /** The claim in words of the reader's language. */
  readonly text: string;
  /** The words of the document. */
  readonly quote: string;
  readonly lang: string;
  readonly source: string;
}

/** Each part is made when it is first asked for: whoever tries how high a chart is needs no table. */
export interface Drawing {
  readonly narrow: Scene;
  readonly wide: Scene;
  readonly full: Scene;
  readonly table: ChartTable;
  /** Claims drawn, or counted in the picture where it would be too full, in reading order. */
  readonly drawn: readonly LedgerClaim[];
  /** Claims told in words under the chart. */
  readonly listed: readonly LedgerClaim[];
  readonly summary: string;
  /** The same told in steps, where the form has a story: each picture adds the claim it is of. */
  readonly steps?: readonly { readonly claim: LedgerClaim; readonly scene: Scene }[];
  /** The same in the least room, for lists and cards; left out = the upper part of the narrow picture. */
  readonly glance?: Scene;
  /** Why nothing is drawn where that is so and the form knows it better than "no document says so". */
  readonly why?: string;
}

/** A form with its options already checked away, so that forms of different options fit one registry. */
export interface ChartForm {
  readonly name: string;
  /** What it wants to be told. */
  readonly options: z.ZodType;
  /** What is wrong with a chart's options, each with its path; empty = nothing. */
  readonly check: (options: ChartSpec["options"]) => readonly string[];
  /** Throws when the options are wrong. */
  readonly draw: (spec: ChartSpec, context: ChartContext) => Drawing;
  /** Options that draw less and less, for places too small for the whole: what the chart is about goes last. */
  readonly fewer: readonly ChartSpec["options"][];
}

/** The most marks or rows, from many to few. */
export const fewerMarks = [36, 30, 26, 22, 19, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2];

export function chartForm<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  draw: (options: z.output<Schema>, spec: ChartSpec, context: ChartContext) => Drawing,
  fewer: ChartForm["fewer"] = fewerMarks.map((most) => ({ most })),
): ChartForm {
  const check = (options: ChartSpec["options"]) => {
    const parsed = schema.safeParse(options);
    return parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => `${["options", ...path].join(".")}: ${message}`);
  };
  return {
    name,
    options: schema,
    check,
    fewer,
    draw: (spec, context) => {
      const problems = check(spec.options);
      if (problems.length > 0) throw new Error(`chart ${spec.slug}: ${problems.join("; ")}`);
      return memoizeParts(draw(schema.parse(spec.options), spec, context));
    },
  };
}
