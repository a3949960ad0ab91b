/** Kata-kata di sekitar kalimat yang dituju pembaca: terjemahan, dokumen, jalan kembali. */
import type { reading as english } from "../en/reading.ts";

export const reading: typeof english = {
  language: (name) => `bahasa ${name}`,
  noTranslation: (language) => `Dalam ${language}; belum ada terjemahan`,
  originalIn: (language) => `Teks asli dalam ${language}`,
  translatedFrom: (language) => `Diterjemahkan situs ini dari ${language}`,
  back: "Kembali",
  inContext: "Lihat konteksnya",
  originalPage: (n) => `Halaman ${n} dokumen asli`,
  originalFile: "Berkas asli",
  onTheWeb: (host) => `Baca di ${host}`,
  aboutDocument: "Tentang dokumen ini: tanggal, hak cipta, berkas",
  close: "Tutup",
  more: (n) => `${n} kalimat lagi`,
  skipChart: "Lewati grafik",
  skipReferences: "Lewati daftar rujukan",
  /** A choice in the foot: the key may be needed for something else. */
  slashKey: "Tombol / membuka pencarian",
};
