/** What is said of a document of which nothing is known but its text. */
import { emptyCard, unknownRights } from "../../../../src/ledger/editorial/default-editorial.ts";
import type { SourceFacts } from "../../../../src/model/sources/source-card.ts";

const { items: _, language: __, ...card } = emptyCard;
export const noFacts: SourceFacts = { ...card, title: {}, rights: unknownRights };
