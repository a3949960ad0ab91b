/** Kata-kata grafik sematan, panel untuk membagikannya, dan versi tetap. */
import type { EditionStrings } from "../edition-strings.ts";

export const embed: EditionStrings["embed"] = {
  details: "Isi yang sama dengan kata-kata",
  more: (n) => `dan ${n} lagi`,
  documents: "Dokumen",
  fullChart: "Grafik selengkapnya",
  fixed: (version) => `Versi tetap ${version}.`,
  newest: "Lihat yang terbaru",
  panel: {
    title: "Pakai grafik ini",
    intro:
      "Bebas dipakai menurut lisensinya, dengan tautannya. Tidak ada yang dihitung, disimpan, atau dikirim.",
    introUnlicensed: "Sertakan tautannya. Tidak ada yang dihitung, disimpan, atau dikirim.",
    language: "Bahasa",
    theme: "Tema",
    light: "Terang",
    dark: "Gelap",
    version: "Versi",
    updating: "Terus diperbarui",
    fixedAt: (date) => `Tetap per ${date}`,
    preview: "Pratinjau",
    link: "Tautan",
    linkHint: "WordPress, Ghost, dan lainnya menjadikannya grafik bila berdiri sendiri di satu baris.",
    frame: "Bingkai, tanpa skrip",
    frameHint: "Pas dengan sendirinya pada lebar berapa pun.",
    script: "Bingkai, dengan skrip",
    scriptHint: "Sama, dan tetap pas ketika pembaca membuka tabel atau memperbesar teks.",
    image: "Gambar",
    imageHint:
      "Untuk buletin, cetakan, dan tempat yang tidak menerima bingkai; lengkap dengan teks alternatif.",
    citation: "Cara mengutip",
    copy: "Salin",
    copied: "Tersalin",
    failed: "Tidak tersalin; teks sudah dipilih, tekan Ctrl+C atau ⌘C",
  },
  files: {
    picture: "Gambar",
    data: "Data",
    dataPage: "Semua data, dan arti kolomnya",
  },
  versions: {
    title: "Versi tetap",
    text: "Versi tetap tidak pernah berubah. Bila suatu angka di dalamnya ditarik, alamatnya menyatakan hal itu beserta alasannya.",
    none: "Belum ada.",
    withdrawn: "ditarik",
    feed: "RSS versi",
    issued: (version) => `Versi ${version}`,
  },
  tombstone: {
    title: "Ditarik",
    text: (version) => `Versi ${version} dari grafik ini telah ditarik.`,
    reason: "Alasan",
    newest: "Versi terbaru",
  },
};
