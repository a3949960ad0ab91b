/** The map for any corpus: one town, a region, both sides of the antimeridian, a pole, the world, and no place at all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { layouts } from "../../../src/charts/frame/scene.ts";
import { mapPlaces } from "../../../src/charts/map/map-places.ts";
import { mapView, nearPlaces, pointOf } from "../../../src/charts/map/map-view.ts";
import { chartProblems, drawChart, renderChart } from "../../../src/charts/render-chart.ts";
import type { LexiconEntry } from "../../../src/model/editorial/lexicon-entry.ts";
import type { Ledger } from "../../../src/model/ledger/ledger.ts";
import { chart, contextIn, editions, ledger } from "./fixture.ts";
import { labelBoxes, links, overlaps } from "./geometry.ts";

type Town = readonly [name: string, lat: number, lon: number];

/** The fixture's claims, each told at one of the towns in turn. */
function ledgerOf(towns: readonly Town[]): Ledger {
  const entry = ([name, lat, lon]: Town, i: number): LexiconEntry => ({
    id: `place-${i}`,
    kind: "place",
    name: { en: name, vi: name, id: name },
    forms: {},
    definition: null,
    alternateName: { en: `${name} by its other name`, vi: `${name}, tên khác`, id: `${name}, nama lain` },
    at: { lat, lon, source: "test" },
  });
  const mentions = ledger.claims.flatMap(({ source, sentence }, i) =>
    towns.length > 0 ? [{ place: `place-${i % towns.length}`, source, sentence }] : [],
  );
  return { ...ledger, lexicon: towns.map(entry), mentions };
}

const spread = (count: number, lat: number, lon: number, step: number): readonly Town[] =>
  Array.from({ length: count }, (_, i) => [
    `Thành phố ${i}`,
    lat + ((i * 7) % 11) * step,
    lon + ((i * 5) % 13) * step,
  ]);

const corpora: Readonly<Record<string, readonly Town[]>> = {
  "no place": [],
  "one town": [["Bakhmut", 48.595, 38.0]],
  "two towns in one spot": [
    ["Here", 10, 105],
    ["There", 10.001, 105.001],
  ],
  "thirty towns": spread(30, 12, 100, 0.4),
  "both sides of the antimeridian": [
    ["Suva", -18.14, 178.44],
    ["Apia", -13.83, -171.76],
    ["Taveuni", -16.8, -179.97],
  ],
  "near a pole": [
    ["Longyearbyen", 78.22, 15.65],
    ["Alert", 82.5, -62.35],
  ],
  "the world": [
    ["Honolulu", 21.3, -157.86],
    ["Quito", -0.18, -78.47],
    ["Lagos", 6.45, 3.39],
    ["Hà Nội", 21.03, 105.85],
    ["Wellington", -41.29, 174.78],
    ["Cape Town", -33.92, 18.42],
  ],
  "long names": [
    ["Thành phố có một cái tên dài đến mức không thể nào nằm gọn trong một cột hẹp được", 20, 105],
    ["Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", 20.5, 105.5],
  ],
  "three hundred towns": spread(300, 30, 30, 0.13),
};

for (const [name, towns] of Object.entries(corpora)) {
  for (const language of editions) {
    test(`a map of ${name} keeps its words apart and inside, ${language}`, () => {
      const drawing = drawChart(chart("map"), contextIn(language, ledgerOf(towns)));
      for (const scene of [drawing.narrow, drawing.wide]) {
        const { minWidth: least, maxWidth: most } = layouts[scene.layout];
        for (const width of [least, most]) {
          const boxes = labelBoxes(scene, width);
          assert.ok(boxes.length > 0, "a picture without a word");
          for (const [i, a] of boxes.entries()) {
            assert.ok(
              a.left >= -1 && a.right <= width + 1,
              `“${a.text}” from ${a.left} to ${a.right} of ${width}`,
            );
            assert.ok(a.top >= 0 && a.bottom <= scene.height, `“${a.text}” at ${a.top} of ${scene.height}`);
            for (const b of boxes.slice(i + 1)) assert.ok(!overlaps(a, b), `“${a.text}” covers “${b.text}”`);
          }
        }
      }
    });
  }
}

