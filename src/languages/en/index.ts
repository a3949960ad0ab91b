/** The pack for English. */
import type { Language } from "../../model/language.ts";
import { reading } from "./reading.ts";

export const en: Language = { code: "en", name: "English", reading };
