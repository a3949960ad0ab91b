/** The pack for Bahasa Indonesia. */
import type { Language } from "../../model/language/language.ts";
import { actors } from "./actors.ts";
import { ceasefire } from "./ceasefire.ts";
import { documents } from "./documents.ts";
import { harm } from "./harm.ts";
import { numbers } from "./numbers.ts";
import { question } from "./question.ts";
import { reading } from "./reading.ts";
import { speech } from "./speech.ts";
import { time } from "./time.ts";

export const id: Language = {
  code: "id",
  name: "Bahasa Indonesia",
  reading,
  documents,
  time,
  speech,
  actors,
  ceasefire,
  numbers,
  harm,
  question,
};
