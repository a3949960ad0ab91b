/**
 * Cuts the name of a speaker or an actor out of a sentence, to the left of a verb or to the right of a
 * preposition. No grammar: it goes to the nearest mark, conjunction or verb, and what it finds must look like
 * somebody who can speak.
 */

import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import { type ActorMention, actorsAmong } from "./find-actors.ts";
import { beginsWithPlace, leadsPlace, looksLikeSpeaker } from "./looks-like-speaker.ts";
import type { SpeechAnalysis } from "./speech-analysis.ts";
import { isReportNoun, type Marked, type SpeechPart } from "./speech-marks.ts";

/** Words `from` (included) to `to` (excluded). */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

const longest = 18;
/** Letters of a short name in brackets. */
const longestAbbreviation = 9;
/** How far before the verb an insertion may begin, in words. */
const insertionReach = 20;
const walls: readonly SpeechPart[] = [
  "says",
  "announces",
  "calls",
  "accuses",
  "quotes",
  "according",
  "complementisers",
  "divides",
  "adversatives",
  "cites",
];
/** What a name to the right of a verb goes to. */
const nameWalls: readonly SpeechPart[] = [...walls, "stops", "interviews", "asSaying", "contentHeads"];
const closers = ',;:."()!?…*•|';

function isWall(marked: Marked, at: number, parts: readonly SpeechPart[]): boolean {
  const word = marked.words[at];
  if (word === undefined) return true;
  if (word.text === ".") {
    // "Mr. Smith", "Gen. Haftar": a short capital word before, a capital after
    const { [at - 1]: before, [at + 1]: next } = marked.words;
    // "kabar.net"
    const glued = before?.end === word.start && next?.start === word.end;
    if (glued && next?.kind === "letters" && !next.capital && before?.kind === "letters") return false;
    // a title: "dr. Jonas Weil"
    const titled = before !== undefined && marked.abbreviations.has(before.text);
    const abbreviates = titled || (before?.capital === true && before.text.length <= 4);
    return !(abbreviates && next?.capital === true);
  }
  if (word.kind === "mark") return closers.includes(word.text) || isDash(marked, at);
  if (isReportNoun(marked, at)) return false;
  return marked.at[at]?.parts.some((part) => parts.includes(part)) ?? false;
}

/** A dash between clauses: blanks next to it, or two hyphens; a hyphen inside a name has none. */
function isDash({ words }: Marked, at: number): boolean {
  const word = words[at];
  if (word?.kind !== "mark" || !"-–—".includes(word.text)) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before?.text === "-" || after?.text === "-") return true;
  return before === undefined || after === undefined || (before.end < word.start && word.end < after.start);
}

/** First word of the span that ends before `to`: back to the nearest wall. */
function backToWall(marked: Marked, to: number): number {
  let from = to;
  while (from > 0 && to - from < longest) {
    const bracket = bracketBefore(marked, from);
    // "LORN, SC (Vox) The patrol says": a bracket before an article closes a dateline; "… (LPA) của tướng Doran"
    const opens = marked.words[from]?.capital === true && marked.at[from]?.parts.includes("openers");
    if (bracket !== null && opens) break;
    if (bracket !== null) from = bracket;
    else if (isWall(marked, from - 1, walls) || endsWall(marked, from - 1)) break;
    else from -= 1;
  }
  return from;
}

/** "(UNSMIL)": a short bracket is part of the name; the word it opens at, or null. */
function bracketBefore(marked: Marked, from: number): number | null {
  if (marked.words[from - 1]?.text !== ")") return null;
  for (let at = from - 2; at >= Math.max(0, from - 5); at -= 1) if (marked.words[at]?.text === "(") return at;
  return null;
}

/** A wall of several words ends at `at` ("trong khi", "sau khi"): its last word is a wall too. */
function endsWall(marked: Marked, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from += 1) {
    const mark = marked.at[from];
    if (mark !== undefined && mark.to === at + 1 && mark.parts.some((part) => walls.includes(part)))
      return true;
  }
  return false;
}

