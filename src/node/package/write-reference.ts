/** `npm run reference`: writes `docs/reference.md` anew; a test sees that it is what the schemas say. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forms } from "../../charts/forms.ts";
import { referenceText } from "../init/reference-text.ts";
import { project } from "../project.ts";

const folder = join(project({}).root, "docs");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "reference.md"), referenceText(forms));
