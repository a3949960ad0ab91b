/** Kata-kata untuk berpindah halaman: bacaan lanjutan, dua dokumen berdampingan, berbagi. */
import type { EditionStrings } from "../edition-strings.ts";

export const ways: EditionStrings["ways"] = {
  readOn: "Baca selanjutnya",
  stories: "Penjelasan yang membahasnya",
  charts: "Grafik yang menampilkannya",
  events: "Peristiwa",
  documents: "Dokumen yang menyebutnya",
  terms: "Disebut di sini",
  share: "Bagikan",
  copyLink: "Salin tautan",
  copied: "Tautan tersalin",
  failed: "Tidak tersalin; salin sendiri dari bilah alamat peramban",
  dates: "Urutan tanggal",
  ceasefire: { declared: "diumumkan", effective: "mulai berlaku", ended: "berakhir" },
  aboutEvent: "Tentang peristiwa ini: nama, tanggal, dan rujukannya",
  allOf: (n) => (n === 1 ? "Satu-satunya perbedaan" : `Semua ${n} perbedaan`),
  compare: {
    title: (one, other) => `${one} dan ${other}, berdampingan`,
    lead: (events) =>
      events === 1
        ? "Apa kata masing-masing tentang satu-satunya peristiwa yang disebut keduanya."
        : `Apa kata masing-masing tentang ${events} peristiwa yang disebut keduanya.`,
    side: "Berdampingan dengan",
    parted: "Di sini keduanya berbeda",
    only: (name) => `Hanya dalam: ${name}`,
    limited: (pairs) =>
      `Ditampilkan ${pairs} pasang dokumen yang paling banyak berbeda atau paling banyak membahas peristiwa yang sama.`,
  },
  finding: {
    coverage: ({ sentences, withClaims, claims, rejected }) =>
      `Dari ${sentences} kalimat, ${withClaims} memuat ${claims} klaim; ${rejected} angka bukan angka korban, masing-masing dengan alasannya.`,
    contradictions: (n) => `${n} hal yang keterangannya berbeda antardokumen.`,
    events: (events, claims) => `${events} peristiwa, dengan ${claims} klaim tentangnya.`,
    documents: (n, languages) =>
      `${n} dokumen dalam ${languages} bahasa, beserta banyaknya kalimat dan klaim yang terbaca darinya.`,
  },
  glossary: {
    people: "Tokoh dan organisasi",
    places: "Tempat",
    terms: "Istilah",
  },
};
