/** The claim an editor's addition starts from: its words and place, and for all else what "not said" is. */
import { claimId } from "../../model/claims/claim-id.ts";
import type { Sentence, Source } from "../../model/sources/source.ts";
import type { Span } from "../../model/span.ts";
import { placesOf } from "../editorial/find-passage.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * @param set what the editor says; its kind, harm or status and trigger words make the id.
 * @param taken ids that other claims of the document have.
 */
export function claimTemplate(
  set: Fields,
  source: Source,
  sentence: Sentence,
  place: Span,
  taken: ReadonlySet<string>,
): Fields {
  const quote = source.text.slice(place.start, place.end);
  const trigger = triggerIn(quote, place, set["trigger"]);
  const words = source.text.slice(trigger.start, trigger.end);
  const label = String(set["harm"] ?? set["status"] ?? "claim");
  const id = claimId(source.id, label, source.text.slice(sentence.start, sentence.end), words);
  const base = {
    id: freeId(id, taken),
    source: source.id,
    sentence: sentence.id,
    ...place,
    quote,
    trigger,
    speaker: null,
    stance: "states",
    when: null,
    where: null,
    rule: "editor",
    words: [words],
  };
  // A claim of a ceasefire has a status, one of casualties a harm: its kind need not be said.
  const ceasefire = "status" in set || set["kind"] === "ceasefire";
  return ceasefire ? { ...base, ...noCeasefire } : { ...base, ...noCasualty };
}

const noCasualty = {
  kind: "casualty",
  victims: "unspecified",
  side: null,
  role: "stated",
  repeats: null,
  partOf: null,
};

const noCeasefire = {
  kind: "ceasefire",
  declared: null,
  effective: null,
  ended: null,
  mediators: [],
  parties: [],
  purpose: null,
  duration: null,
  ordinal: null,
  ceasefires: 1,
};

function triggerIn(quote: string, place: Span, words: unknown): Span {
  const found = typeof words === "string" ? placesOf(quote, words.normalize("NFC"), 1)[0] : undefined;
  return found ? { start: place.start + found.start, end: place.start + found.end } : place;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}
