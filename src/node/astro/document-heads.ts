/** What ingest says of the documents, for their loader, which the framework runs in modules of its own. */
import type { SourceHead } from "../../model/sources/source-entry.ts";
import { configValue } from "./config-value.ts";

/** Of the latest ingest; null where nothing could be read, which is reported elsewhere. */
type DocumentHeads = () => Promise<readonly SourceHead[] | null>;

/** Undefined where nobody reads the documents (a check of the types). */
export const documentHeads = configValue<DocumentHeads>("verbatim-document-heads");
