/** Land and borders of Natural Earth as paths of a projection, without points that no eye could tell apart. */
import { type ExtendedFeature, type GeoProjection, type GeoStream, geoPath, polygonContains } from "d3";
import { feature, mesh } from "topojson-client";
import fine from "world-atlas/countries-50m.json" with { type: "json" };
import coarse from "world-atlas/countries-110m.json" with { type: "json" };
import { memoize } from "../../text/memoize.ts";
import { type Cap, capOf, mayMeet, viewCap } from "./cap.ts";

export type Detail = "coarse" | "fine";

/** A shape with the circle that it lies in. */
interface Part<T> {
  readonly shape: T;
  readonly cap: Cap;
}

interface Atlas {
  readonly land: readonly Part<Ring[]>[];
  readonly borders: readonly Part<Ring>[];
  readonly countries: readonly Part<ExtendedFeature>[];
}

type Ring = number[][];

function atlasOf(world: typeof fine): Atlas {
  const { countries, land } = world.objects;
  const polygons = feature(world, land).features.flatMap(({ geometry }) => polygonsOf(geometry));
  return {
    land: polygons.map((shape) => ({ shape, cap: capOf(shape[0] ?? []) })),
    borders: mesh(world, countries, (a, b) => a !== b).coordinates.map((shape) => ({
      shape,
      cap: capOf(shape),
    })),
    countries: feature(world, countries).features.map((shape) => ({
      shape,
      cap: capOf(polygonsOf(shape.geometry).flatMap((rings) => rings[0] ?? [])),
    })),
  };
}

function polygonsOf(geometry: ExtendedFeature["geometry"]): readonly Ring[][] {
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  return geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** Those that the projection may show. */
function inView<T>(parts: readonly Part<T>[], projection: GeoProjection): T[] {
  const view = viewCap(projection);
  return parts.filter(({ cap }) => mayMeet(cap, view)).map(({ shape }) => shape);
}

const atlases: Readonly<Record<Detail, () => Atlas>> = {
  coarse: memoize(() => atlasOf(coarse)),
  fine: memoize(() => atlasOf(fine)),
};

/** Path data in whole pixels; `minStep`: pixels between two points of a line. */
export function pathOf(projection: GeoProjection, minStep: number) {
  const stream = { stream: (sink: GeoStream) => projection.stream(thinned(sink, minStep)) };
  const path = geoPath(stream).digits(0);
  return (shape: Parameters<typeof path>[0]) => relative(withoutSpecks(path(shape) ?? ""));
}

/** Without islands and lakes that are left with a corner or two. */
function withoutSpecks(path: string): string {
  return path.replace(/M[^MZ]*Z/gu, (ring) => (ring.split("L").length < 5 ? "" : ring));
}

/**
 * The same path in whole steps from point to point, with the letter of a command once for all its steps: less than half
 * as long, and each embed carries it. Lines that end where they begin are left out.
 */
function relative(path: string): string {
  let [x, y, before] = [0, 0, ""];
  return path
    .replace(/([MLZ])(?:(-?\d+),(-?\d+))?/gu, (_whole, command: string, toX: string, toY: string) => {
      const [dx, dy] = [Number(toX) - x, Number(toY) - y];
      const letter = command === before ? " " : command.toLowerCase();
      before = command;
      if (command === "Z") return "Z";
      [x, y] = [Number(toX), Number(toY)];
      return command === "M" ? `M${toX} ${toY}` : `${letter}${dx} ${dy}`;
    })
    .replaceAll(/M-?\d+ -?\d+l0 0(?=M|$)/gu, "")
    .replaceAll(" -", "-");
}

export function landPath(projection: GeoProjection, detail: Detail, minStep: number): string {
  const coordinates = inView(atlases[detail]().land, projection);
  return pathOf(projection, minStep)({ type: "MultiPolygon", coordinates });
}

export function borderPath(projection: GeoProjection, detail: Detail, minStep: number): string {
  const coordinates = inView(atlases[detail]().borders, projection);
  return pathOf(projection, minStep)({ type: "MultiLineString", coordinates });
}

export interface CountryShape {
  /** Number of ISO 3166-1; null = it has none. */
  readonly code: string | null;
  readonly name: string;
  /** Middle and bounds of what is seen of it, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether a place in pixels lies in what is seen of it. */
  readonly holds: (x: number, y: number) => boolean;
}

/** Countries that the projection's clip leaves in sight, the largest first. */
export function countriesIn(projection: GeoProjection, detail: Detail): readonly CountryShape[] {
  const path = geoPath(projection);
  return inView(atlases[detail]().countries, projection)
    .flatMap((country): readonly (CountryShape & { area: number })[] => {
      const area = path.area(country);
      if (!(area > 0)) return [];
      const [x, y] = path.centroid(country);
      const [[left, top], [right, bottom]] = path.bounds(country);
      const code = country.id === undefined ? null : String(country.id);
      const name = String(country.properties?.["name"] ?? "");
      const rings = ringsOf(path(country) ?? "");
      const holds = (x: number, y: number) =>
        rings.filter((ring) => polygonContains(ring, [x, y])).length % 2 === 1;
      return [{ code, name, x, y, width: right - left, height: bottom - top, holds, area }];
    })
    .sort((a, b) => b.area - a.area);
}

/** The rings of a path that only draws lines. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split("M")
    .slice(1)
    .map((ring) =>
      ring
        .replace("Z", "")
        .split("L")
        .map((point): [number, number] => {
          const [x = 0, y = 0] = point.split(",").map(Number);
          return [x, y];
        }),
    );
}

/** Drops points nearer than `minStep` pixels to the last one kept; the ends of a line stay, so that lines meet. */
function thinned(sink: GeoStream, minStep: number): GeoStream {
  let kept: readonly [number, number] | null = null;
  let skipped: readonly [number, number] | null = null;
  let inLine = false;
  return {
    point(x, y) {
      if (inLine && kept && Math.hypot(x - kept[0], y - kept[1]) < minStep) {
        skipped = [x, y];
        return;
      }
      kept = [x, y];
      skipped = null;
      sink.point(x, y);
    },
    lineStart() {
      [kept, skipped, inLine] = [null, null, true];
      sink.lineStart();
    },
    lineEnd() {
      if (skipped) sink.point(...skipped);
      inLine = false;
      sink.lineEnd();
    },
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.(),
  };
}