/** "…,' the clinic": a quotation that ends before a name. */
function isLooseMark({ words }: Marked, at: number): boolean {
  return words[at]?.kind === "mark" && /^['’‘”]$/u.test(words[at]!.text);
}

/** Without "Meanwhile", "Tuy nhiên", a date, or "the" at its head. */
export function trimmed(marked: Marked, stretch: NameSpan): NameSpan | null {
  let { from, to } = stretch;
  for (let moved = true; moved && from < to; ) {
    const mark = marked.at[from];
    moved = mark !== undefined && mark.to <= to && mark.parts.some((p) => p === "openers" || p === "ands");
    if (moved && mark !== undefined) from = mark.to;
    else if (marked.skip[from] === true || isLooseMark(marked, from)) {
      from += 1;
      moved = true;
    }
  }
  while (to > from && marked.skip[to - 1] === true) to -= 1;
  return from < to ? { from, to } : null;
}

/** The subject that ends just before the word `verb`. */
export function subjectBefore(analysis: SpeechAnalysis, verb: number): NameSpan | null {
  const marked = analysis.speech;
  const { words } = marked;
  let to = beforeFillers(marked, verb);
  to = beforeDegrees(analysis, to);
  // "Dinas darurat Orlan hingga Selasa malam mencatat": what leads to the day before the verb
  if (to < verb && marked.untils.has(words[to - 1]?.text ?? "")) to -= 1;
  // "officials there counted"
  if (marked.at[to - 1]?.parts.includes("locals") && words[to - 2]?.kind === "letters") to -= 1;
  if (words[to - 1]?.text === ")") {
    let open = to - 1;
    while (open > 0 && words[open]?.text !== "(") open -= 1;
    if (withAbbreviation(marked, open) !== to) to = open;
  }
  const inserted = words[to - 1]?.text === "," || isDash(marked, to - 1);
  if (inserted) {
    const end = beforeFillers(marked, to - 1);
    // "…, Tuesday night, said"
    const day = end < to - 1 && words[end - 1]?.text === ",";
    to = beforeInsertions(analysis, day ? end - 1 : end);
  }
  const from = backToWall(marked, to);
  const head = inserted ? headBeforeAside(analysis, verb, from) : null;
  if (head !== null) return head;
  const last = trimmed(marked, { from, to });
  const clause = last === null ? null : beforeRelative(analysis, from, last);
  if (clause !== null) return clause;
  // "the arrest of a suspected …": an article comes before a noun, and that is no verb
  if (last === null || endsWithArticle(marked, last)) return null;
  // "…,' the clinic said"
  if (isLooseMark(marked, from) && last.from > from) return last;
  const person = inserted ? null : personBeforeDash(analysis, from);
  if (person !== null) return person;
  if (words[from - 1]?.text !== "," && !(inserted && isDash(marked, from - 1))) return last;
  const list = officeBefore(analysis, { from, to: last.to }) ?? listBefore(analysis, { from, to: last.to });
  if (list !== null) return list;
  const start = backToWall(marked, from - 1);
  const before = trimmed(marked, { from: start, to: from - 1 });
  if (before === null || isAdverbial(analysis, start) || isCited(marked, start)) return last;
  if (beginsWithPlace(analysis, last)) return subjectBefore(analysis, from - 1) ?? last;
  return isOneBody(analysis, before, last)
    ? { from: before.from, to: last.to }
    : better(analysis, before, last, inserted);
}

const degrees = perLanguage(({ speech }) => compileList(speech.degrees ?? []));
/** Words of the longest degree: "S.I.K." */
const longestDegree = 6;

/** "Ir. Surya Dharma, S.T., M.T., menyebutkan": one past the name, before its degrees. */
function beforeDegrees({ words, language }: SpeechAnalysis, end: number): number {
  const phrases = degrees(language);
  let to = words[end - 1]?.text === "," ? end - 1 : end;
  let found = false;
  for (let from = to - 1; from > 1 && to - from <= longestDegree; from -= 1) {
    if (words[from - 1]!.text !== ",") continue;
    const match = matchAt(phrases, words, from);
    if (match === null || from + match.length !== to) break;
    found = true;
    to = from - 1;
    from = to;
  }
  return found ? to : end;
}

/** "ông Hal Dorn - Phó Chủ tịch tỉnh cho biết": the person before a dash that nothing closes, and then the office. */
function personBeforeDash(analysis: SpeechAnalysis, office: number): NameSpan | null {
  const { speech: marked, words } = analysis;
  if (!isDash(marked, office - 1)) return null;
  const before = trimmed(marked, { from: backToWall(marked, office - 1), to: office - 1 });
  const [actor] = before === null ? [] : actorsAmong(analysis, before);
  if (before === null || actor?.kind !== "person") return null;
  return actor.start === words[before.from]!.start && actor.end === words[before.to - 1]!.end ? before : null;
}

/**
 * "The League, for its part, reported", "The Register, a small office that checks each name, says": the one actor with
 * which the sentence begins, told more of between commas; not "UNSMIL's spokesman, Jean Alam," who is named there.
 * @param from the first word that may be a name nearer to the verb.
 */
function headBeforeAside(analysis: SpeechAnalysis, verb: number, from: number): NameSpan | null {
  const { speech: marked, words } = analysis;
  const comma = words.findIndex(({ text }) => text === ",");
  const opening = words[comma + 1];
  if (comma < 1 || comma > longest || verb - comma > insertionReach) return null;
  if (opening?.kind !== "letters" || opening.capital || isListed(marked, comma, verb)) return null;
  const head = trimmed(marked, { from: 0, to: comma });
  if (head === null || personIn(analysis, { from, to: beforeFillers(marked, verb) - 1 })?.kind === "person")
    return null;
  const [actor] = actorsAmong(analysis, head);
  const bare = head.to - head.from === 1 && words[head.from]!.capital && actor === undefined;
  const whole = actor?.start === words[head.from]!.start && actor.end === words[head.to - 1]!.end;
  return (whole && actor.kind !== "country") || (bare && head.from > 0) ? head : null;
}

/** "Russia, the army and the police, said": more than one of them, or a verb of speech between. */
function isListed(marked: Marked, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const parts = marked.at[at]?.parts ?? [];
    if (parts.includes("ands") || parts.includes("says") || ';:"'.includes(marked.words[at]!.text))
      return true;
  }
  return false;
}

