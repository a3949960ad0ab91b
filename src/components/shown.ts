/** Which sentences have an element on their document's page, and the path to each. */
import { ledger } from "verbatim:ledger";
import { shownSentences } from "../publish/pages/shown-sentences.ts";

export const shown = shownSentences(ledger);
