/** One policy that allows what any of several allows: for a folder whose files carry policies of their own. */
export function mergePolicies(policies: readonly string[]): string {
  const merged = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const directive of policy.split(";")) {
      const [name = "", ...values] = directive.trim().split(/\s+/u);
      const known = merged.get(name) ?? new Set();
      for (const value of values) known.add(value);
      merged.set(name, known);
    }
  }
  return [...merged]
    .map(([name, values]) => {
      const named = values.size > 1 ? [...values].filter((value) => value !== "'none'") : [...values];
      return [name, ...named].join(" ");
    })
    .join("; ");
}