/** "Kementerian Kesehatan yang dikuasai milisi, mengatakan": whom a relative clause right before the verb tells of. */
function beforeRelative(analysis: SpeechAnalysis, from: number, clause: NameSpan): NameSpan | null {
  const { speech: marked, words } = analysis;
  if (!marked.at[from - 1]?.parts.includes("relatives")) return null;
  const [actor] = actorsAmong(analysis, clause);
  if (words[clause.from]?.capital || actor?.start === words[clause.from]?.start) return null;
  const to = words[from - 2]?.text === "," ? from - 2 : from - 1;
  const span = trimmed(marked, { from: backToWall(marked, to), to });
  if (span === null) return null;
  const whole = actorsAmong(analysis, span).some(({ end }) => {
    const behind = wordFrom(words, end);
    return behind === span.to || leadsPlace(analysis, behind);
  });
  return whole ? span : null;
}

/** How many parts the name of an office may have. */
const officeParts = 4;

const hasAnd = ({ speech }: SpeechAnalysis, { from, to }: NameSpan): boolean =>
  speech.at.slice(from, to).some((mark) => mark?.parts.includes("ands"));

/** "Kepala Pusat Data, Informasi, dan Humas Agus Wirana": commas inside the name of an office. */
function officeBefore(analysis: SpeechAnalysis, last: NameSpan): NameSpan | null {
  const { speech: marked, words } = analysis;
  if (!hasAnd(analysis, last)) return null;
  let { from } = last;
  for (let parts = 1; parts < officeParts && words[from - 1]?.text === ","; parts += 1) {
    const part = trimmed(marked, { from: backToWall(marked, from - 1), to: from - 1 });
    if (part === null || words[part.from]?.capital !== true) return null;
    if (isOffice(analysis, part)) return { from: part.from, to: last.to };
    from = part.from;
  }
  return null;
}