test("every place is in its picture and leads to a sentence that names it", () => {
  for (const towns of Object.values(corpora)) {
    const told = ledgerOf(towns);
    const { narrow, wide } = drawChart(chart("map"), contextIn("en", told));
    for (const scene of [narrow, wide]) {
      const half = layouts[scene.layout].minWidth / 2;
      for (const { place, href, target } of links(scene)) {
        if (place === undefined) continue;
        const mentions = told.mentions.filter((mention) => mention.place === place);
        assert.ok(mentions.some(({ source, sentence }) => href === `/sources/${source}/#${sentence}`));
        if (target.x !== 0.5) continue;
        assert.ok(target.dx >= -half - 12 && target.dx + target.pixels <= half + 12, `${place} is outside`);
      }
    }
  }
});

test("every place of the site's own map has its name beside it, in each edition and layout", () => {
  for (const language of editions) {
    const { narrow, wide, full } = drawChart(chart("map"), contextIn(language));
    for (const scene of [narrow, wide, full])
      for (const { place, items } of links(scene))
        assert.ok(
          place === undefined || items.some(({ kind }) => kind === "label"),
          `${place} has no name, ${language}, ${scene.layout}`,
        );
  }
});

test("names of countries lie in their countries, off the borders", () => {
  const { wide } = drawChart(chart("map"), contextIn("en"));
  const names = labelBoxes(wide, 720).map(({ text }) => text);
  for (const name of ["Armenia", "Azerbaijan", "Georgia", "Iran"]) assert.ok(names.includes(name), name);
});

test("a place across the world is named beside the map, and not drawn to its scale", () => {
  const towns: readonly Town[] = [...spread(5, 39, 45, 0.3), ["Washington", 38.9, -77.04]];
  const told = ledgerOf(towns);
  const seldom = told.mentions.filter(({ place }, i) => place !== "place-5" || i < 10);
  const { near, far } = nearPlaces(mapPlaces({ ...told, mentions: seldom }, null));
  assert.equal(near.length, 5);
  assert.deepEqual(
    far.map(({ entry }) => entry.name["en"]),
    ["Washington"],
  );
});

test("the antimeridian divides no map: Fiji and Samoa lie side by side", () => {
  const places = mapPlaces(ledgerOf(corpora["both sides of the antimeridian"] ?? []), null);
  const room = { width: 500, minHeight: 200, maxHeight: 300, padding: { x: 50, y: 50 } };
  const { projection, reach } = mapView(places, room);
  assert.ok(reach < 10, `${reach} degrees`);
  const [suva, apia] = ["Suva", "Apia"].map((name) => {
    const place = places.find(({ entry }) => entry.name["en"] === name);
    return place && projection(pointOf(place.at));
  });
  assert.ok(suva && apia && suva[0] < apia[0], "Suva lies west of Apia");
});

test("disputed lines are drawn dashed, with their source, and only as GeoJSON", () => {
  const geometry = {
    type: "LineString",
    coordinates: [
      [46, 39],
      [47, 40.5],
    ],
  };
  const geojson = {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry }],
  };
  const spec = { ...chart("map"), options: { disputed: { source: "line of contact, OSCE, 2016", geojson } } };
  assert.deepEqual(chartProblems(spec), []);
  const { svg } = renderChart(spec, contextIn("en")).wide;
  assert.match(svg, /<path class="x" d="M/u);
  assert.match(svg, /line of contact, OSCE, 2016/u);
  assert.doesNotMatch(renderChart(chart("map"), contextIn("en")).wide.svg, /<path class="x"/u);
  const point = { ...geometry, type: "Point" };
  const wrong = {
    source: "x",
    geojson: { ...geojson, features: [{ ...geojson.features[0], geometry: point }] },
  };
  assert.match(chartProblems({ ...spec, options: { disputed: wrong } }).join(), /disputed/u);
});

test("two drawings of a map are the same, letter for letter", () => {
  const [a, b] = [structuredClone(ledger), structuredClone(ledger)].map(
    (same) => renderChart(chart("map"), contextIn("en", same)).wide.svg,
  );
  assert.equal(a, b);
});
