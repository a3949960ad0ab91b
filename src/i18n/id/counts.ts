/** Cara menyebut jumlah orang, termasuk tingkat kepastiannya. */
import type { counts as english } from "../en/counts.ts";

export const counts: typeof english = {
  about: (n) => `sekitar ${n}`,
  nearly: (n) => `hampir ${n}`,
  "more-than": (n) => `lebih dari ${n}`,
  "at-least": (n) => `sedikitnya ${n}`,
  "up-to": (n) => `hingga ${n}`,
  "fewer-than": (n) => `kurang dari ${n}`,
  range: (low, high) => `${low} sampai ${high}`,
  classWords: {
    10: "puluhan",
    100: "ratusan",
    1000: "ribuan",
    10000: "puluhan ribu",
    100000: "ratusan ribu",
    1000000: "jutaan",
  },
  words: {
    many: "sejumlah",
    some: "ada",
    mass: "sejumlah besar",
    unknown: "tidak diketahui berapa",
    fraction: "sebagian (jumlah seluruhnya tidak disebut)",
    garbled: "salah cetak, tak jelas berapa",
  },
  people: {
    civilian: "warga sipil",
    military: "tentara",
    mixed: "warga sipil dan tentara",
    unspecified: "orang",
  },
  person: {
    civilian: "warga sipil",
    military: "tentara",
    mixed: "warga sipil atau tentara",
    unspecified: "orang",
  },
  harmed: (count, people, harm) => [count, people, harm].filter(Boolean).join(" "),
  bodies: (count, people) => (people ? `jenazah ${people}` : `${count} jenazah`),
  nobody: (people, harm) => `tidak ada ${people} yang ${harm}`,
  together: (harms) =>
    `${harms.slice(0, -1).join(", ")}${harms.length > 2 ? "," : ""} dan ${harms.at(-1)} (dalam satu angka)`,
};