/** An office comes at the head, or right behind it: "Plh Kepala Pusat". */
function isOffice(analysis: SpeechAnalysis, part: NameSpan): boolean {
  const [actor] = actorsAmong(analysis, part);
  return actor?.title != null && actor.start <= (analysis.words[part.from + 1]?.start ?? 0);
}

/** "Cục Quản lý đê điều và Phòng, chống thiên tai": a comma inside the name of a body. */
function isOneBody(analysis: SpeechAnalysis, before: NameSpan, last: NameSpan): boolean {
  const { words } = analysis;
  const [body] = actorsAmong(analysis, before);
  if (body?.kind !== "organisation" || body.start !== words[before.from]?.start) return false;
  const others = actorsAmong(analysis, last);
  if (words[last.from]?.capital === false) return holdsAnd(analysis, before) && others.length === 0;
  // "Bộ Đất đai, Hạ tầng và Giao thông Sorvan": common nouns, and no bodies of their own
  const common = words[last.from + 1]?.capital === false && words[last.from + 1]?.kind === "letters";
  return (
    common && holdsAnd(analysis, last) && others.every(({ kind }) => kind === "name" || kind === "country")
  );
}

function holdsAnd({ speech }: SpeechAnalysis, { from, to }: NameSpan): boolean {
  for (let at = from + 1; at < to; at += 1) if (speech.at[at]?.parts.includes("ands")) return true;
  return false;
}

export function beforeFillers({ skip }: Marked, verb: number): number {
  let to = verb;
  while (to > 0 && skip[to - 1] === true) to -= 1;
  return to;
}

/** "Zaman, who directs operations, said", "Morn, 65, said", "Ông Lộ, huyện Phú Trạch, cho biết": back to the comma after the name. */
function beforeInsertions(analysis: SpeechAnalysis, end: number): number {
  const marked = analysis.speech;
  let to = end;
  for (let comma = end - 1; comma > 0 && end - comma <= insertionReach; comma -= 1) {
    const { text } = marked.words[comma]!;
    if (".;:!?".includes(text) && isWall(marked, comma, [])) break;
    if (text !== "," && !isDash(marked, comma)) continue;
    const opening = marked.at[comma + 1]?.parts ?? [];
    // ", after thanking the divers,"
    const relative = opening.includes("relatives") || (comma > 1 && opening.includes("divides"));
    const age = marked.words[comma + 1]?.kind === "number" && to === comma + 2;
    const place = beginsWithPlace(analysis, { from: comma + 1, to });
    if (!relative && !age && !place && !isManner(analysis, comma)) break;
    to = comma;
  }
  return to;
}

/** Words of a speaker at the head of a sentence. */
const longestHead = 6;

/** "The Taliban, in an e-mail, said": how or where it is said, behind a speaker with whom the sentence begins. */
function isManner(analysis: SpeechAnalysis, comma: number): boolean {
  const marked = analysis.speech;
  if (marked.at[comma + 1]?.parts.includes("stops") !== true || comma > longestHead) return false;
  const head = trimmed(marked, { from: 0, to: comma });
  return head !== null && backToWall(marked, comma) === 0 && looksLikeSpeaker(analysis, head);
}

/** "The coroner, Mary Hassell, said": a name in capitals behind an office with which the sentence begins. */
function isNamedOffice({ speech: marked }: SpeechAnalysis, from: number, verb: number): boolean {
  const { words } = marked;
  const article = marked.at[0]?.parts.includes("openers") === true && from - 1 <= longestHead;
  const capitals = words.slice(from, verb - 1);
  return article && capitals.length > 1 && capitals.every(({ capital }) => capital);
}

