/** The circle of d3-shape as path data, round its own middle. */
import { symbol, symbolCircle } from "d3";

/** @param r radius in pixels. */
export function disc(r: number): string {
  return symbol(symbolCircle, Math.PI * r * r).digits(2)() ?? "";
}
