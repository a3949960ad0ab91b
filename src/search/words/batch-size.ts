/**
 * How many things, documents or pages, make one record of Pagefind. Most of what Pagefind costs, to make the index and
 * to ask it, is by the record and each of its words, not by the times a word is there. So the keys of a hundred
 * things follow each other in one record, and the places of a key in it tell the things that have it (`index-client.ts`).
 */
export const batchSize = 100;
