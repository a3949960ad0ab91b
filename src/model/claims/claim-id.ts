/** Names of claims that do not count: the same words in the same sentence keep their name when other text changes. */
import { sha256 } from "../sha256.ts";

/** Longer sentences enter the hash as their own hash, so that each of many claims does not cost the whole length. */
const longest = 4000;

const standIns = new Map<string, string>();

/** @param name harm or status. @param words the figure, or the words that tell the status, as printed. */
export function claimId(source: string, name: string, sentence: string, words: string): string {
  const text = sentence.length <= longest ? sentence : standIn(sentence);
  return `${source}-${name}-${sha256(`${text}\u001f${words}`).slice(0, 8)}`;
}

/** Only the last long sentence is remembered: its claims come one after the other. */
function standIn(sentence: string): string {
  const known = standIns.get(sentence);
  if (known !== undefined) return known;
  standIns.clear();
  const digest = sha256(sentence);
  standIns.set(sentence, digest);
  return digest;
}
