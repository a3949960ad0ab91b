/**
 * Watches what Pagefind fetches. Pagefind swallows a part of its index that does not come, and answers as if the words
 * of that part stood nowhere; so each of its files is checked here before it gets it, and a failure is kept.
 */

/** A request that takes longer than this, in milliseconds, has failed. */
export const timeLimit = 15_000;

export interface Watch {
  /** Throws when any file failed since the watch began. */
  readonly check: () => void;
  readonly stop: () => void;
}

/** @param folder address of the index; requests for anything else pass untouched. */
export function watchFetches(folder: string): Watch {
  const before = globalThis.fetch;
  const within = new URL(folder, document.baseURI).href;
  let failed: Error | null = null;
  const watching: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
    if (!url.startsWith(within)) return before(input, init);
    try {
      return await checked(url, await before(input, { ...init, signal: AbortSignal.timeout(timeLimit) }));
    } catch (error) {
      failed ??= error instanceof Error ? error : new Error(`${url}: ${error}`);
      throw error;
    }
  };
  globalThis.fetch = watching;
  return {
    check: () => {
      if (failed) throw failed;
    },
    stop: () => {
      if (globalThis.fetch === watching) globalThis.fetch = before;
    },
  };
}

/** What each file of Pagefind's begins with, once it is unzipped. */
const signature = "pagefind_dcd";

async function checked(url: string, response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  if (/\.json(?:\?|$)/u.test(url)) return response;
  const body = await response.arrayBuffer();
  const plain = isSigned(body) ? body : await unzipped(body);
  if (!isSigned(plain)) throw new Error(`${url}: not a part of the index`);
  return new Response(plain);
}

const isSigned = (body: ArrayBuffer) =>
  new TextDecoder().decode(body.slice(0, signature.length)) === signature;

/** Throws where the file is cut short or damaged: it carries a checksum. */
const unzipped = (body: ArrayBuffer) =>
  new Response(new Blob([body]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
