/**
 * Pagefind, a program of its own, as our index is made by it: things, which are documents or pages, go in with their
 * keys, one after another; its files come out.
 */
import { setImmediate } from "node:timers/promises";
import { constants, gunzipSync } from "node:zlib";
import { close, createIndex, type IndexFile } from "pagefind";
import type { SearchWords } from "../../model/search/search-words.ts";
import { addressIn } from "../../search/index/address-in.ts";
import { batchSize } from "../../search/words/batch-size.ts";
import { lengthPrefixed } from "../../search/words/word-keys.ts";

/** A language without a stemmer of Pagefind's: our keys are stems already, and must stay as they are. */
const forceLanguage = "vi";
/** Of Pagefind's files the client loads these; its own interfaces (0.4 MB) and the text of its records are left out. */
const served =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/u;

export interface SearchEngine {
  /** Takes in the keys of the next thing. */
  add(keys: readonly string[]): Promise<void>;
  finish(): Promise<SearchFiles>;
}

export interface SearchFiles extends Pick<SearchWords, "batches" | "lengths"> {
  readonly files: readonly IndexFile[];
}

export async function searchEngine(): Promise<SearchEngine> {
  const { errors, index } = await createIndex({ forceLanguage });
  stopAt(errors);
  if (!index) throw new Error("Pagefind gave no index");
  const lengths: number[] = [];
  let batch: string[] = [];
  let adding = Promise.resolve();
  /** One record at a time: the order is kept, and Pagefind takes in one while the next is made. */
  const send = async (url: string, content: string) => {
    await adding;
    // whatever else waits has its turn
    await setImmediate();
    adding = index
      .addCustomRecord({ url, content, language: forceLanguage })
      .then((response) => stopAt(response.errors));
    // who waits for it hears of it
    adding.catch(() => {});
  };
  const sendBatch = async () => {
    const content = batch.join(" ");
    batch = [];
    await send(String(Math.ceil(lengths.length / batchSize) - 1), content);
  };
  return {
    add: async (keys) => {
      lengths.push(keys.length);
      batch.push(keys.map(lengthPrefixed).join(" "));
      if (batch.length === batchSize) await sendBatch();
    },
    finish: async () => {
      if (batch.length > 0) await sendBatch();
      await adding;
      const { errors, files } = await index.getFiles();
      await index.deleteIndex();
      await close();
      stopAt(errors);
      const ids = idsByAddress(files);
      const batches = Array.from(
        { length: Math.ceil(lengths.length / batchSize) },
        (_, i) =>
          // a record without any key is no record
          ids.get(String(i)) ?? "",
      );
      return { files: files.filter(({ path }) => served.test(path)), batches, lengths };
    },
  };
}

function idsByAddress(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/(.*)\.pf_fragment$/u.exec(path)?.[1];
      return id === undefined ? [] : [[addressIn(beginning(content)), id] as const];
    }),
  );
}

/** A record covers a hundred documents; its address comes first. */
function beginning(zipped: Uint8Array): string {
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  return gunzipSync(zipped.subarray(0, 1024), options).toString("latin1");
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join("; ")}`);
}
