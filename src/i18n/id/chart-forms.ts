/** Texts of the chart forms. */
import type { EditionStrings } from "../edition-strings.ts";

export const chartForms: EditionStrings["chartForms"] = {
  "range-by-event": {
    title: (harm) => `${harm}: semua angka, menurut peristiwa`,
    subtitle: "Seperti dinyatakan tiap dokumen; tiap langkah sumbu sepuluh kali langkah sebelumnya",
    howToRead:
      "Titik adalah angka, batang adalah rentang yang dimungkinkan oleh kata-katanya, panah adalah ujung yang dibiarkan terbuka. Tiap langkah sumbu sepuluh kali langkah sebelumnya.",
  },
  "toll-over-time": {
    title: (harm) => `${harm}: angkanya dari waktu ke waktu`,
    subtitle: "Menurut hari tiap dokumen ditulis",
    howToRead:
      "Setiap tanda adalah satu angka pada hari dokumennya, beserta pembicaranya. Tidak ada garis penghubung, sebab tak seorang pun menyatakan apa yang ada di antaranya.",
  },
  timeline: {
    title: () => "Hari demi hari",
    subtitle: "Setiap klaim bertanggal dalam dokumen, menurut hari yang dibicarakannya",
    howToRead:
      "Di bawah tiap peristiwa, dari atas ke bawah, tertulis apa yang dikatakan dokumen tentang hari-harinya. Merah untuk korban, biru untuk gencatan senjata; hari berlatar adalah masa pertempuran. Tanda kosong adalah ucapan satu pihak.",
  },
  spans: {
    title: () => "Gencatan senjata dan apa yang dikatakan tentangnya",
    subtitle: "Berapa lama masing-masing bertahan dan apa nasibnya menurut tiap dokumen",
    howToRead:
      "Makin panjang batangnya, makin lama gencatan senjata itu bertahan; di bawahnya tertulis nasibnya menurut tiap dokumen. Tanda kosong adalah tuduhan, beserta penuduhnya.",
  },
  matrix: {
    title: () => "Apa yang dihitung dokumen-dokumen itu",
    subtitle: "Angka menurut peristiwa, pihak, dan jenis korban",
    howToRead:
      "Tiap petak memuat dengan kata-kata apa yang dinyatakan dokumen. Jika tak satu pun mengatakannya, itu bukan berarti tidak ada korban.",
  },
  "table-chart": {
    title: () => "Siapa menengahi dan apa hasilnya",
    subtitle: "Gencatan senjata dengan penengah dan hasilnya menurut tiap dokumen",
    howToRead:
      "Satu baris untuk tiap gencatan senjata; keterangan yang berbeda berdampingan, masing-masing dengan dokumennya.",
  },
  map: {
    title: () => "Di mana terjadi",
    subtitle: "Tempat yang disebut dokumen, menurut banyaknya klaim dalam kalimat yang menyebutnya",
    howToRead:
      "Tiap lingkaran adalah satu tempat; makin banyak pernyataan yang menyebutnya, makin besar lingkarannya. Ukurannya bukan jumlah orang. Tunjuk atau buka untuk membaca kalimatnya.",
  },
};
