/** The pack for Tiếng Việt. */
import type { Language } from "../../model/language.ts";
import { reading } from "./reading.ts";
import { time } from "./time.ts";

export const vi: Language = { code: "vi", name: "Tiếng Việt", reading, time };
