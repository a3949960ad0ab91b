/** A schema of the model as JSON Schema, of what people write: for editors that complete and check, for messages, for the reference. */
import { z } from "astro/zod";

/** As much of a JSON Schema as ours use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

const made = new WeakMap<z.ZodType, JsonSchema>();

/** Draft 7, which the editors' YAML tools know. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const before = made.get(schema);
  if (before) return before;
  const json = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
  }) as unknown as JsonSchema;
  made.set(schema, json);
  return json;
}

/** A schema's branches, `null` aside: itself, where it has none. */
export function branchesOf(node: JsonSchema): readonly JsonSchema[] {
  const branches = node.anyOf ?? node.oneOf;
  if (branches) return branches.flatMap(branchesOf);
  if (typeof node.type === "object") return node.type.flatMap((type) => branchesOf({ ...node, type }));
  return node.type === "null" ? [] : [node];
}

/** What the schema says of the place that a path leads to; several where it has branches. */
export function schemasAt(node: JsonSchema, path: readonly (string | number)[]): readonly JsonSchema[] {
  const [step, ...rest] = path;
  if (step === undefined) return [node];
  return branchesOf(node).flatMap((branch) => {
    const named = branch.properties?.[String(step)];
    const other = typeof branch.additionalProperties === "object" ? branch.additionalProperties : undefined;
    const next = typeof step === "number" ? (branch.items ?? other) : (named ?? other);
    return next ? schemasAt(next, rest) : [];
  });
}

/** The keys a schema knows. */
export function keysOf(nodes: readonly JsonSchema[]): readonly string[] {
  return [...new Set(nodes.flatMap(branchesOf).flatMap(({ properties = {} }) => Object.keys(properties)))];
}
