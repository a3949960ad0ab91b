/** A folder of documents to which nobody has added anything, or next to nothing: what its site has, and what it does not claim. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadCorpus } from "../../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../../src/node/project.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-alone-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const seeds = {
  "harbour.txt":
    "PORT VELM, March 4, 2031 - Artillery fire on the harbour killed 14 people and wounded 31, the ministry said.\n",
  "bridge.txt": "Shells killed 9 people at the bridge on 7 March 2031, the ministry said.\n",
  "later.txt": "At least 40 people were killed in the market, a doctor said.\n",
};
const events = "- { id: velm-war, kind: war, name: The Velm war, edtf: 2031-01-01/2031-06-30 }\n";

async function loaded(name: string, yaml: Readonly<Record<string, string>>) {
  const place = join(folder, name);
  mkdirSync(join(place, "seeds"), { recursive: true });
  mkdirSync(join(place, "content/editorial"), { recursive: true });
  for (const [file, text] of Object.entries(seeds)) writeFileSync(join(place, "seeds", file), text);
  for (const [file, text] of Object.entries(yaml))
    writeFileSync(join(place, "content/editorial", file), text);
  return loadCorpus(project({ VERBATIM_CORPUS: place }));
}

test("it has one edition, and no contact and no licence that nobody chose", async () => {
  const { ledger, problems } = await loaded("alone", {});
  assert.deepEqual(problems, []);
  assert.deepEqual(ledger.site.editions, ["en"]);
  assert.deepEqual([ledger.site.contact, ledger.site.licence], [null, null]);
});

test("it has charts in default texts, which say that nobody has checked them", async () => {
  const { ledger } = await loaded("alone", {});
  assert.equal(ledger.chartsByRule, true);
  assert.ok(ledger.charts.some(({ form }) => form === "timeline"));
  for (const { title, subtitle } of ledger.charts) {
    assert.ok(title["en"]);
    assert.match(subtitle["en"] ?? "", /read by program; nobody has checked it yet/u);
  }
});

test("a chart that an editor chose is the only one", async () => {
  const charts = "- { slug: mine, form: timeline, title: Mine, subtitle: Ours }\n";
  const { ledger } = await loaded("chosen", { "charts.yaml": charts });
  assert.deepEqual([ledger.charts.map(({ slug }) => slug), ledger.chartsByRule], [["mine"], undefined]);
});

test("a chart has the texts of its form where nobody wrote any, in every edition", async () => {
  const charts =
    "- { slug: a, form: range-by-event, options: { harm: wounded } }\n- { slug: b, form: map, title: Ours }\n";
  const { ledger, problems } = await loaded("texts", {
    "charts.yaml": charts,
    "events.yaml": events,
    "site.yaml": "editions: [en, vi, id]\n",
  });
  assert.deepEqual(problems, []);
  const [first, second] = ledger.charts;
  assert.deepEqual(first!.title, {
    en: "Wounded: every figure, by event",
    vi: "Bị thương: mọi con số, theo sự kiện",
    id: "Terluka: semua angka, menurut peristiwa",
  });
  assert.deepEqual(second!.title, { en: "Ours" });
  for (const { subtitle, howToRead } of ledger.charts)
    for (const text of [subtitle, howToRead]) assert.deepEqual(Object.keys(text), ["en", "vi", "id"]);
});

test("the only war is what the documents are taken to be about, after all that the text says, and it is said", async () => {
  const { ledger, assumedSubject } = await loaded("war", { "events.yaml": events });
  assert.equal(assumedSubject, "velm-war");
  const placed = ledger.claims.map(({ source, event, placed: by }) => `${source} ${event} ${by}`);
  assert.ok(placed.includes("bridge velm-war text"), placed.join("; "));
  assert.ok(placed.includes("later velm-war document"), placed.join("; "));
});

test("an editor says that there is no such event, or that there are two", async () => {
  const none = await loaded("none", { "events.yaml": events, "site.yaml": "about: null\n" });
  assert.equal(none.assumedSubject, null);
  assert.equal(none.ledger.claims.find(({ source }) => source === "later")?.event, null);
  const two = `${events}${events.replace("velm-war", "other-war")}`;
  assert.equal((await loaded("two", { "events.yaml": two })).assumedSubject, null);
});
