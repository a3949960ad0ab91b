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
    subtitle: "Menurut tanggal penulisan tiap dokumen",
    howToRead:
      "Setiap tanda adalah satu angka pada hari dokumennya, beserta pembicaranya. Tidak ada garis penghubung, sebab tak seorang pun menyatakan apa yang ada di antaranya.",
  },
  timeline: {
    title: () => "Hari demi hari",
    subtitle: "Setiap klaim bertanggal dalam dokumen, menurut hari yang dibicarakannya",
    howToRead:
      "Di bawah tiap peristiwa, dari atas ke bawah, tertulis apa yang dikatakan dokumen, hari demi hari. Merah untuk korban, biru untuk gencatan senjata; hari berlatar warna adalah hari pertempuran. Tanda kosong adalah pernyataan satu pihak.",
  },
  spans: {
    title: () => "Gencatan senjata dan apa yang dikatakan tentangnya",
    subtitle: "Berapa lama masing-masing bertahan dan bagaimana nasibnya menurut tiap dokumen",
    howToRead:
      "Makin panjang batangnya, makin lama gencatan senjata itu bertahan; di bawahnya tertulis nasibnya menurut tiap dokumen. Tanda kosong adalah tuduhan, dengan nama penuduhnya.",
  },
  matrix: {
    title: () => "Apa yang dihitung dokumen-dokumen itu",
    subtitle: "Angka menurut peristiwa, pihak, dan jenis korban",
    howToRead:
      "Isi tiap petak adalah apa yang dinyatakan dokumen, dalam kata-kata. Petak kosong berarti tak satu dokumen pun menyebutnya, bukan berarti tidak ada korban.",
  },
  "table-chart": {
    title: () => "Siapa menengahi dan apa hasilnya",
    subtitle: "Gencatan senjata dengan penengah dan hasilnya menurut tiap dokumen",
    howToRead:
      "Satu baris untuk tiap gencatan senjata; keterangan yang berbeda berdampingan, masing-masing dengan dokumennya.",
  },
  map: {
    title: () => "Di mana peristiwanya terjadi",
    subtitle: "Tempat yang disebut dokumen, menurut banyaknya klaim dalam kalimat yang menyebutnya",
    howToRead:
      "Tiap lingkaran adalah satu tempat; makin banyak pernyataan yang menyebutnya, makin besar lingkarannya. Ukurannya bukan jumlah orang. Tunjuk atau buka untuk membaca kalimatnya.",
  },
};
