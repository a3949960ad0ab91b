/** The site of a folder to which nobody has added anything yet: plain words, nothing claimed that is not known. */
import type { Editorial } from "../../model/editorial/editorial.ts";
import type { Site, SiteFile } from "../../model/editorial/site.ts";
import type { Localised } from "../../model/localised.ts";
import type { Source } from "../../model/sources/source.ts";
import { type Rights, SourceCard } from "../../model/sources/source-card.ts";

export const defaultSite: Site = {
  title: { en: "Verbatim", vi: "Verbatim", id: "Verbatim" },
  description: {
    en: "What the documents say of casualties and ceasefires, each figure with the words it comes from.",
    vi: "Những gì các tài liệu nói về thương vong và ngừng bắn, mỗi con số đi kèm nguyên văn câu chứa nó.",
    id: "Apa kata dokumen-dokumen tentang korban dan gencatan senjata, tiap angka disertai kalimat asalnya.",
  },
  address: "https://verbatim.example/",
  publisher: "Verbatim",
  contact: null,
  licence: null,
  editions: ["en"],
  reviewer: null,
  readers: [],
  about: null,
};

/** The site as its file describes it; what the file leaves out is as in one that nobody has described. */
export function siteOf(file: SiteFile): Site {
  const { title = defaultSite.title, editions = defaultSite.editions } = file;
  const [first = "en"] = editions;
  return {
    title,
    description: file.description ?? defaultSite.description,
    address: file.address ?? defaultSite.address,
    publisher: file.publisher ?? title[first] ?? Object.values(title)[0] ?? defaultSite.publisher,
    contact: file.contact ?? null,
    licence: file.licence ?? null,
    editions,
    about: file.about ?? null,
    reviewer: file.reviewer ?? null,
    readers: file.readers ?? [],
  };
}

export const defaultEditorial: Editorial = {
  site: defaultSite,
  sources: {},
  events: [],
  charts: [],
  lexicon: [],
  review: [],
  notes: [],
  changes: [],
  translations: {},
};

/** Longest title taken from a first sentence, in characters. */
const longest = 90;

/** What a document is said to be where nobody has said it. */
export const emptyCard: SourceCard = SourceCard.parse({});

export const unknownRights: Rights = {
  holder: { en: "Not known", vi: "Chưa rõ", id: "Belum diketahui" },
  show: "whole",
  original: false,
  note: null,
};

/** A title for a document that has none: its first words, in its own language. */
export function firstWords(source: Source): Localised {
  const [first] = source.sentences;
  const words = first ? source.text.slice(first.start, first.end).replace(/\s+/gu, " ").trim() : source.id;
  return { [source.language]: words.length > longest ? `${cut(words)} …` : words };
}

/** Up to the last whole word that fits. */
function cut(words: string): string {
  const head = words.slice(0, longest);
  const space = head.lastIndexOf(" ");
  return space > longest / 2 ? head.slice(0, space) : head;
}
