/**
 * Fewer colours for a picture of plain surfaces and smooth edges: again and again the two colours are made one that
 * change the picture least by it (Ward's method, weighed by how many pixels have them).
 */
export interface Counted {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** Pixels of this colour. */
  readonly pixels: number;
}

interface Group extends Counted {
  /** Its colours, by their places. */
  readonly members: readonly number[];
  /** Place of the group it is merged with at the least cost, and that cost. */
  nearest: number;
  cost: number;
}

/** @returns the colours left, at most `most`, and for each colour given the place of the one that stands for it. */
export function fewColours(
  colours: readonly Counted[],
  most: number,
): { readonly left: readonly Counted[]; readonly standIn: readonly number[] } {
  const groups = colours.map(
    (colour, i): Group => ({ ...colour, members: [i], nearest: -1, cost: Infinity }),
  );
  for (const group of groups) findNearest(group, groups);
  while (groups.length > most) merge(groups);
  const standIn: number[] = [];
  for (const [place, { members }] of groups.entries()) for (const i of members) standIn[i] = place;
  return { left: groups.map((group) => asDrawn(group, colours)), standIn };
}

function findNearest(group: Group, groups: readonly Group[]): void {
  group.cost = Infinity;
  for (const [place, other] of groups.entries()) {
    const cost = other === group ? Infinity : costOf(group, other);
    if (cost < group.cost) [group.cost, group.nearest] = [cost, place];
  }
}

function costOf(a: Counted, b: Counted): number {
  const [red, green, blue] = [a.red - b.red, a.green - b.green, a.blue - b.blue];
  return ((a.pixels * b.pixels) / (a.pixels + b.pixels)) * (red * red + green * green + blue * blue);
}

/** Makes one of the two groups that cost least; the last group takes the place that becomes free. */
function merge(groups: Group[]): void {
  let at = 0;
  for (const [place, { cost }] of groups.entries()) if (cost < groups[at]!.cost) at = place;
  const [kept, gone] = [Math.min(at, groups[at]!.nearest), Math.max(at, groups[at]!.nearest)];
  groups[kept] = { ...mean(groups[kept]!, groups[gone]!), nearest: -1, cost: Infinity };
  const moved = groups.length - 1;
  groups[gone] = groups[moved]!;
  groups.pop();
  for (const group of groups) {
    const lost = group.nearest === kept || group.nearest === gone || group.nearest === -1;
    if (lost) findNearest(group, groups);
    else if (group.nearest === moved) group.nearest = gone;
  }
}

function mean(a: Group, b: Group): Counted & Pick<Group, "members"> {
  const pixels = a.pixels + b.pixels;
  const of = (one: number, other: number) => (one * a.pixels + other * b.pixels) / pixels;
  return {
    red: of(a.red, b.red),
    green: of(a.green, b.green),
    blue: of(a.blue, b.blue),
    pixels,
    members: [...a.members, ...b.members],
  };
}

/** A surface keeps its colour to the shade: where most pixels of a group have one colour, it is that one. */
function asDrawn({ members, red, green, blue, pixels }: Group, colours: readonly Counted[]): Counted {
  const main = members.map((i) => colours[i]!).reduce((a, b) => (b.pixels > a.pixels ? b : a));
  if (main.pixels * 2 > pixels) return { ...main, pixels };
  return { red: Math.round(red), green: Math.round(green), blue: Math.round(blue), pixels };
}
