/** Kata-kata bagan: label, sumbu, keterangan, daftar. */
import type { charts as english } from "../en/charts.ts";

const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} dan ${items.at(-1)}`;
const documents = (ids: readonly string[]) => `dokumen ${list(ids)}`;

export const charts: typeof english = {
  list,
  documents,
  doc: (id) => `dok. ${id}`,
  document: (id) => `Dokumen ${id}`,
  toldBy: (ids) => `menurut ${documents(ids)}`,
  saidBy: (speaker) => `kata ${speaker}`,
  brokeredBy: (names) => `ditengahi ${list(names)}`,
  ceasefireIs: (status, number) =>
    number > 1 ? `${number} gencatan senjata ${status}` : `gencatan senjata ${status}`,
  status: {
    agreed: "disepakati",
    proposed: "diusulkan atau dirundingkan",
    "called-for": "diserukan",
    "in-force": "berlaku",
    violated: "dilanggar",
    collapsed: "runtuh",
    extended: "diperpanjang",
    rejected: "ditolak",
  },
  reviewed: {
    unreviewed: "belum diperiksa",
    confirmed: "dibaca dan dikonfirmasi",
    corrected: "dibaca dan dikoreksi",
    added: "ditambahkan editor",
  },
  notChecked: "belum diperiksa",
  people: (harm) => `Orang yang ${harm}`,
  logAxis: "tiap garis sepuluh kali lipat",
  asOf: (date) => `Angka per ${date}`,
  andMore: (n) => `dan ${n} lagi`,
  later: (n, unit) => `${n} ${{ day: "hari", month: "bulan", year: "tahun" }[unit]} kemudian`,
  key: {
    number: "sebuah angka",
    bounds: "dengan batasnya",
    open: "atau lebih",
    openDown: "atau kurang",
    classWord: "hanya kata, seperti “ratusan”",
    party: "kata satu pihak",
    unreviewed: "belum diperiksa",
  },
  table: {
    event: "Peristiwa",
    figure: "Angka",
    low: "Terendah",
    high: "Tertinggi",
    speaker: "Siapa yang menyatakan",
    document: "Dokumen",
    asOf: "Per tanggal",
    review: "Pembacaan",
  },
  ownVoice: "dokumen itu sendiri",
  openEnd: "terbuka",
  unplaced: "Peristiwa tidak disebut",
  sources: "Sumber",
  fixedVersion: (version) => `Versi ${version}`,
  summary: {
    figures: (n, harm, events) => `${n} angka tentang orang yang ${harm} dalam ${events}.`,
    events: (_n, words) => `${words} peristiwa`,
    perEvent: (event, figures) => `${event}: ${list(figures)}`,
  },
};
