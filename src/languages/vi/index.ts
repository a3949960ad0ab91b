/** The pack for Tiếng Việt. */
import type { Language } from "../../model/language.ts";
import { harm } from "./harm.ts";
import { numbers } from "./numbers.ts";
import { reading } from "./reading.ts";
import { time } from "./time.ts";

export const vi: Language = { code: "vi", name: "Tiếng Việt", reading, time, numbers, harm };
