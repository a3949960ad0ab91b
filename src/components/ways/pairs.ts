/** The pairs of documents that this site lays side by side. */
import { ledger } from "verbatim:ledger";
import { comparedPairs } from "../../publish/pages/compared-pairs.ts";

export const pairs = comparedPairs(ledger);
