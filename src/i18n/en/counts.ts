/** How a number of people is said, hedge and all; for labels, tables and alternative texts. */
export const counts = {
  about: (n: string) => `about ${n}`,
  nearly: (n: string) => `nearly ${n}`,
  "more-than": (n: string) => `more than ${n}`,
  "at-least": (n: string) => `at least ${n}`,
  "up-to": (n: string) => `up to ${n}`,
  "fewer-than": (n: string) => `fewer than ${n}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** Magnitudes, by their lowest number. */
  classWords: {
    10: "dozens",
    100: "hundreds",
    1000: "thousands",
    10000: "tens of thousands",
    100000: "hundreds of thousands",
    1000000: "millions",
  } as Readonly<Record<number, string>>,
  /** Words that give no number. */
  words: {
    many: "several",
    some: "some",
    mass: "large numbers",
    unknown: "an unknown number",
    fraction: "a share of an unstated number",
    garbled: "an unclear number",
  },
  /** Nouns for the people harmed; an empty one is left out. */
  people: { civilian: "civilians", military: "soldiers", mixed: "civilians and soldiers", unspecified: "" },
  /** The same for one of them. */
  person: { civilian: "civilian", military: "soldier", mixed: "civilian or soldier", unspecified: "" },
  /** `count` is already in words; `joint`: it is a noun of its own ("dozens of soldiers"), not a number. */
  harmed: (count: string, people: string, harm: string, joint: boolean) =>
    [count, people && joint ? `of ${people}` : people, harm].filter(Boolean).join(" "),
  bodies: (count: string, people: string, one: boolean, joint: boolean) =>
    people
      ? `${one ? "body" : "bodies"} of ${people}`
      : `${count}${joint ? " of" : ""} ${one ? "body" : "bodies"}`,
  nobody: (people: string, harm: string) => `no ${people || "one"} ${harm}`,
  /** One figure over several harms: their sum. */
  together: (harms: readonly string[]) =>
    `${harms.slice(0, -1).join(", ")} and ${harms.at(-1)}, all together`,
};
