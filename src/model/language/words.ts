/**
 * A word list from a template: entries are between commas, many to a line; a line that begins with `#` is a
 * note to its readers. White space around an entry is no part of it.
 *
 *     words`
 *       # civilians
 *       civilian, civilians, non-combatant,
 *       # aid workers
 *       paramedic, paramedics,
 *     `
 */
export function words(template: TemplateStringsArray): string[] {
  return template
    .join("")
    .replace(/^\s*#.*$/gmu, "")
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
