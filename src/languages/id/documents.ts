/** Indonesian words on pages and in tables around the text itself. */
import type { DocumentWords } from "../../model/language/document-words.ts";
import { words } from "../../model/language/words.ts";

export const documents: DocumentWords = {
  columns: {
    title: ["judul", "judul berita", "tajuk"],
    text: ["isi", "isi berita", "teks", "konten", "naskah", "artikel"],
    outlet: ["media", "sumber", "penerbit", "nama media", "koran"],
    author: ["penulis", "wartawan", "jurnalis"],
    url: ["tautan", "alamat", "laman"],
    published: ["tanggal terbit", "tanggal", "terbit", "waktu"],
    language: ["bahasa"],
  },
  labels: words`
    bagikan, bagikan artikel ini, baca juga, baca selengkapnya, berita terkait, artikel terkait, iklan,
    komentar, terpopuler, berita lainnya, cetak, salin tautan,
  `,
  openings: [
    ...words`
      baca juga:, baca juga :, baca pula:, simak juga:, lihat juga:, simak video, foto:, gambar:, video:,
      sumber foto, ikuti kami di, hak cipta ©,
    `,
    "© ",
    "situs ini menggunakan cookie",
  ],
};
