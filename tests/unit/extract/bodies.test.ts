/** Bodies that were seen or found count as dead, and nobody is told to have been killed then. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFile } from "./same-claim.ts";

const tells = (text: string) =>
  readFile(Buffer.from(`${text}\n`)).claims.map(
    (claim) => claim.kind === "casualty" && claim.bodies === true,
  );

test("Bodies are told apart from people killed, in each language", () => {
  for (const text of [
    "Police found the bodies of 12 soldiers near the bridge. The rain had stopped.",
    "Nhiều thi thể binh sĩ nằm trên đường hôm 13/11/2020. Trời mưa rất to.",
    "Warga menemukan jasad 12 tentara di tepi sungai. Hujan sudah berhenti.",
  ])
    assert.deepEqual(tells(text), [true], text);
  for (const text of [
    "A shell killed 12 soldiers near the bridge. The rain had stopped.",
    "Nhiều binh sĩ thiệt mạng trên đường hôm 13/11/2020. Trời mưa rất to.",
    "Sebanyak 12 tentara tewas di tepi sungai. Hujan sudah berhenti.",
  ])
    assert.deepEqual(tells(text), [false], text);
});
