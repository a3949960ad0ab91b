/**
 * Which pages the framework makes, and in which order: those first from which others are made, which are the explainers,
 * read for the search index, and the pictures of the charts, which become PNG. So the index and the PNG are made alongside
 * all other pages. Of the pages a shard does not make, the framework is told nothing.
 */
import type { AstroPrerenderer } from "astro";
import { isFirst, isOurs, type Shard } from "../ingest/shard.ts";

const early = /^\/src\/pages\/.*\/(?:explainers\/\[slug\]\.astro|charts\/\[slug\]\.svg\.[jt]s)$/u;
const ofDocument = /^\/src\/pages\/.*\/sources\/\[id\]\.astro$/u;

type Paths = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>;

export interface PageOrder {
  /** Awaited before anything of the pages is loaded. */
  readonly ingested: Promise<unknown>;
  readonly shard: Shard;
  /** Told when the early pages are all there. */
  readonly made: () => void;
}

export function earlyPagesFirst({
  ingested,
  shard,
  made,
}: PageOrder): (usual: AstroPrerenderer) => AstroPrerenderer {
  let left = 0;
  return (usual) => ({
    ...usual,
    getStaticPaths: async () => {
      await ingested;
      const paths = pagesOf(shard, await usual.getStaticPaths());
      const [first, others] = [true, false].map((asked) =>
        paths.filter(({ route }) => early.test(`/${route.component}`) === asked),
      ) as [Paths, Paths];
      left = first.length;
      return [...first, ...others];
    },
    render: (request, options) => {
      // One by one: each is written before the next is asked for.
      if (left === 0) made();
      left -= 1;
      return usual.render(request, options);
    },
  });
}

/** All editions of a document are made together. */
function pagesOf(shard: Shard, paths: Paths): Paths {
  const places = new Map<string, number>();
  return paths.filter(({ pathname, route }) => {
    if (!ofDocument.test(`/${route.component}`)) return isFirst(shard);
    const id = /([^/]+)\/?$/u.exec(pathname)?.[1] ?? "";
    if (!places.has(id)) places.set(id, places.size);
    return isOurs(shard, places.get(id)!);
  });
}
