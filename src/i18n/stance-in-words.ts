/** Adds to words of a claim how its speaker relates to them: "5,000 (suspected)", "violated (accusation by Yerevan)". */
import type { Stance } from "../model/claims/stance.ts";
import { strings } from "./strings.ts";

/**
 * @param what words of the claim; they come back as they are where the claim is plainly stated.
 * @param who name of the speaker in the reader's language; empty where the name is already shown or nobody is named.
 */
export function stanceInWords(what: string, stance: Stance, language: string, who = ""): string {
  return stance === "states" ? what : strings(language).claims.stanced[stance](what, who);
}