/** Whether what comes between the commas before the verb `verb` is inserted behind a name: "Morn, a doctor, said". */
export function isInsertion(analysis: SpeechAnalysis, verb: number): boolean {
  const marked = analysis.speech;
  if (beforeInsertions(analysis, verb - 1) < verb - 1) return true;
  const from = backToWall(marked, verb - 1);
  if (marked.words[from - 1]?.text !== ",") return false;
  const before = trimmed(marked, { from: backToWall(marked, from - 1), to: from - 1 });
  if (before === null) return false;
  if (isNamedOffice(analysis, from, verb)) return true;
  const [actor] = actorsAmong(analysis, before);
  // "One of the sources, present at the talks, said"
  const among = before.to - before.from <= longestHead && backToWall(marked, from - 1) === 0;
  const whole = actor?.start === marked.words[before.from]?.start || among;
  return whole && actor?.end === marked.words[before.to - 1]?.end;
}

/** "Dilansir Kabar Lintas, the observatory said": an outlet that is cited before the comma. */
function isCited(marked: Marked, start: number): boolean {
  for (let at = Math.max(0, start - 2); at < start; at += 1) {
    const mark = marked.at[at];
    if (mark?.to === start && mark.parts.includes("outlets")) return true;
  }
  return false;
}

/** "In Khan Younis, the governor said": a place before the comma is no name. */
function isAdverbial({ speech: marked, words }: SpeechAnalysis, start: number): boolean {
  const mark = marked.at[start];
  return (mark?.parts.includes("stops") ?? false) && words[start]?.kind === "letters";
}

function endsWithArticle(marked: Marked, { from, to }: NameSpan): boolean {
  const mark = marked.at[to - 1];
  return to - 1 > from && mark?.parts.includes("openers") === true && marked.words[to - 1]?.capital !== true;
}

/** "Nga, Mỹ và các cường quốc": the last part has an "and", and each part before is one actor and no more. */
function listBefore(analysis: SpeechAnalysis, last: NameSpan): NameSpan | null {
  const marked = analysis.speech;
  if (!holdsAnd(analysis, last)) return null;
  let { from } = last;
  while (marked.words[from - 1]?.text === ",") {
    const part = trimmed(marked, { from: backToWall(marked, from - 1), to: from - 1 });
    // "Tại Tarvin, Bộ Nội vụ và quân đội": a place is no member of a list
    if (part === null || isAdverbial(analysis, part.from)) break;
    const [actor, ...others] = actorsAmong(analysis, part);
    const whole =
      actor?.start === marked.words[part.from]?.start && actor?.end === marked.words[part.to - 1]?.end;
    if (!whole || others.length > 0 || actor?.kind === "person") break;
    from = part.from;
  }
  return from < last.from ? { from, to: last.to } : null;
}

/**
 * Of "Ông Araik Harutyunyan, Tổng thống nước …" and "Người phát ngôn của UNSMIL, ông Jean Alam," the part that
 * is a person's name; a list or an adverbial before the comma is none.
 */
function better(analysis: SpeechAnalysis, before: NameSpan, last: NameSpan, inserted: boolean): NameSpan {
  const first = personIn(analysis, before);
  const second = personIn(analysis, last);
  if (inserted && isOfficeOf(analysis, before, first, last)) return before;
  // "…, ông Jean Alam": a short form of address leads a name, a long one ("Tổng thống") an office
  const addressed = second !== null && (second.title?.length ?? 9) <= 4;
  // "Ông Nguyễn Văn Nam, giám đốc Bệnh viện Hòa Lạc,": the person, and not the office that has a name too
  if (inserted && !addressed && isNamed(first) && (first?.title?.length ?? 9) <= 4) return before;
  if (!isNamed(first) || addressed || (inserted && isNamed(second))) return last;
  if (!inserted && first?.kind !== "person" && second !== null) return last;
  return inserted || hasTitle(analysis, last) ? before : last;
}

/** "Sebby Samor, juru bicara TPLO, mengklaim": an office in small letters behind a bare name tells who that is. */
function isOfficeOf(
  analysis: SpeechAnalysis,
  before: NameSpan,
  first: ActorMention | null,
  last: NameSpan,
): boolean {
  const { words } = analysis;
  const [office] = actorsAmong(analysis, last);
  if (words[last.from]!.capital || office?.start !== words[last.from]!.start) return false;
  const known = actorsAmong(analysis, before);
  const single = known.length === 0 && before.to - before.from === 1 && words[before.from]!.capital;
  return single || (first?.kind === "name" && isNamed(first));
}

