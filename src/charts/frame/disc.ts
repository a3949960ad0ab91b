/** The symbols of d3-shape as path data, round their own middle; sizes in pixels. */
import { curveLinearClosed, lineRadial, range, symbol, symbolCircle, symbolSquare, symbolTimes } from "d3";

/** @param r radius. */
export function disc(r: number): string {
  return symbol(symbolCircle, Math.PI * r * r).digits(2)() ?? "";
}

/** @param half of a side. */
export function square(half: number): string {
  return symbol(symbolSquare, 4 * half * half).digits(2)() ?? "";
}

/** Two strokes. @param half of the width. */
export function times(half: number): string {
  // What d3 takes from the size before it draws: https://github.com/d3/d3-shape/blob/main/src/symbol/times.js
  return symbol(symbolTimes, (half / 0.6189) ** 2 + 1.7).digits(1)() ?? "";
}

/** @param r from the middle to each corner. @param turn degrees from one that points up. */
export function triangle(r: number, turn = 0): string {
  const corners = [0, 120, 240].map((degrees): [number, number] => [radians(degrees + turn), r]);
  return closed(corners);
}

/** The outline of two crossing bars. @param length from the middle to the end of a bar. @param half of its breadth. */
export function crossing(length: number, half: number): string {
  const [corner, aside] = [Math.hypot(length, half), Math.atan2(half, length)];
  const corners = range(45, 405, 90).flatMap((degrees): [number, number][] => [
    [radians(degrees) - aside, corner],
    [radians(degrees) + aside, corner],
    [radians(degrees + 45), half * Math.SQRT2],
  ]);
  return closed(corners);
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

const closed = (corners: [angle: number, radius: number][]) =>
  lineRadial().curve(curveLinearClosed).digits(1)(corners) ?? "";
