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

/** MB a second on one core. */
export const leastExtraction = 4;
/** No page may be larger, in bytes. */
export const largestPage = 300_000;
/** The largest file that Cloudflare Pages takes, the strictest of the usual hosts, in bytes. */
export const largestFile = 25 * 1024 * 1024;
