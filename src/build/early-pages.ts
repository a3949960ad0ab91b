/**
 * Has the framework make those pages first from which others are made: the explainers, which the search index reads,
 * and the pictures of the charts, which become PNG. So the index and the PNG are made beside all other pages.
 */
import type { AstroPrerenderer } from "astro";

const early = /^\/src\/pages\/.*\/(?:explainers\/\[slug\]\.astro|charts\/\[slug\]\.svg\.ts)$/u;

/**
 * @param ingested awaited before anything of the pages is loaded.
 * @param made told when the early pages are all there.
 */
export function earlyPagesFirst(
  ingested: Promise<unknown>,
  made: () => void,
): (usual: AstroPrerenderer) => AstroPrerenderer {
  let left = 0;
  return (usual) => ({
    ...usual,
    getStaticPaths: async () => {
      await ingested;
      const paths = await usual.getStaticPaths();
      const [first, others] = [true, false].map((asked) =>
        paths.filter(({ route }) => early.test(`/${route.component}`) === asked),
      ) as [typeof paths, typeof paths];
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
