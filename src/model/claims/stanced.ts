/**
 * The stance as a word after others; the plain one is not written, so that readings confirmed before stances existed
 * still hold.
 */
import type { Stance } from "./stance.ts";

export const stanced = (stance: Stance): string => (stance === "states" ? "" : ` ${stance}`);
