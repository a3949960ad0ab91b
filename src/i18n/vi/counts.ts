/** Cách nói số người, kể cả mức độ chắc chắn. */
import type { counts as english } from "../en/counts.ts";

export const counts: typeof english = {
  about: (n) => `khoảng ${n}`,
  nearly: (n) => `gần ${n}`,
  "more-than": (n) => `hơn ${n}`,
  "at-least": (n) => `ít nhất ${n}`,
  "up-to": (n) => `tối đa ${n}`,
  "fewer-than": (n) => `chưa tới ${n}`,
  range: (low, high) => `từ ${low} đến ${high}`,
  classWords: {
    10: "hàng chục",
    100: "hàng trăm",
    1000: "hàng nghìn",
    10000: "hàng chục nghìn",
    100000: "hàng trăm nghìn",
    1000000: "hàng triệu",
  },
  words: {
    many: "nhiều",
    some: "có",
    mass: "hàng loạt",
    unknown: "chưa rõ bao nhiêu",
    fraction: "một phần (không nêu tổng số)",
    garbled: "in lỗi, không rõ bao nhiêu",
  },
  people: {
    civilian: "dân thường",
    military: "binh sĩ",
    mixed: "dân thường và binh sĩ",
    unspecified: "người",
  },
  person: {
    civilian: "dân thường",
    military: "binh sĩ",
    mixed: "dân thường và binh sĩ",
    unspecified: "người",
  },
  harmed: (count, people, harm) => [count, people, harm].filter(Boolean).join(" "),
  bodies: (count, people) => (people ? `thi thể ${people}` : `${count} thi thể`),
  nobody: (people, harm) => `không có ${people} nào ${harm}`,
  together: (harms) => `${harms.slice(0, -1).join(", ")} và ${harms.at(-1)} (tính gộp)`,
};
