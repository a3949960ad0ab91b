/** The pack for Bahasa Indonesia. */
import type { Language } from "../../model/language.ts";
import { harm } from "./harm.ts";
import { numbers } from "./numbers.ts";
import { reading } from "./reading.ts";
import { time } from "./time.ts";

export const id: Language = { code: "id", name: "Bahasa Indonesia", reading, time, numbers, harm };
