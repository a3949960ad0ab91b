/** The id of an imported document: its file's name, or its title, in letters a-z, digits and hyphens. */

/** Longest id, in characters. */
const longest = 60;
/** Names that say nothing: the title is better. */
const meaningless =
  /^(?:index|document|doc|untitled|article|page|download|file|scan|new|item|export|print|view|default)?[-\d]*$|^[0-9a-f]{12,}$/u;

/** @param name of the file, without folder and ending, or of a row or entry its title. */
export function documentId(names: readonly (string | null)[], taken: ReadonlySet<string>): string {
  const slugs = names.flatMap((name) => (name === null ? [] : [slug(name)]));
  const base =
    slugs.find((each) => !meaningless.test(each)) ?? slugs.find((each) => /[a-z]/u.test(each)) ?? "document";
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/** Vietnamese and other marked Latin letters lose their marks; other scripts give nothing. */
export function slug(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  if (plain.length <= longest) return plain;
  const end = plain.lastIndexOf("-", longest);
  return plain.slice(0, end > longest / 2 ? end : longest);
}
