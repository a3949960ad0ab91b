/** The first explainer of a new project, in the site's language: it holds before there is any document, and shows the way. */
const texts: Readonly<Record<string, readonly [title: string, summary: string, body: string]>> = {
  en: [
    "What is here",
    "What this site is made of, and how each figure leads to the words it came from.",
    `This site rests on <Count of="documents" /> documents. Every casualty figure and every statement about a ceasefire in them
leads to the sentence it came from.

<Added>What no document says, and the editors add, is marked like this sentence.</Added>`,
  ],
  vi: [
    "Trang này có gì",
    "Trang này dựa trên những gì, và mỗi con số dẫn về nguyên văn của nó ra sao.",
    `Trang này dựa trên <Count of="documents" /> tài liệu. Mỗi con số thương vong và mỗi câu nói về ngừng bắn trong đó
đều dẫn về đúng câu gốc.

<Added>Những gì không tài liệu nào nói mà ban biên tập bổ sung đều được đánh dấu như câu này.</Added>`,
  ],
  id: [
    "Apa isi situs ini",
    "Situs ini disusun dari apa, dan bagaimana setiap angka membawa ke kalimat asalnya.",
    `Situs ini bertumpu pada <Count of="documents" /> dokumen. Setiap angka korban dan setiap pernyataan tentang gencatan
senjata di dalamnya membawa ke kalimat asalnya.

<Added>Hal yang tidak dikatakan dokumen mana pun dan ditambahkan redaksi ditandai seperti kalimat ini.</Added>`,
  ],
};

/** @param language of the site; an explainer in English where we have none. @param day it was begun, `YYYY-MM-DD`. */
export function starterExplainer(language: string, day: string): string {
  const [title, summary, body] = texts[language] ?? texts["en"]!;
  return `---
title: ${title}
summary: ${summary}
order: 1
updated: ${day}
chart: null
---

${body}
`;
}
