/** `datapackage.json`: the open data described by the Data Package standard, version 2. */

import type { Column } from "../../model/data/column.ts";
import type { Localised } from "../../model/localised.ts";
import { localise } from "../../text/localise.ts";
import type { DataContext } from "./data-context.ts";
import type { DataFile } from "./data-file.ts";
import { workbookType } from "./workbook.ts";

const profiles = "https://datapackage.org/profiles/2.0";

/** @param files all but the package itself. The documents' texts are named as sources, not as resources. */
export function dataPackage(files: readonly DataFile[], { ledger, address }: DataContext): object {
  const { site } = ledger;
  const first = site.editions[0]!;
  const inFirst = (texts: Localised) => localise(texts, first, site).text;
  return {
    $schema: `${profiles}/datapackage.json`,
    name: "claims",
    id: address("/data/datapackage.json"),
    title: inFirst(site.title),
    description: inFirst(site.description),
    homepage: address("/data/"),
    version: ledger.version,
    ...(site.licence ? { licenses: [licence(site.licence)] } : {}),
    contributors: [{ title: site.publisher, roles: ["publisher"] }],
    sources: ledger.sources.map(({ id, title, textSha256 }) => ({
      title: inFirst(title),
      path: address(`/data/sources/${id}.txt`),
      version: textSha256,
    })),
    resources: files.filter(({ kind }) => kind !== "text").map((file) => resource(file, files)),
  };
}

/** Licences are named as the Open Definition does (`CC-BY-4.0`), which allows no spaces. */
function licence({ name, url }: { readonly name: string; readonly url: string }) {
  return { name: name.replace(/[^-\p{L}\p{N}.]+/gu, "-"), path: url, title: name };
}

/** Each part of a table is a resource: the standard leaves open what is at the head of a resource's later files. */
function resource(file: DataFile, files: readonly DataFile[]): object {
  const { bytes, sha256 } = file.digest();
  const described = {
    name: file.path.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-"),
    path: file.path,
    format: file.path.slice(file.path.lastIndexOf(".") + 1),
    mediatype: file.mediaType,
    ...(file.mediaType === workbookType ? {} : { encoding: "utf-8" }),
    bytes,
    hash: `sha256:${sha256}`,
  };
  if (!file.columns) return described;
  return { ...described, type: "table", schema: tableSchema(file, files) };
}

function tableSchema({ columns: columnsOf, primaryKey, kind }: DataFile, files: readonly DataFile[]): object {
  const columns = columnsOf?.() ?? [];
  // Of documents in several files, none has them all.
  const whole = files.some(({ path }) => path === "documents.csv");
  const refers = whole && kind !== "documents" && columns.some(({ name }) => name === "source");
  const documents = { resource: "documents-csv", fields: ["id"] };
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: columns.map(field),
    missingValues: [""],
    primaryKey,
    ...(refers ? { foreignKeys: [{ fields: ["source"], reference: documents }] } : {}),
  };
}

function field({ name, type, nullable, group, description, unit, values, url }: Column): object {
  const said = [group, description, unit ? `Unit: ${unit}.` : null].filter(Boolean).join(" ");
  return {
    name,
    type,
    ...(url ? { format: "uri" } : {}),
    description: said,
    constraints: { required: !nullable, ...(values ? { enum: values } : {}) },
  };
}
