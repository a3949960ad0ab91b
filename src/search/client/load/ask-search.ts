/**
 * Asks the search something and fails where anything behind the answer fails. A first failure is not shown: the site may
 * have been published again under the open page, and then everything is loaded again.
 */
import { forgetSearch, loadSearch, type SearchSession } from "./load-search.ts";
import { timeLimit } from "./watch-fetches.ts";

/** @param work what is asked of a loaded search. Rejects after 15 seconds. */
export function askSearch<T>(work: (session: SearchSession) => Promise<T>): Promise<T> {
  let asked: Promise<SearchSession> | null = null;
  const attempt = async () => {
    asked = loadSearch();
    return work(await asked);
  };
  const failed = (error: unknown) => {
    // whatever came late or damaged is not to be remembered
    if (asked) forgetSearch(asked);
    throw error;
  };
  return inTime(attempt().catch(failed).catch(attempt)).catch(failed);
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the search took too long")), timeLimit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
