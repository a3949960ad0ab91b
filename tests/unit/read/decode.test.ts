import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../../src/read/decode.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const problemOf = (input: Uint8Array) => {
  const decoded = decode(input, "seeds/x.txt");
  assert.ok("problems" in decoded, "a problem was expected");
  assert.equal(decoded.problems.length, 1);
  return decoded.problems[0]!;
};

test("decode takes off a byte-order mark, turns CRLF and CR into line feeds and composes to NFC", () => {
  assert.deepEqual(decode(bytes("\uFEFFmột\r\nhai\rba".normalize("NFD")), "seeds/x.txt"), {
    text: "một\nhai\nba",
    pageStarts: [],
  });
});

test("decode names the place and the byte that is not UTF-8", () => {
  const problem = problemOf(new Uint8Array([...bytes("dòng một\nhai "), 0xe9, 0x20]));
  assert.deepEqual([problem.line, problem.column, problem.found], [2, 5, "the byte 0xe9"]);
});

test("decode says that the last character is cut off", () => {
  const problem = problemOf(bytes("đã").slice(0, -1));
  assert.deepEqual([problem.line, problem.column, problem.found], [1, 2, "a character cut off at the end"]);
});

test("decode refuses encoded surrogates, overlong forms and code points beyond Unicode", () => {
  for (const bad of [
    [0xed, 0xa0, 0x80],
    [0xc0, 0xaf],
    [0xe0, 0x80, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
  ]) {
    assert.equal(problemOf(new Uint8Array([0x61, ...bad])).column, 2);
  }
});

test("decode reads UTF-16 by its byte-order mark", () => {
  assert.deepEqual(decode(new Uint8Array([0xff, 0xfe, 0x61, 0x00]), "seeds/x.txt"), {
    text: "a",
    pageStarts: [],
  });
  assert.deepEqual(decode(new Uint8Array([0xfe, 0xff, 0x00, 0x61]), "seeds/x.txt"), {
    text: "a",
    pageStarts: [],
  });
  assert.match(problemOf(new Uint8Array([0xff, 0xfe, 0x61])).found, /the byte 0xff/);
});

test("decode takes stray control characters for Windows-1252", () => {
  assert.deepEqual(decode(bytes("\u0093one\u0094 \u0096 two"), "seeds/x.txt"), {
    text: "“one” – two",
    pageStarts: [],
  });
});

test("a stray control character that is nothing in Windows-1252 tears no word and no number", () => {
  assert.deepEqual(decode(bytes("1\u00812 people, kil\u009dled"), "seeds/x.txt"), {
    text: "1\u20602 people, kil\u2060led",
    pageStarts: [],
  });
});

test("decode recognises UTF-32 by its byte-order mark", () => {
  assert.match(problemOf(new Uint8Array([0xff, 0xfe, 0x00, 0x00])).found, /UTF-32/);
});

test("decode refuses control characters and says where they stand", () => {
  const problem = problemOf(bytes("one\r\ntwo\u0000"));
  assert.deepEqual([problem.line, problem.column, problem.found], [2, 4, "the control character U+0000"]);
});

test("decode refuses a file without a letter or digit", () => {
  assert.equal(problemOf(bytes("")).found, "an empty file");
  assert.equal(problemOf(bytes(" \n\t\n")).found, "an empty file");
  assert.equal(problemOf(bytes("—…")).found, "no letter or digit");
});

test("decode reads a form feed as the end of a page, at the same length", () => {
  const decoded = decode(bytes("one\n\fTwo goes\fon\n\f"), "seeds/x.txt");
  assert.deepEqual(decoded, { text: "one\n Two goes on\n ", pageStarts: [5, 14] });
});
