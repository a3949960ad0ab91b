import assert from "node:assert/strict";
import { test } from "node:test";
import type { LedgerClaim } from "../../../src/model/ledger/ledger-claim.ts";
import { claimJsonLd } from "../../../src/publish/pages/claim-json-ld.ts";

const claim = {
  id: "001-killed-00000000",
  sentence: "s5",
  quote: "hơn 200 người thiệt mạng",
  language: "vi",
  speaker: null,
} as unknown as LedgerClaim;

test("a claim names where it appears, and who is credited with it only when the text names one", () => {
  assert.deepEqual(claimJsonLd(claim, "https://e.example/sources/001/", "A report"), {
    "@type": "Claim",
    "@id": "https://e.example/sources/001/#001-killed-00000000",
    text: "hơn 200 người thiệt mạng",
    inLanguage: "vi",
    appearance: {
      "@type": "CreativeWork",
      name: "A report",
      url: "https://e.example/sources/001/#s5",
      inLanguage: "vi",
    },
  });
  const said = claimJsonLd(
    { ...claim, speaker: { name: "Điện Kremlin", start: 0, end: 12, basis: "stated" } },
    "a",
    "b",
  );
  assert.equal((said as { creditText: string }).creditText, "Điện Kremlin");
  assert.ok(!JSON.stringify(said).includes('"author"'), "no speaker is taken for the author of a page");
});
