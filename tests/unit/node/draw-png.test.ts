import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import sharp from "sharp";
import { strings } from "../../../src/i18n/strings.ts";
import { drawable, drawPng } from "../../../src/node/output/draw-png.ts";
import { cardSize, cardSvg } from "../../../src/publish/card-svg.ts";

const card = (headline: string) =>
  cardSvg({ language: "vi", headline, kicker: "Biểu đồ", site: "Verbatim", line: "Số người thiệt mạng" });
/** Names of the font files beyond our own that a text asks for. */
const otherFonts = (text: string) =>
  drawable(`<svg><text>${text}</text></svg>`)
    .files.map((file) => file.split("/").at(-1)!)
    .filter((name) => !name.startsWith("BeVietnamPro"));
const textOf = (text: string) =>
  /<text>(.*)<\/text>/u.exec(drawable(`<svg><text>${text}</text></svg>`).drawn)?.[1];

test("all marks of Vietnamese are in our own font", () => {
  const letters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
  assert.deepEqual(otherFonts(letters + letters.toUpperCase()), []);
});

test("the words of all charts are in our own font", () => {
  for (const language of ["en", "vi", "id"]) {
    const words = JSON.stringify([
      strings(language).charts,
      strings(language).counts,
      strings(language).claims,
    ]);
    const plain = words.replace(/[\n{}`$"]/gu, "").replaceAll("&", "");
    assert.deepEqual(otherFonts(plain.replaceAll("<", "")), [], language);
  }
});

/** Tests that need the fonts of other scripts wait for them where packages are older than the lock file. */
const waits = { skip: !isInstalled("dejavu-fonts-ttf/package.json") && "npm ci brings the fonts it needs" };

function isInstalled(path: string): boolean {
  try {
    return Boolean(createRequire(import.meta.url).resolve(path));
  } catch {
    return false;
  }
}

const scripts: readonly (readonly [name: string, text: string])[] = [
  ["Azerbaijani", "Əliyev, əsgər"],
  ["transliteration", "ʿAlī Ḥusayn, Ṣaddām, aṭ-Ṭabarī"],
  ["Romanian", "Chișinău, Timișoara, țară"],
  ["Polish and Turkish", "Łódź, Işık, Ağrı"],
  ["Cyrillic", "Нагорный Карабах, Україна"],
  ["Greek", "Ελλάδα"],
  ["Armenian", "Արցախ"],
  ["Georgian", "საქართველო"],
  ["Arabic and Persian", "فلسطين، پیمان"],
  ["Hebrew", "ישראל"],
  ["Thai", "ไทย"],
  ["Khmer", "កម្ពុជា"],
  ["Burmese", "မြန်မာ"],
  ["Hindi", "कश्मीर"],
  ["Bengali", "ঢাকা"],
  ["Tamil", "இலங்கை"],
  ["Amharic", "ትግራይ"],
  ["Chinese", "停火协议"],
  ["Korean", "휴전 협정"],
  ["arrows, signs, money", "killed → wounded, 5′ № 3 ₺ ₽ ≈ ½"],
  ["emoji", "🕊 🔥"],
];
for (const [name, text] of scripts)
  test(`letters of other scripts are drawn: ${name}`, waits, async () => {
    const { boxed, drawn } = drawable(card(text));
    assert.deepEqual(boxed, []);
    assert.ok(!drawn.includes("□"));
    assert.ok((await inked(text)) > 60, "something is drawn");
  });

test("several scripts in one line are drawn, or are boxes where they cannot be", waits, async () => {
  assert.deepEqual(drawable(card("Նոր 停火 Москва 휴전 → 🕊")).boxed, []);
  assert.ok((await inked("Նոր 停火 Москва 휴전 → 🕊")) > (await inked("Նոր")) + 500);
  // The drawing program would leave these out without a word.
  const { boxed, drawn } = drawable(card("ở कश्मीर ឬ កម្ពុជា"));
  assert.deepEqual(boxed, ["कश्मीर", "ឬ", "កម្ពុជា"]);
  assert.match(drawn, />ở □+ □ □+</u);
});

test("a letter that no font has becomes a box, and its word is named", waits, async () => {
  const { boxed, drawn } = drawable(card("Before 𒀀𒁀x after"));
  assert.deepEqual(boxed, ["𒀀𒁀x"]);
  assert.match(drawn, />Before □□x after</u);
  const picture = await drawPng(card("Before 𒀀𒁀x after"), 300, "all-colours");
  assert.deepEqual(picture.boxed, ["𒀀𒁀x"]);
  assert.ok((await inked("𒀀𒁀")) > 60);
});

test("characters without a form are left out, special spaces and hyphens are common ones", () => {
  const forms: readonly (readonly [given: string, drawn: string])[] = [
    ["a\u202eb\u202cc\u2066d\u2069", "abcd"],
    ["a\u200bb\u2060c\ufeffd\u00ade\u061cf", "abcdef"],
    ["1\u202f000\u20091\u20070\u00a02\u3000x", "1 000 1 0 2 x"],
    ["a\u2028b\u2029c\td\ne", "a b c d e"],
    ["Nagorno\u2011Karabakh\u2010x", "Nagorno-Karabakh-x"],
    ["a\u0007b", "ab"],
    ["می\u200cخواهم", "می\u200cخواهم"],
    ["Vie\u0323\u0302t &amp; &#x27;x&#39;", "Việt &amp; &#x27;x&#39;"],
  ];
  for (const [given, drawn] of forms) assert.equal(textOf(given), drawn);
});

test("a title of a hundred thousand letters is drawn in time", async () => {
  const begun = performance.now();
  for (const letter of ["word ", "x", "Ə", "停", "-"])
    await drawPng(card(letter.repeat(100_000)), 300, "all-colours");
  assert.ok(performance.now() - begun < 20_000);
});

test("a picture keeps its style sheet, and what is no text stays as it is", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>A\u202f停</title><style>.a { fill: #f00 }</style><rect class="a" width="10" height="10"/></svg>';
  assert.equal(drawable(svg).drawn, svg);
  const { png } = await drawPng(svg, 10, "all-colours");
  const { data } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([...data.subarray(0, 3)], [255, 0, 0]);
});

test("a picture has its letters drawn, its size, and the same bytes every time", async () => {
  const draw = (text: string) => drawPng(card(text), cardSize.width, "all-colours");
  for (const text of ["Bao nhiêu người thiệt mạng?", "Արցախ → فلسطين"]) {
    const [{ png: first }, { png: again }] = [await draw(text), await draw(text)];
    assert.ok(Buffer.from(first).equals(Buffer.from(again)));
    const { width, height } = await sharp(first).metadata();
    assert.deepEqual([width, height], [cardSize.width, cardSize.height]);
  }
  assert.ok((await inked("MMMM MMMM MMMM")) > (await inked("i")) + 1000);
});

/** Dark pixels of a card beyond those of one without a headline. */
async function inked(headline: string): Promise<number> {
  const dark = async (text: string) => {
    const { png } = await drawPng(card(text), 600, "few-colours");
    const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
    return data.filter((value) => value < 100).length;
  };
  return (await dark(headline)) - (await dark(" "));
}

test("a long headline is set smaller instead of cut", () => {
  const long =
    "Một lệnh ngừng bắn kéo dài hàng thập niên, ba lệnh không trụ nổi một ngày và một lệnh chưa ai nhắc đến";
  const words = Array.from(
    card(long).matchAll(/font-weight="600" fill="#1f1b16">([^<]*)</gu),
    ([, text]) => text,
  );
  assert.equal(words.slice(0, -1).join(" "), long);
});
