/** Stage "ceasefire": which words of a sentence name a ceasefire or tell something of one. */
import type { Language } from "../../model/language/language.ts";
import type { SpeechAnalysis } from "../people/speech-analysis.ts";
import { isNamePart } from "../people/speech-marks.ts";
import { nearby } from "../text/nearby.ts";
import { findPhrases, matchAt } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import { ceasefireKeys, ceasefirePhrases, type Meaning, type PlainPart } from "./meaning.ts";

/** Words `from` (included) to `to` (excluded) of the sentence. */
export interface Mark extends Meaning {
  readonly from: number;
  readonly to: number;
}

export type MentionKind = "truce" | "agreement" | "peace" | "stop" | "anaphor" | "weak";

export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
}

export interface CeasefireMarks {
  readonly marks: readonly Mark[];
  readonly mentions: readonly Mention[];
  /** For each word the number of its clause; a new one begins at "but", a semicolon, a colon. */
  readonly clause: readonly number[];
  /** Names a ceasefire by its own word: what later sentences may point back to. */
  readonly naming: boolean;
}

export function ceasefireMarks(analysis: SpeechAnalysis): CeasefireMarks {
  const { words, language } = analysis;
  if (!mayTell(words, language)) return nothing;
  const marks = findPhrases(ceasefirePhrases(language), words).map(({ from, to, values }): Mark => {
    const { parts, before, after, alone, governs, back } = values[0]!;
    // the "States" of "United States" states nothing
    const own = parts.has("breaks") && isNamePart(analysis, from) ? noParts : parts;
    return { from, to, parts: own, before, after, alone, governs, back };
  });
  const mentions = mentionsAmong(analysis, marks);
  const read = mentions.length > 0 || marks.some(({ back }) => back.length > 0);
  return {
    marks,
    mentions,
    clause: read ? clausesOf(analysis, mentions) : [],
    naming: mentions.some((mention) => mention.kind === "truce" || mention.kind === "agreement"),
  };
}

const noParts: ReadonlySet<PlainPart> = new Set();
const nothing: CeasefireMarks = { marks: [], mentions: [], clause: [], naming: false };

/** Whether the sentence names a ceasefire or points back to one; "stop" and "fighting" may tell of one together. */
function mayTell(words: readonly Word[], language: Language): boolean {
  const keys = ceasefireKeys(language);
  let stops = false;
  let fights = false;
  for (let at = 0; at < words.length; at += 1) {
    const match = matchAt(keys, words, at);
    if (match === null) continue;
    if (match.values.includes("names")) return true;
    stops ||= match.values.includes("stops");
    fights ||= match.values.includes("fights");
  }
  return stops && fights;
}

const kinds: readonly (readonly [PlainPart, MentionKind])[] = [
  ["truces", "truce"],
  ["agreements", "agreement"],
  ["peaceDeals", "peace"],
  ["anaphors", "anaphor"],
  ["weakAnaphors", "weak"],
];

function mentionsAmong({ words, speech }: SpeechAnalysis, marks: readonly Mark[]): readonly Mention[] {
  const contrasts = (at: number) => speech.at[at]?.parts.includes("adversatives") ?? false;
  if (marks.some((mark) => mark.parts.has("elsewhere"))) return [];
  const found: Mention[] = [];
  marks.forEach((mark, index) => {
    if (mark.parts.has("none")) return;
    const kind = kinds.find(([part]) => mark.parts.has(part))?.[1];
    // "an armistice, not a peace deal"
    if (kind === "peace" && marks[index - 1]?.to === mark.from && marks[index - 1]!.parts.has("nots")) return;
    const last = found.at(-1);
    if (
      kind === "truce" &&
      last?.kind === "weak" &&
      !contrasts(last.to) &&
      oneAgreement(marks, words, last, mark)
    ) {
      found[found.length - 1] = { from: last.from, to: mark.to, kind: "agreement" };
    } else if (kind !== undefined) found.push({ from: mark.from, to: mark.to, kind });
    if (!mark.parts.has("stops")) return;
    // "ngừng cuộc giao tranh", "halt all their military operations": at most three words between
    const fights = marks.slice(index + 1, index + 4).find((next) => next.parts.has("fights"));
    if (fights === undefined || fights.from - mark.to > 3) return;
    const between = words.slice(mark.to, fights.from);
    const broken = marks.some((m) => m.parts.has("breaks") && m.from >= mark.to && m.to <= fights.from);
    if (!broken && between.every((word) => word.kind === "letters")) {
      found.push({ from: mark.from, to: fights.to, kind: "stop" });
    }
  });
  return found;
}

/** "a deal on a ceasefire", "thỏa thuận chính thức về việc thực hiện lệnh ngừng bắn": one agreement, not two. */
function oneAgreement(marks: readonly Mark[], words: readonly Word[], weak: Mention, truce: Mark): boolean {
  const gap = truce.from - weak.to;
  if (gap <= 1) return true;
  if (gap > 7 || words.slice(weak.to, truce.from).some((word) => word.kind === "mark")) return false;
  return nearby(marks, ({ from }) => from, weak.to, 8).some(
    (m) => m.parts.has("abouts") && m.from >= weak.to && m.to <= truce.from,
  );
}

function clausesOf({ words, speech }: SpeechAnalysis, mentions: readonly Mention[]): readonly number[] {
  let clause = 0;
  // "gencatan senjata sementara": temporary, and not "while"
  const within = (at: number) => mentions.some(({ from, to }) => from < at && at < to);
  return words.map((word, at) => {
    const wall =
      (word.kind === "mark" && ";:".includes(word.text)) ||
      (at > 0 && (speech.at[at]?.parts.includes("adversatives") ?? false) && !within(at));
    if (wall) clause += 1;
    return clause;
  });
}

/** Marks around a ceasefire, in the order of the text: no rule looks farther. */
export function marksNear({ marks }: CeasefireMarks, { from }: { readonly from: number }): readonly Mark[] {
  return nearby(marks, (mark) => mark.from, from, 40);
}
