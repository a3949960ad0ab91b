/**
 * How many documents are read for one answer. A site with no more of them needs little of an index: every document
 * is read for every query. Beyond, the index must choose well, and is made heavier for it.
 */
export const smallCorpus = 12;

export const isSmallCorpus = (documents: number) => documents <= smallCorpus;
