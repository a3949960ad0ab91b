/**
 * Tables as Excel workbooks (.xlsx, ECMA-376) for spreadsheets: text cells stay text, so that the id `000` is not read
 * as the number 0 and nothing is run as a formula. Written row by row, since a table of a large corpus never is in
 * memory as a whole; the same rows always give the same bytes.
 */
import { constants, deflateRawSync } from "node:zlib";
import { Zip, ZipPassThrough } from "fflate";
import { type Column, valueAt } from "../../model/data/column.ts";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @param name of the table: the name of its only sheet, of which Excel allows 31 characters. */
export function* workbook(
  name: string,
  columns: readonly Column[],
  rows: Iterable<unknown>,
): Generator<Uint8Array> {
  let written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written.push(bytes);
  });
  for (const [path, text] of Object.entries(frame(name))) {
    deflated(zip, path).push(Buffer.from(xmlHead + text), true);
  }
  const sheet = deflated(zip, "xl/worksheets/sheet1.xml");
  for (const text of batches(sheetXml(columns, rows))) {
    sheet.push(Buffer.from(text));
    yield* written;
    written = [];
  }
  sheet.push(new Uint8Array(), true);
  zip.end();
  yield* written;
}

/** A file in the archive, compressed by zlib: the compressor of fflate takes four times as long. */
function deflated(zip: Zip, path: string): ZipPassThrough {
  const file = new ZipPassThrough(path);
  file.compression = 8;
  // The earliest date an archive can state, in whatever time zone: the output does not depend on the clock.
  file.mtime = new Date(1980, 0, 1);
  const { Z_FINISH, Z_SYNC_FLUSH } = constants;
  Object.assign(file, {
    process: (chunk: Uint8Array, final: boolean) =>
      file.ondata(null, deflateRawSync(chunk, { finishFlush: final ? Z_FINISH : Z_SYNC_FLUSH }), final),
  });
  zip.add(file);
  return file;
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Cell styles, by their place in `styles.xml`. */
const style = { number: 0, text: 1, header: 2 } as const;

function frame(name: string): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${xmlText(name.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // Number format 49 is "Text": what is typed into such a cell stays text too.
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
}

/** The sheet in pieces: a heading that stays in view, then a row each. */
function* sheetXml(columns: readonly Column[], rows: Iterable<unknown>): Generator<string> {
  const letters = columns.map((_, i) => columnName(i));
  const cols = columns.map(
    ({ type }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="16" customWidth="1" style="${type === "integer" ? style.number : style.text}"/>`,
  );
  yield `${xmlHead}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join("")}</cols><sheetData>`;
  yield `<row r="1">${columns.map(({ name }, i) => textCell(`${letters[i]}1`, name, style.header)).join("")}</row>`;
  let n = 1;
  for (const row of rows) {
    n += 1;
    yield `<row r="${n}">${columns.map(({ path }, i) => cell(`${letters[i]}${n}`, valueAt(row, path))).join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

function cell(place: string, value: unknown): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
  return textCell(place, typeof value === "string" ? value : JSON.stringify(value), style.text);
}

function textCell(place: string, text: string, styled: number): string {
  return `<c r="${place}" s="${styled}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** The most UTF-16 code units a cell can hold; Excel calls a file with a longer one damaged. */
const longest = 32_767;

/** Text as the standard escapes it: characters that XML forbids as `_x0007_`, and what looks like such a sign too. */
function xmlText(text: string): string {
  const fitting =
    text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, "")}…` : text;
  if (!special.test(fitting)) return fitting;
  return fitting
    .replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_")
    .replace(forbidden, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`)
    .replace(/[&<>"]/gu, (sign) => entities[sign]!);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const special = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff&<>"]|_x/u;

/** `A` … `Z`, `AA` … @param index from 0. */
function columnName(index: number): string {
  const before = index < 26 ? "" : columnName(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}

/** Pieces joined to at least this many characters: each is compressed by itself. */
const batchLength = 500_000;

function* batches(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    held += piece;
    if (held.length < batchLength) continue;
    yield held;
    held = "";
  }
  yield held;
}
