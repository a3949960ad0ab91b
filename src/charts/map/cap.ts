/**
 * Circles on the globe: which parts of the atlas a projection may show at all. A map of one region would otherwise
 * project the islands of all oceans, five times over.
 */
import { type GeoProjection, geoCentroid, geoDistance, max, range } from "d3";

/** A circle on the globe that something lies in, its middle in degrees; null = it may reach anywhere. */
export type Cap = { readonly middle: [number, number]; readonly radius: number } | null;

/** From here on the farther side of the circle is the smaller one, and a ring no longer says which side it holds. */
const mostRadius = 1.2;

/** Around points that follow each other at short steps, such as a coastline. */
export function capOf(points: readonly (readonly number[])[]): Cap {
  const middle = geoCentroid({ type: "MultiPoint", coordinates: points as [number, number][] });
  if (!middle.every(Number.isFinite)) return null;
  const radius = max(points, (point) => geoDistance(middle, point as [number, number]));
  return radius !== undefined && radius < mostRadius ? { middle, radius } : null;
}

/** Around what the clip of a projection leaves; null where an edge of it lies off the globe. */
export function viewCap(projection: GeoProjection): Cap {
  const extent = projection.clipExtent?.();
  if (!extent) return null;
  const [[left, top], [right, bottom]] = extent;
  const edge = range(0, 1.01, 1 / 8).flatMap((part): [number, number][] => {
    const [x, y] = [left + part * (right - left), top + part * (bottom - top)];
    return [
      [x, top],
      [x, bottom],
      [left, y],
      [right, y],
    ];
  });
  const inverted = edge.map((point) => projection.invert?.(point) ?? [Number.NaN, 0]);
  return capOf(inverted);
}

/** Radians for what lies between the points that were looked at. */
const slack = 0.02;

/** Whether something in the one circle may lie in the other. */
export function mayMeet(a: Cap, b: Cap): boolean {
  if (a === null || b === null) return true;
  return geoDistance(a.middle, b.middle) <= a.radius + b.radius + slack;
}
