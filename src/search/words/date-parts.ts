/** A day is found with its year and without, and by its month: "2020-09-27" also as "XXXX-09-27" and "2020-09". */
export function dateParts(edtf: string): readonly string[] {
  const day = /^(....)-(..)-(..)$/u.exec(edtf);
  if (!day) return [edtf];
  const [, year = "", month = "", date = ""] = day;
  const open = `XXXX-${month}-${date}`;
  return year === "XXXX" ? [open] : [edtf, open, `${year}-${month}`];
}
