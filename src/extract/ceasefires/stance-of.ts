/** Whether a speaker states what is said of a ceasefire, accuses another of it, suspects it or denies it. */
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { Speaker } from "../../model/claims/speaker.ts";
import type { Stance } from "../../model/claims/stance.ts";
import type { NameSpan } from "../people/name-span.ts";
import type { SpeechMark } from "../people/speech-marks.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, isPhrase } from "../text/phrases.ts";
import { spanOfWords } from "../text/text-analysis.ts";
import type { CeasefireAnalysis } from "./ceasefire-analysis.ts";

/** How far from the ceasefire the verb of speech may come, in words. */
const reach = 20;

/** Statuses that one side tells of another, or denies of itself. */
const blamed: readonly CeasefireStatus[] = ["violated", "collapsed"];
const deniable: readonly CeasefireStatus[] = [...blamed, "agreed", "in-force"];

/** What is told, where, and by whom. */
interface Told {
  readonly status: CeasefireStatus;
  /** Index of the first word of the ceasefire, or of what is said of it. */
  readonly at: number;
  /** Who does what the words say; an accusation where that is not the speaker. */
  readonly subject: NameSpan | null;
  /** Somebody is singled out as the one who does it: "it was the army that violated the truce". */
  readonly cleft: boolean;
  /** Null = the document's own voice, which accuses nobody by itself. */
  readonly speaker: Speaker | null;
}

export function stanceOf(analysis: CeasefireAnalysis, { status, at, subject, cleft, speaker }: Told): Stance {
  const { clause } = analysis.ceasefire;
  const near = analysis.speech.verbs.filter(
    // "lệnh ngừng bắn đổ vỡ: hai bên cáo buộc lẫn nhau": what is told behind the colon accuses for itself
    ({ from }) => Math.abs(from - at) <= reach && (from < at || clause[from] === clause[at]),
  );
  // "denied this and said that the others broke it": the verb nearest before the ceasefire tells
  const verb = near.findLast(({ from }) => from < at);
  if (deniable.includes(status) && verb?.parts.includes("denies") && !isApart(analysis, verb, at))
    return "denies";
  if (!blamed.includes(status)) return "states";
  if (verb?.parts.includes("suspects")) return "suspects";
  if (near.some(({ parts }) => parts.includes("accuses") || parts.includes("accusedOf"))) return "accuses";
  if (speaker !== null && isBystander(analysis, speaker)) return "states";
  // "called the delay a breach of the truce"
  if (status === "violated" && speaker !== null && verb?.parts.includes("calls")) return "accuses";
  // "admitted that its own troops had broken it"
  if (speaker === null || verb?.parts.includes("admits")) return "states";
  // "according to Maal, it was the army that violated the ceasefire"
  if (cleft && status === "violated" && speaker.basis !== "carried") return "accuses";
  if (subject === null) return isOther(analysis, at, speaker) ? "accuses" : "states";
  const { start, end } = spanOfWords(analysis.words, subject);
  const same = speaker.start < end && start < speaker.end;
  return same || speaker.basis === "carried" ? "states" : "accuses";
}

/** Words between "was violated" and by whom: "96 times". */
const farAgent = 10;

/** "mengatakan gencatan senjata dilanggar sebanyak 96 kali oleh Houthi": by another than the speaker. */
function isOther({ words, language }: CeasefireAnalysis, at: number, speaker: Speaker): boolean {
  const { putBy } = language.speech;
  if (speaker.basis === "carried") return false;
  const near = words.slice(at + 1, at + farAgent + 2);
  const by = near.findIndex(({ text }) => putBy.includes(text));
  return by >= 0 && near[by + 1]?.capital === true;
}

const bystanders = perLanguage(({ speech }) => compileList(speech.bystanders ?? []));

/** "residents", "the ceasefire monitors", "a spokesman" of nobody: they are no party that accuses another. */
function isBystander({ words, language }: CeasefireAnalysis, { start, end, basis }: Speaker): boolean {
  if (basis === "carried") return false;
  const to = wordFrom(words, end);
  // with the article, which is no part of a name
  for (let at = Math.max(0, wordFrom(words, start) - 1); at < to; at += 1)
    if (isPhrase(bystanders(language), words, at, to)) return true;
  return false;
}

/** "denied launching missiles after the truce took effect": what is denied is another thing. */
function isApart({ speech }: CeasefireAnalysis, verb: SpeechMark, at: number): boolean {
  return speech.at.slice(verb.to, at).some((mark) => mark?.parts.includes("divides"));
}
