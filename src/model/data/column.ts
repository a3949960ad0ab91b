/**
 * The columns of a table, read off the schema of its rows: nested objects become `sentence_id`, lists and records
 * become JSON. The one place that CSV, data package and data dictionary take their columns from.
 */
import { z } from "astro/zod";

/** Types of Table Schema (Data Package v2) that our rows need. */
type ColumnType = "string" | "integer" | "array" | "object";

export interface Column {
  /** `count_low` */
  readonly name: string;
  /** `["count", "low"]` */
  readonly path: readonly string[];
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** What the group of columns is about (`count_…`); null = it stands alone. */
  readonly group: string | null;
  readonly description: string;
  readonly unit: string | null;
  /** Name of the rules the value follows; null = none. */
  readonly rule: string | null;
  /** All values there can be; null = any. */
  readonly values: readonly string[] | null;
  readonly url: boolean;
}

interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly rule?: string;
}

const plain: readonly ColumnType[] = ["integer", "array", "object"];

/** @param schema a strict object; every leaf has a description. */
export function columnsOf(schema: z.ZodType): readonly Column[] {
  return flatten(z.toJSONSchema(schema, { reused: "inline" }) as SchemaNode, [], false, null);
}

function flatten(
  node: SchemaNode,
  path: readonly string[],
  nullable: boolean,
  group: string | null,
): readonly Column[] {
  if (node.anyOf) {
    const { anyOf, ...outer } = node;
    return flatten({ ...outer, ...anyOf.find(({ type }) => type !== "null") }, path, true, group);
  }
  if (node.properties) {
    return Object.entries(node.properties).flatMap(([key, child]) =>
      flatten(child, [...path, key], nullable, node.description ?? group),
    );
  }
  const types = [node.type ?? "string"].flat();
  return [
    {
      name: path.join("_"),
      path,
      type: plain.find((type) => types.includes(type)) ?? "string",
      nullable: nullable || types.includes("null"),
      group,
      description: node.description ?? "",
      unit: node.unit ?? null,
      rule: node.rule ?? null,
      values: node.enum ?? null,
      url: node.format === "uri",
    },
  ];
}

/** What is in a row under a column; null where a part of the way is null. */
export function valueAt(row: unknown, path: readonly string[]): unknown {
  let at: unknown = row;
  for (const key of path) {
    if (at === null || at === undefined) return null;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at ?? null;
}
