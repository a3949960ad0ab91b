/**
 * Arrests are no casualties: people are captured by a party to a conflict or by armed men. Words that mean both
 * ("detained", "menangkap") are told apart by who took whom; words such as "kidnapped" mean captives by themselves.
 */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { Attachment } from "../relation.ts";

/** How far behind its verb a doer may be named: "ditangkap oleh pasukan Vessara", "were detained by police". */
const farthestDoer = 6;

type Captor = "custodian" | "armed";

export function isArrest(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  quantity: Quantity,
  { harms, words, follows }: Attachment,
): boolean {
  // prisoners of war and hostages are captives wherever they are held
  if (harms[0] !== "captured") return false;
  if (quantity.harm === "captured" && !tokens[quantity.harmAt]?.tags.arrests) return false;
  const verb = words.find((at) => tokens[at]!.tags.arrests);
  // "police captured a suspect"; but "rebels captured a suspect"
  if (verb === undefined)
    return isOffender(tokens, quantity) && captorOf(tokens, quantities, words[0]!) === "custodian";
  if (isOffender(tokens, quantity)) return true;
  const captor = captorOf(tokens, quantities, verb);
  if (captor === null && toldOfCaptives(tokens, verb)) return false;
  // "400 soldiers surrendered and 1,100 others were captured"
  const like = quantity.others && follows !== undefined ? quantities[follows]! : quantity;
  return captor === null ? like.who !== "military" : captor === "custodian";
}

/** "400 binh sĩ đã đầu hàng và 1.100 người bị bắt", "500 tù binh bị giam giữ": a word before that means captives alone. */
function toldOfCaptives(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const { tags, text } = tokens[at]!;
    if (/^[;.]$/u.test(text)) return false;
    if ((tags.state ?? tags.active ?? tags.counted) === "captured" && !tags.arrests) return true;
  }
  return false;
}

/** Suspects, protesters, offenders: whoever takes them arrests them. */
function isOffender(tokens: readonly Token[], { to, nounTo, head }: Quantity): boolean {
  // "two suspects": the noun may be a verb as well, and so be none of people
  return tokens.slice(to, head === "none" ? to + 1 : nounTo).some(({ tags }) => tags.offenders);
}

/** Named right behind the verb ("ditahan polisi", "arrested by police"), or else as the nearest subject before it. */
function captorOf(tokens: readonly Token[], quantities: readonly Quantity[], verb: number): Captor | null {
  const victims = new Set<number>();
  for (const { from, nounTo } of quantities) for (let at = from; at < nounTo; at += 1) victims.add(at);
  // "bắt giữ 12 binh sĩ chính phủ": behind an active verb come those who are taken, and no doer
  const active = quantities.some(({ from }) => from > verb && from - verb <= 2);
  for (let at = verb + 1; !active && at < Math.min(tokens.length, verb + farthestDoer); at += 1) {
    if (tokens[at]!.kind === "mark" || tokens[at]!.numeral !== null) break;
    const captor = victims.has(at) ? null : captorAt(tokens[at]!);
    if (captor !== null) return captor;
  }
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (/^[;.]$/u.test(tokens[at]!.text)) return null;
    const captor = victims.has(at) ? null : captorAt(tokens[at]!);
    if (captor !== null) return captor;
  }
  return null;
}

function captorAt({ tags }: Token): Captor | null {
  if (tags.custodians) return "custodian";
  return tags.captors || tags.people === "military" ? "armed" : null;
}
