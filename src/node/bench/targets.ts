/** What a build may cost, by documents x editions, on two cores with nothing else running; extraction, charts and search included. */
export interface Target {
  /** Seconds of the whole build. */
  readonly seconds: number;
  /** MB held at once, by all processes. */
  readonly memory: number;
}

export const targets: Readonly<Record<string, Target>> = {
  "1000x1": { seconds: 9, memory: 2500 },
  "1000x3": { seconds: 30, memory: 2500 },
  "10000x1": { seconds: 75, memory: 4000 },
};

/** What the search may cost a reader. */
export interface SearchTarget {
  readonly name: string;
  readonly documents: number;
  /** Everything the first query fetches, compressed. */
  readonly bytes: number;
  /** Milliseconds of script that a further query takes, new and with everything loaded. */
  readonly script: number;
}

export const searchTargets = {
  few: { name: "the site itself", documents: 5, bytes: 150_000, script: 10 },
  many: { name: "10,000 documents", documents: 10_000, bytes: 300_000, script: 250 },
} as const satisfies Readonly<Record<string, SearchTarget>>;

/** Seconds a person waits for the development server at most, by documents and by what is waited for. */
export const devTargets: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  100: { started: 3 },
  1000: { "changed document": 2, "changed card": 2, "changed explainer": 2, verdict: 1 },
};

/** MB a second on one core. */
export const leastExtraction = 4;
/** No page may be larger, in bytes. */
export const largestPage = 300_000;
/** The largest file that Cloudflare Pages takes, the strictest of the usual hosts, in bytes. */
export const largestFile = 25 * 1024 * 1024;
