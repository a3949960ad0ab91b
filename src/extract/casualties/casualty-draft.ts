/** A casualty claim as read from the sentence alone: no id, speaker, date or links yet. */
import type { CasualtyClaim, Harm } from "../../model/claims/casualty-claim.ts";
import type { Count } from "../../model/claims/count.ts";
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Span } from "../../model/span.ts";
import { numberBounds } from "../numbers/number-bounds.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Token } from "../numbers/token.ts";
import type { CasualtyAnalysis } from "./casualty-analysis.ts";
import type { Attachment } from "./relation.ts";
import type { Victims } from "./victims.ts";

export interface CasualtyDraft
  extends Pick<CasualtyClaim, "harm" | "harms" | "count" | "victims" | "role" | "rule" | "stance"> {
  readonly analysis: CasualtyAnalysis;
  readonly clause: Span;
  readonly trigger: Span;
  /** Where the people are, to look for whose they were. */
  readonly people: Span;
  /** The harm words. */
  readonly decided: readonly Span[];
  /** The draft this one is a part of. */
  readonly whole: CasualtyDraft | null;
  /** More of those told before: "three of the injured", "33 of them". */
  readonly goesOn: boolean;
}

/** Words between a number and those it is a part of: "three of the injured". */
const farHarmed = 3;

/** @param whole the draft this one is a part of. */
export function casualtyDraft(
  analysis: CasualtyAnalysis,
  quantity: Quantity,
  attachment: Attachment,
  victims: Victims,
  whole: CasualtyDraft | null,
): CasualtyDraft {
  const { tokens, source } = analysis;
  const trigger = spanOf(tokens, quantity.from, quantity.to);
  const to = Math.max(attachment.to, quantity.nounTo);
  const harms = harmsOf(attachment.harms);
  return {
    analysis,
    clause: spanOf(tokens, Math.min(attachment.from, quantity.from), to),
    trigger,
    people: { start: tokens[quantity.numberTo - 1]!.end, end: tokens[to - 1]!.end },
    decided: attachment.words.map((at) => spanOf(tokens, at, at + 1)),
    whole,
    goesOn:
      attachment.rule === "part-of-earlier" ||
      (tokens[quantity.to]?.tags.memberWords === true &&
        tokens
          .slice(quantity.to, quantity.to + farHarmed)
          .some(({ tags }) => (tags.harmed ?? tags.either ?? tags.toll) !== undefined)),
    harm: harms[0]!,
    harms: [...harms],
    stance: suspected(tokens, quantity, attachment) ? "suspects" : "states",
    count: {
      stated: source.text.slice(trigger.start, trigger.end),
      ...countOf(tokens, quantity, attachment),
    },
    victims,
    role: attachment.role,
    rule: attachment.rule,
  };
}

/** The text of the tokens `from` (included) to `to` (excluded). */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function countOf(
  tokens: readonly Token[],
  quantity: Quantity,
  attachment: Attachment,
): Omit<Count, "stated"> {
  const { bounds } = quantity;
  if (bounds.value === null) return bounds;
  if (attachment.hedge === "moreThan" && bounds.qualifier === "exact")
    return numberBounds(bounds.value, "moreThan");
  if (attachment.hedge === "exact" && bounds.qualifier === "up-to") return numberBounds(bounds.value, null);
  const round = bounds.value >= 100 && bounds.value % 100 === 0;
  if (bounds.qualifier === "exact" && round && under("estimate", tokens, quantity))
    return numberBounds(bounds.value, "about");
  return bounds;
}

/** "suspects that 40 were killed", "nine people are feared dead" */
function suspected(tokens: readonly Token[], quantity: Quantity, { to }: Attachment): boolean {
  const behind = tokens.slice(quantity.nounTo, to);
  // "tiga orang yang diduga pemberontak tewas": what they are is suspected, and not that they died
  const at = behind.findIndex(({ tags }) => tags.suspect);
  const ofThem = behind[at - 1]?.tags.relative === true && behind[at + 1]?.tags.state === undefined;
  return under("suspect", tokens, quantity) || (at >= 0 && !ofThem);
}

/** Whether a verb of estimating (then a round number is "about", R2) or of suspicion comes before the number. */
function under(verb: "estimate" | "suspect", tokens: readonly Token[], quantity: Quantity): boolean {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 12); at -= 1) {
    const { tags, text } = tokens[at]!;
    if (tags[verb]) return true;
    if (text === ";" || text === ".") return false;
    // "sank a ship suspected of smuggling, eleven died"
    if (verb === "suspect" && text === "," && !tokens[at - 1]?.tags.suspect) return false;
  }
  return false;
}

/** Casualties are the dead and the wounded together. */
export function harmsOf(names: readonly HarmName[]): readonly Harm[] {
  const harms = new Set<Harm>();
  for (const name of names) {
    if (name === "casualties") harms.add("killed").add("wounded");
    else harms.add(name);
  }
  return [...harms];
}
