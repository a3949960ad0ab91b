/** `content/generated/ledger.json`: all claims joined to events and reviews. Everything after ingest reads this. */
import { z } from "astro/zod";
import { Change } from "../editorial/change.ts";
import { ChartSpec } from "../editorial/chart-spec.ts";
import { Event } from "../editorial/event.ts";
import { LexiconEntry } from "../editorial/lexicon-entry.ts";
import { LedgerNote } from "../editorial/note.ts";
import { Site } from "../editorial/site.ts";
import { LanguageCode } from "../language-code.ts";
import { SourceId } from "../sources/source.ts";
import { SourceFacts } from "../sources/source-card.ts";
import { Contradiction } from "./contradiction.ts";
import { Coverage } from "./coverage.ts";
import { Former } from "./former-address.ts";
import { LedgerClaim } from "./ledger-claim.ts";
import { PlaceMention } from "./place-mention.ts";
import { Series } from "./series.ts";

/** What every page may want to know of a document without opening it. */
export const SourceSummary = z.strictObject({
  id: SourceId,
  seed: z.string(),
  language: LanguageCode,
  sha256: z.string(),
  textSha256: z.string(),
  ...SourceFacts.shape,
  items: z.number().int().positive(),
  sentences: z.number().int().positive(),
});
export type SourceSummary = z.infer<typeof SourceSummary>;

/** A translation whose original words are no longer in the document: hidden, and reported. */
export const StaleTranslation = z.strictObject({
  source: z.string(),
  language: LanguageCode,
  original: z.string(),
});
export type StaleTranslation = z.infer<typeof StaleTranslation>;

export const Ledger = z.strictObject({
  site: Site,
  sources: z.array(SourceSummary).min(1),
  claims: z.array(LedgerClaim),
  events: z.array(Event),
  series: z.array(Series),
  contradictions: z.array(Contradiction),
  notes: z.array(LedgerNote),
  coverage: z.array(Coverage),
  charts: z.array(ChartSpec),
  /** No editor has chosen any: they were by rule. Left out otherwise. */
  chartsByRule: z.literal(true).optional(),
  lexicon: z.array(LexiconEntry),
  /** Sentences that name a place of the lexicon that has a location. */
  mentions: z.array(PlaceMention).default([]),
  changes: z.array(Change),
  /** Addresses of earlier releases that lead elsewhere now; left out where there are none. */
  former: Former.optional(),
  staleTranslations: z.array(StaleTranslation),
  /** First 12 hex of SHA-256 over all parts above (`versionOf`): the version that citations name. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
});
export type Ledger = z.infer<typeof Ledger>;
