/** Halaman tentang situs: apa situs ini, bagaimana membaca dokumen, milik siapa dokumennya. */
import type { about as english } from "../en/about.ts";

export const about: typeof english = {
  whatTitle: "Apa situs ini",
  what: [
    "Situs ini menjelaskan sebuah konflik dari sekumpulan dokumen. Setiap klaim berasal dari dokumen itu; nama peristiwa, tanggal yang tidak ditulis dokumen, dan urutannya berasal dari redaksi dan diberi tanda. Setiap angka korban dan setiap pernyataan tentang gencatan senjata ditemukan dalam suatu dokumen, disimpan dengan kata-kata aslinya, dan dapat ditelusuri sampai ke kalimat tempatnya berada.",
    "Angka-angka yang berbeda diletakkan berdampingan, masing-masing dengan pembicara dan tanggalnya. Angka itu tidak pernah dijumlahkan, tidak dirata-ratakan, dan tidak ada yang dipilih diam-diam. Hal yang tidak disebut dokumen mana pun dibiarkan kosong.",
  ],
  methodTitle: "Bagaimana dibuat",
  method: [
    "Sebuah program membaca setiap dokumen kalimat demi kalimat. Program itu mencari angka dan kata bilangan di dekat kata tentang korban, serta kata tentang gencatan senjata; lalu mencatat siapa yang disebut berbicara, kapan, dan tentang siapa. Yang diambil dan yang ditinggalkan sama-sama disimpan beserta alasannya.",
    "Kata-kata diubah menjadi batas menurut aturan tetap: “sekitar” suatu angka berarti sepersepuluh di bawah sampai sepersepuluh di atasnya, “lebih dari” membiarkan batas atas terbuka, “ratusan” berarti dari seratus sampai sembilan ratus sembilan puluh sembilan. Batas adalah apa yang diizinkan kata-kata itu, bukan selang kepercayaan statistik.",
    "Apa yang dikatakan teks, apa yang disimpulkan program, dan apa yang ditambahkan redaksi selalu dibedakan. Sebuah klaim ditandai “dibaca mesin, belum diperiksa” sampai ada orang yang membacanya lagi.",
  ],
  accuracyTitle: "Seberapa sering benar",
  accuracy: (passages) =>
    `Program diukur pada ${passages} potongan berita yang tidak dipakai situs ini, saat pertama kali dibaca. Labelnya dibuat sebelum program membacanya. “Benar” adalah bagian dari yang diberikan program, “ditemukan” bagian dari yang disebut teks.`,
  precision: "Benar",
  recall: "Ditemukan",
  measures: {
    found: "Angka korban: apa yang menimpa mereka",
    figure: "Angka korban: jumlahnya",
    victims: "Warga sipil atau tentara",
    speaker: "Siapa yang mengatakan",
    date: "Kapan terjadi",
    ceasefire: "Pernyataan gencatan senjata",
    status: "Apa yang dikatakan tentang gencatannya",
  },
  reviewTitle: "Siapa yang memeriksa",
  review: (counts) => `Dari ${counts.all} klaim di situs ini, ${counts.unreviewed} baru dibaca oleh program.`,
  reviewers: "Dibaca lagi oleh",
  rightsTitle: "Milik siapa dokumennya",
  rights:
    "Dokumen adalah milik para pemiliknya. Situs ini menampilkannya agar setiap angka dapat diperiksa; jika tidak boleh ditampilkan seutuhnya, hanya kalimat yang memuat klaim yang ditampilkan.",
  ownTitle: "Apa yang milik situs ini",
  own: "Teks, terjemahan, grafik, dan tabel klaim adalah milik situs ini dan bebas digunakan menurut lisensi yang tercantum di bagian bawah setiap halaman.",
  ownUnlicensed: "Teks, terjemahan, grafik, dan tabel klaim adalah milik situs ini.",
  privacyTitle: "Apa yang situs ini ketahui tentang Anda",
  privacy:
    "Tidak ada. Situs ini tidak memasang kuki, tidak memuat apa pun dari tempat lain, dan tidak menghitung kunjungan. Tema yang Anda pilih hanya diingat di peramban Anda.",
  errorsTitle: "Menemukan kesalahan?",
  errors: "Hubungi",
  errorsThen: "Setiap koreksi ditampilkan sebagai koreksi, beserta alasannya.",
};
