/** Stage "brokers": who brokered a ceasefire, by the words around the name: "do X làm trung gian", "X-brokered", "ditengahi X". */

import { actorsAmong } from "../people/find-actors.ts";
import { type NameSpan, nameFrom, subjectBefore } from "../people/name-span.ts";
import type { SpeechAnalysis } from "../people/speech-analysis.ts";
import { perLanguage } from "../text/per-language.ts";
import { compilePhrases, type Found, type Phrases, phraseAt } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import { listBefore, listFrom } from "./list-from.ts";

interface Form {
  readonly side: "before" | "after";
  readonly pair: number;
  /** The other side of the form is empty. */
  readonly alone: boolean;
  /** Support, and no mediation. */
  readonly backs: boolean;
}

export interface Broker {
  readonly names: readonly string[];
  /** Words of the whole phrase, name included. */
  readonly from: number;
  readonly to: number;
  /** "UN-backed": holds for the next words only. */
  readonly tight: boolean;
  /** "supported by": not said to have mediated. */
  readonly backs: boolean;
}

/** Words between the two sides of a form. */
const longest = 14;

const formsOf = perLanguage(({ ceasefire }): Phrases<Form> => {
  const entries: [string, Form][] = [];
  ceasefire.mediation.forEach(({ before, after, backs = false }, pair) => {
    if (before !== "") entries.push([before, { side: "before", pair, alone: after === "", backs }]);
    if (after !== "") entries.push([after, { side: "after", pair, alone: before === "", backs }]);
  });
  return compilePhrases(entries);
});

/** How far behind the first word of a form its last may come, in words. */
const farBy = 4;

/** The first words of forms of two words, each with the last one and its form: "negotiated … by". */
const partedForms = perLanguage(({ ceasefire }): Phrases<{ readonly last: string; readonly form: Form }> => {
  const entries: [string, { readonly last: string; readonly form: Form }][] = [];
  ceasefire.mediation.forEach(({ before, after, backs = false }, pair) => {
    const [first, last, more] = before.split(" ");
    if (first === undefined || last === undefined || more !== undefined || after !== "") return;
    entries.push([first, { last, form: { side: "before", pair, alone: true, backs } }]);
  });
  return compilePhrases(entries);
});

/** "negotiated in February by Norland", "in Geneva by": a day or a place comes between. */
function partedAt({ words, speech, language }: SpeechAnalysis, at: number): FoundForm | null {
  const first = phraseAt(partedForms(language), words, at);
  if (first === null) return null;
  const leads = speech.skip[first.to] === true || speech.at[first.to]?.parts.includes("stops");
  for (let to = first.to + 1; leads && to <= first.to + farBy && words[to]?.kind !== "mark"; to += 1) {
    const meant = first.values.find(({ last }) => last === words[to]?.text);
    if (meant !== undefined) return { from: at, to: to + 1, values: [meant.form] };
  }
  return null;
}

export function brokersIn(analysis: SpeechAnalysis): readonly Broker[] {
  const { words, language } = analysis;
  const forms = formsOf(language);
  const found: Broker[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const form = phraseAt(forms, words, at) ?? partedAt(analysis, at);
    if (form === null) continue;
    // "diprakarsai dan didukung AS": the name comes behind the second
    if (
      language.speech.ands.includes(words[form.to]?.text ?? "") &&
      phraseAt(forms, words, form.to + 1) !== null
    )
      continue;
    const enclosed = nameAt(form, words, forms);
    const name = enclosed?.name ?? aloneName(analysis, form);
    if (name === null) continue;
    const from = Math.min(at, name.from);
    const to = Math.max(form.to, name.to, enclosed?.close ?? 0);
    const names = namesIn(analysis, name);
    if (names.length > 0) {
      const backs = enclosed?.backs ?? form.values.every((value) => value.backs);
      found.push({ names, from, to, tight: words[at]?.text === "-", backs });
    }
    at = (enclosed?.close ?? form.to) - 1;
  }
  return found;
}

type FoundForm = Found<Form>;

/** Between the two sides of a form. */
function nameAt(
  form: FoundForm,
  words: readonly Word[],
  forms: Phrases<Form>,
): { readonly name: NameSpan; readonly close: number; readonly backs: boolean } | null {
  const opens = form.values.filter((value) => value.side === "before" && !value.alone);
  if (opens.length === 0) return null;
  for (let to = form.to + 1; to <= form.to + longest && to < words.length; to += 1) {
    const close = phraseAt(forms, words, to);
    const closing = close?.values.find(
      (v) => v.side === "after" && opens.some((open) => open.pair === v.pair),
    );
    if (closing !== undefined && close !== null)
      return { name: { from: form.to, to }, close: close.to, backs: closing.backs };
    if (words[to]?.kind === "mark" && ';.:"'.includes(words[to]?.text ?? "")) return null;
  }
  return null;
}

/** Before or behind a form that has one side only. */
function aloneName(analysis: SpeechAnalysis, form: FoundForm): NameSpan | null {
  const { words } = analysis;
  if (form.values.some((value) => value.side === "before" && value.alone)) {
    const name = nameFrom(analysis, form.to);
    return name === null ? null : listFrom(analysis, name);
  }
  if (!form.values.some((value) => value.side === "after" && value.alone)) return null;
  // "UN-brokered": the one word before the hyphen, or the capitals that lead to it
  if (words[form.from]?.text === "-") {
    let from = form.from - 1;
    while (from > 0 && words[from - 1]?.capital === true && words[from]?.capital === true) from -= 1;
    while (words[from - 1]?.text === "-" && words[from - 2] !== undefined) from -= 2;
    return from < 0 ? null : { from, to: form.from };
  }
  const subject = subjectBefore(analysis, form.from);
  return subject === null ? null : listBefore(analysis, subject);
}

/** "Nga và Pháp", "Egypt, Qatar and the United States": one name each, as printed. */
export function namesIn(analysis: SpeechAnalysis, stretch: NameSpan): readonly string[] {
  const { words, language } = analysis;
  const { text } = analysis.source;
  const names: string[] = [];
  let from = stretch.from;
  const { ands, openers } = language.speech;
  const flush = (to: number) => {
    while (from < to && (openers.includes(words[from]?.text ?? "") || words[from]?.kind === "mark"))
      from += 1;
    while (to > from && words[to - 1]?.kind === "mark" && words[to - 1]?.text !== ")") to -= 1;
    const first = words[from];
    if (first === undefined || to <= from) return;
    // the name ends with the last actor in it: "Mesir (diumumkan menyusul …)"
    const end = actorsAmong(analysis, { from, to }).at(-1)?.end ?? words[to - 1]?.end ?? first.end;
    names.push(text.slice(first.start, end).replace(/\s*\([^)]*$/u, ""));
  };
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const word = words[at];
    if (word === undefined || !(word.text === "," || word.text === "-" || ands.includes(word.text))) continue;
    // a hyphen between two capitals of "US-Qatari" divides, one inside "Ki-moon" does not
    if (word.text === "-") continue;
    flush(at);
    from = at + 1;
  }
  flush(stretch.to);
  return names.filter(
    (name) => /\p{Lu}/u.test(name) || language.actors.groups.some((group) => name.includes(group)),
  );
}
