/**
 * The part of the world that a map shows: the places that lie together, seen from above their middle, so that neither
 * a pole nor the antimeridian cuts them apart; the whole world where they are spread over it.
 */
import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoEqualEarth, geoPath } from "d3";
import type { Location } from "../../model/editorial/lexicon-entry.ts";
import type { MapPlace } from "./map-places.ts";

type Point = [lon: number, lat: number];

/** Degrees from the heaviest place within which any other belongs to the same map. */
const nearby = 3;
/** A place so many times further away than the last one is beyond the map. */
const leap = 3;
/** A map shows at least so many degrees to each side of its middle: about 130 kilometres. */
const leastReach = 1.2;
/** From this many degrees on the map is one of the whole world. */
const worldwide = 60;

/** The places to show on one map, and those too far away, unless most is told there. */
export function nearPlaces(places: readonly MapPlace[]): {
  readonly near: readonly MapPlace[];
  readonly far: readonly MapPlace[];
} {
  const [first] = places;
  if (!first) return { near: [], far: [] };
  const distanceOf = (place: MapPlace) => degrees(pointOf(place.at), pointOf(first.at));
  const sorted = places.toSorted((a, b) => distanceOf(a) - distanceOf(b));
  const cut = sorted.findIndex((place, i) => {
    const before = sorted[i - 1];
    return before && distanceOf(place) > Math.max(nearby, distanceOf(before) * leap);
  });
  const inside = new Set(cut < 0 ? places : sorted.slice(0, cut));
  const claimCount = (some: Iterable<MapPlace>) =>
    [...some].reduce((sum, { claims }) => sum + claims.length, 0);
  if (claimCount(inside) * 2 < claimCount(places)) return { near: places, far: [] };
  return { near: places.filter((p) => inside.has(p)), far: places.filter((p) => !inside.has(p)) };
}

export interface MapView {
  /** From degrees to pixels round the middle of the map. */
  readonly projection: GeoProjection;
  /** The middle, in degrees. */
  readonly middle: Point;
  /** Degrees from the middle to the furthest place. */
  readonly reach: number;
  /** Pixels. */
  readonly height: number;
}

export interface Room {
  readonly width: number;
  readonly minHeight: number;
  readonly maxHeight: number;
  /** Pixels kept free at each side for labels. */
  readonly padding: { readonly x: number; readonly y: number };
}

export function mapView(places: readonly MapPlace[], area: Room): MapView {
  const points = places.map(({ at }) => pointOf(at));
  const middle = middleOf(points);
  const reach = Math.max(leastReach, ...points.map((point) => degrees(point, middle)));
  const projection =
    reach > worldwide
      ? geoEqualEarth().rotate([-middle[0], 0])
      : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
  const shown = { type: "MultiPoint" as const, coordinates: [...points, ...around(middle)] };
  const [x, y] = [area.width / 2 - area.padding.x, area.maxHeight / 2 - area.padding.y];
  projection.precision(0.5).fitExtent(
    [
      [-x, -y],
      [x, y],
    ],
    shown,
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(shown);
  const needed = Math.ceil(bottom - top + 2 * area.padding.y);
  const height = Math.min(area.maxHeight, Math.max(area.minHeight, needed));
  return { projection, middle, reach, height };
}

/** Tells views apart: what is drawn of the world depends on it and on the clip alone. */
export function viewKey({ projection, height }: MapView): string {
  return JSON.stringify([projection.rotate(), projection.scale(), projection.translate(), height]);
}

export const pointOf = ({ lat, lon }: Location): Point => [lon, lat];

function degrees(a: Point, b: Point): number {
  return (geoDistance(a, b) * 180) / Math.PI;
}

/** Four points that the least map must hold. */
function around([lon, lat]: Point): Point[] {
  const aside = leastReach / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return [
    [lon - aside, lat],
    [lon + aside, lat],
    [lon, Math.max(-89.9, lat - leastReach)],
    [lon, Math.min(89.9, lat + leastReach)],
  ];
}

/** The middle of the shortest arc of longitude that holds all points, and of their latitudes. */
function middleOf(points: readonly Point[]): Point {
  const lons = points.map(([lon]) => lon).sort((a, b) => a - b);
  const lats = points.map(([, lat]) => lat);
  const gaps = lons.map((lon, i) => ({ after: i, gap: (lons[i + 1] ?? (lons[0] ?? 0) + 360) - lon }));
  const widest = gaps.reduce((best, each) => (each.gap > best.gap ? each : best), { after: 0, gap: -1 });
  const west = lons[(widest.after + 1) % lons.length] ?? 0;
  const middle = west + (360 - widest.gap) / 2;
  return [middle > 180 ? middle - 360 : middle, (Math.min(...lats) + Math.max(...lats)) / 2];
}
