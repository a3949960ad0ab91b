import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { strings } from "../../../src/i18n/strings.ts";
import { drawPng, missingLetters } from "../../../src/node/output/draw-png.ts";
import { cardSize, cardSvg } from "../../../src/publish/card-svg.ts";

const card = (headline: string) =>
  cardSvg({ language: "vi", headline, kicker: "Biểu đồ", site: "Verbatim", line: "Số người thiệt mạng" });

test("a letter that the font lacks stops the drawing and is named", async () => {
  assert.deepEqual(missingLetters(card("Ngừng bắn ở Nagorno-Karabakh")), []);
  assert.deepEqual(missingLetters(card("停")), ["停"]);
  await assert.rejects(drawPng(card("停火"), 300, "card.png", "all-colours"), /card\.png.*停/u);
});

test("all marks of Vietnamese are in the font", () => {
  const letters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
  assert.deepEqual(missingLetters(`<svg><text>${letters}${letters.toUpperCase()}</text></svg>`), []);
});

test("the words of all charts are in the font", () => {
  for (const language of ["en", "vi", "id"]) {
    const words = JSON.stringify([
      strings(language).charts,
      strings(language).counts,
      strings(language).claims,
    ]);
    const plain = words.replace(/[\n{}`$"]/gu, "").replaceAll("&", "");
    assert.deepEqual(missingLetters(`<svg><text>${plain.replaceAll("<", "")}</text></svg>`), [], language);
  }
});

test("a picture has its letters drawn, its size, and the same bytes every time", async () => {
  const first = await drawPng(card("Bao nhiêu người thiệt mạng?"), cardSize.width, "card.png", "all-colours");
  const again = await drawPng(card("Bao nhiêu người thiệt mạng?"), cardSize.width, "card.png", "all-colours");
  assert.ok(Buffer.from(first).equals(Buffer.from(again)));
  const image = sharp(first);
  const { width, height } = await image.metadata();
  assert.deepEqual([width, height], [cardSize.width, cardSize.height]);
  const inked = async (svg: string) => {
    const { data } = await sharp(await drawPng(svg, 600, "card.png", "few-colours"))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return data.filter((value) => value < 100).length;
  };
  assert.ok((await inked(card("MMMM MMMM MMMM"))) > (await inked(card("i"))) + 1000);
});

test("a long headline is set smaller instead of cut", () => {
  const long =
    "Một lệnh ngừng bắn kéo dài hàng thập niên, ba lệnh không trụ nổi một ngày và một lệnh chưa ai nhắc đến";
  const words = Array.from(
    card(long).matchAll(/font-weight="600" fill="#1f1b16">([^<]*)</gu),
    ([, text]) => text,
  );
  assert.equal(words.slice(0, -1).join(" "), long);
});
