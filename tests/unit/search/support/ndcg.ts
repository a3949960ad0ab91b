/** nDCG@10 with binary relevance: 1 when the first results are the relevant ones, as many as there are up to ten. */
export function ndcg(found: readonly string[], relevant: ReadonlySet<string>): number {
  const gain = (hits: readonly boolean[]) =>
    hits.slice(0, 10).reduce((sum, hit, i) => sum + (hit ? 1 / Math.log2(i + 2) : 0), 0);
  const best = gain(Array.from({ length: relevant.size }, () => true));
  return best === 0 ? 0 : gain(found.map((id) => relevant.has(id))) / best;
}
