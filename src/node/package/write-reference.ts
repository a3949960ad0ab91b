/** `npm run reference`: writes the generated files of `docs/`; tests compare them with the schemas and the lock file. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forms } from "../../charts/forms.ts";
import { referenceText } from "../init/reference-text.ts";
import { project } from "../project.ts";
import { type LockFile, licencesText } from "./licences-text.ts";

const { root } = project({});
const folder = join(root, "docs");
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as LockFile;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "reference.md"), referenceText(forms));
writeFileSync(join(folder, "licences.md"), licencesText(lock));