/** The person or name that a span is, and is nothing more. */
function personIn(analysis: SpeechAnalysis, stretch: NameSpan): ActorMention | null {
  const { words } = analysis;
  const [actor] = actorsAmong(analysis, stretch);
  const whole = actor?.start === words[stretch.from]?.start && actor?.end === words[stretch.to - 1]?.end;
  return whole && (actor?.kind === "person" || actor?.kind === "name") ? actor : null;
}

/** Two capitals, or one behind an office or a form of address: "bà Mai". */
function isNamed(actor: ActorMention | null): boolean {
  if (actor === null) return false;
  const name = actor.words.slice(actor.title?.length ?? 0);
  return (actor.title !== null && /^\P{L}*\p{Lu}/u.test(name)) || /\p{Lu}.*\p{Lu}/su.test(actor.words);
}

function hasTitle(analysis: SpeechAnalysis, stretch: NameSpan): boolean {
  const [actor] = actorsAmong(analysis, stretch);
  return actor?.title != null || actor?.kind === "group" || actor?.kind === "organisation";
}

/** The name that begins at the word `from`: to the next wall or stop word. */
export function nameFrom({ speech: marked }: SpeechAnalysis, from: number): NameSpan | null {
  let to = from;
  while (
    to < marked.words.length &&
    to - from < longest &&
    !isWall(marked, to, nameWalls) &&
    marked.skip[to] !== true
  ) {
    to += 1;
  }
  return trimmed(marked, { from, to: withAbbreviation(marked, to) });
}

/** An office to the right of a verb, with all its parts: "kata Kepala Pusat Data, Informasi, dan Humas Agus Wirana". */
function officeFrom(analysis: SpeechAnalysis, name: NameSpan): NameSpan {
  const { words } = analysis;
  if (!isOffice(analysis, name)) return name;
  let { to } = name;
  for (let parts = 1; parts < officeParts && words[to]?.text === ","; parts += 1) {
    const part = nameFrom(analysis, to + 1);
    if (part === null || part.from > to + 2 || words[part.from]?.capital !== true) return name;
    if (hasAnd(analysis, { from: to + 1, to: part.to })) return { from: name.from, to: part.to };
    to = part.to;
  }
  return name;
}

/** "Organisasi Internasional untuk Migrasi (IOM)": one word of capitals in brackets goes with the name. */
function withAbbreviation({ words }: Marked, to: number): number {
  const open = words[to];
  const word = words[to + 1];
  const close = words[to + 2];
  const short = word?.kind === "letters" && word.capital && word.end - word.start <= longestAbbreviation;
  return open?.text === "(" && short && close?.text === ")" ? to + 3 : to;
}

/** "the governor, Ada Morn": where an office is followed by a person's name, that name. */
export function namedAfter(analysis: SpeechAnalysis, first: NameSpan): NameSpan {
  const { words } = analysis;
  const name = officeFrom(analysis, first);
  if (
    words[name.to]?.text !== "," ||
    isNamed(personWithoutTitle(analysis, name)) ||
    !hasTitle(analysis, name)
  )
    return name;
  const behind = nameFrom(analysis, name.to + 1);
  if (behind === null || behind.from !== name.to + 1 || behind.to - behind.from > 5) return name;
  // "kata kepala klinik, dr. Jonas Weil"
  const titled =
    analysis.speech.abbreviations.has(words[behind.from]!.text) && words[behind.from + 1]?.text === ".";
  const next = titled ? { from: behind.from + 2, to: behind.to } : behind;
  const person = personIn(analysis, next);
  return isNamed(person) && person?.title === null ? next : name;
}

function personWithoutTitle(analysis: SpeechAnalysis, name: NameSpan): ActorMention | null {
  const person = personIn(analysis, name);
  return person?.title === null ? person : null;
}
