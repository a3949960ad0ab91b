/**
 * One of several machines' share of a build: each reads all documents, since the ledger joins their claims, and makes
 * some of their pages; the first makes all else too. The folders laid over one another are the site of a build in one.
 */
import { parseArgs } from "node:util";

export interface Shard {
  /** From 1 to `of`. */
  readonly part: number;
  readonly of: number;
}

export const wholeSite: Shard = { part: 1, of: 1 };

/** `--shard 2/4`; no such words mean the whole site, null that they are none of these. */
export function readShard(args: readonly string[]): Shard | null {
  try {
    const { shard } = parseArgs({ args: [...args], options: { shard: { type: "string" } } }).values;
    if (shard === undefined) return wholeSite;
    const [part = 0, of = 0] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(shard)?.slice(1).map(Number) ?? [];
    return part >= 1 && part <= of ? { part, of } : null;
  } catch {
    return null;
  }
}

export const isFirst = ({ part }: Shard): boolean => part === 1;

/** Whether the document at a place of the list, from 0, is the shard's. */
export const isOurs = ({ part, of }: Shard, place: number): boolean => place % of === part - 1;
