/** How Indonesian writes numbers and hedges them. */
import type { NumberWords } from "../../model/language/number-words.ts";
import { words } from "../../model/language/words.ts";

const digits: readonly (readonly [string, number])[] = [
  ["dua", 2],
  ["tiga", 3],
  ["empat", 4],
  ["lima", 5],
  ["enam", 6],
  ["tujuh", 7],
  ["delapan", 8],
  ["sembilan", 9],
];

export const numbers: NumberWords = {
  groupMark: ".",
  decimalMark: ",",
  units: {
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    // "se-" is "one" written together: sepuluh 10, sebelas 11, seratus 100, seribu 1,000, sejuta a million
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    seribu: 1000,
    sejuta: 1_000_000,
    selusin: 12,
    "seperempat juta": 250_000,
    semiliar: 1_000_000_000,
    // written together: "duapuluh", "limabelas", "tigaratus"
    ...Object.fromEntries(
      digits.flatMap(([digit, value]) => [
        [`${digit}belas`, value + 10],
        [`${digit}puluh`, value * 10],
        [`${digit}ratus`, value * 100],
        [`${digit}ribu`, value * 1000],
      ]),
    ),
  },
  scales: {
    puluh: 10,
    ratus: 100,
    ribu: 1000,
    juta: 1_000_000,
    miliar: 1_000_000_000,
    milyar: 1_000_000_000,
    lusin: 12,
    // written short: "40 rb", "2 jt"
    rb: 1000,
    jt: 1_000_000,
  },
  // "satu dari lima warga": a share, no count
  ratioLinks: ["dari", "dari setiap", "dari tiap", "dalam"],
  // "ketiga korban" all three victims, but "korban ketiga" the third one
  collectives: {
    kedua: 2,
    ketiga: 3,
    keempat: 4,
    kelima: 5,
    keenam: 6,
    ketujuh: 7,
    kedelapan: 8,
    kesembilan: 9,
    kesepuluh: 10,
    kesebelas: 11,
    ...Object.fromEntries(digits.map(([digit, value]) => [`ke${digit} belas`, value + 10])),
    ...Object.fromEntries(digits.map(([digit, value]) => [`ke${digit} puluh`, value * 10])),
  },
  collectivePronouns: {
    ...Object.fromEntries(digits.map(([digit, value]) => [`ke${digit}nya`, value])),
    "kedua-duanya": 2,
    "ketiga-tiganya": 3,
    "keempat-empatnya": 4,
  },
  allOfThem: ["semuanya", "seluruhnya"],
  // "dua belas" = 12
  teens: { belas: 10 },
  joints: [],
  halves: ["setengah"],
  onlyBeforePeople: [],
  // "seorang" = a person, one; "seekor" is for animals, "sebuah" for things
  articles: ["seorang", "salah satu", "salah seorang"],
  alternatives: ["atau"],
  currencies: ["rp", "usd"],
  classes: {
    belasan: [11, 19],
    puluhan: [10, 99],
    ratusan: [100, 999],
    ribuan: [1000, 9999],
    jutaan: [1_000_000, 9_999_999],
    "belasan ribu": [11_000, 19_999],
    "puluhan ribu": [10_000, 99_999],
    "ratusan ribu": [100_000, 999_999],
    "puluhan juta": [10_000_000, 99_999_999],
    "ratusan juta": [100_000_000, 999_999_999],
    "beberapa puluh": [20, 99],
    "beberapa ratus": [200, 999],
    "beberapa ribu": [2000, 9999],
    "beberapa puluh ribu": [20_000, 99_999],
    "beberapa ratus ribu": [200_000, 999_999],
    "beberapa juta": [2_000_000, 9_999_999],
    "berpuluh-puluh": [10, 99],
    "beratus-ratus": [100, 999],
    "beribu-ribu": [1000, 9999],
    "berjuta-juta": [1_000_000, 9_999_999],
    "beberapa lusin": [24, 99],
    lusinan: [12, 99],
    // "-an" on a round number: about that many
    sepuluhan: [9, 11],
    seratusan: [90, 110],
    seribuan: [900, 1100],
    sejutaan: [900_000, 1_100_000],
  },
  digitWords: ["digit", "angka"],
  fractions: words`
    separuh, setengah, sepertiga, seperempat, seperlima, dua pertiga, tiga perempat, sebagian besar,
    sebagian, mayoritas, kebanyakan, lebih dari separuh, separo, hampir semua, hampir seluruh,
  `,
  many: words`
    banyak, beberapa, sejumlah, para, sekelompok, berbagai, tak terhitung, sejumlah besar, banyak sekali,
    begitu banyak, serombongan, segelintir, sekian, sekian banyak, beberapa dari,
  `,
  mass: ["secara massal", "besar-besaran", "massal", "berbondong-bondong"],
  about: {
    before: [
      ...words`
        sekitar, kira-kira, kurang lebih, lebih kurang, diperkirakan, sekira, diperkirakan sekitar,
        berkisar, di kisaran, perkiraan, diperkirakan mencapai, sekitaran, ditaksir, sekitar-sekitar,
        kisaran,
      `,
      "± ",
    ],
    after: ["-an", "kurang lebih", "atau lebih kurang"],
  },
  nearly: {
    before: words`
      hampir, nyaris, mendekati, hampir mencapai, mendekati angka, menjelang, nyaris mencapai,
    `,
    after: [],
  },
  moreThan: {
    before: words`
      lebih dari, lebih, di atas, melebihi, melampaui, lebih daripada, melewati, lebih banyak dari,
      menembus, lebih dari sekitar, tak lebih dari hanya,
    `,
    after: ["lebih", "orang lebih", "ke atas"],
  },
  atLeast: {
    before: words`
      sedikitnya, setidaknya, paling sedikit, paling tidak, minimal, tidak kurang dari, tak kurang dari,
      sekurangnya, sekurang-kurangnya, setidak-tidaknya, sedikit-dikitnya, tidak kurang, tak kurang,
      setidaknya ada, sedikitnya ada, paling kurang,
    `,
    after: ["atau lebih", "minimal"],
  },
  upTo: {
    before: words`
      hingga, sampai, maksimal, paling banyak, tidak lebih dari, tak lebih dari, sebanyak-banyaknya,
      mencapai hingga, hingga mencapai, sampai dengan,
    `,
    after: ["maksimal", "atau kurang"],
  },
  fewerThan: { before: ["kurang dari", "di bawah", "tidak sampai", "tak sampai"], after: [] },
  plain: words`
    sebanyak, sejumlah, total, sebesar, seluruhnya, semua, seluruh, ke, ada, terdapat, total sebanyak,
    totalnya, tepatnya, hanya, tercatat, kelompok, jasad, nyawa, jiwa, mayat, tambahan, lagi, para,
    sekelompok, jenazah, tubuh, masing-masing, yakni, yaitu, total ada, sejauh ini, juga,
  `,
  range: {
    opens: ["antara", "dari", "mulai dari", "berkisar antara", "berkisar dari"],
    links: ["hingga", "sampai", "-", "–", "—", "sampai dengan", "s/d", "s.d."],
    weakLinks: ["dan", "atau", "ke"],
  },
  // "ke-2" second, "Pasal 5" article, "KM 12" kilometre mark, "RT 03", "Kloter 5", "Liga 1"
  ordinalBefore: words`
    ke, pasal, nomor, no, no., resolusi, halaman, bab, km, rt, rw, liga, kelas, tipe, gate, lantai,
    kloter, peringkat, level, tahap, babak, pekan, seri, jilid, brigade, batalyon, batalion, divisi,
    yonif, satgas, distrik, zona, blok, kamar, ayat, kategori, golongan, generasi, edisi, hari, magnitudo,
    m, skala, covid, apollo, fase, wilayah, angkatan, abad, sd, smp, sma, smk, sdn, smpn, sman, smkn, negeri, mts,
    mtsn, man, min, semester, pilkada, pemilu, pilpres, pileg, olimpiade, asian games, sea games,
    piala dunia, piala asia, piala, euro, formasi, juz, surat, gelombang, periode, musim, tahun anggaran,
    grup, skuadron, yon, kodim, koramil, resimen, batalyon infanteri, densus, detasemen khusus, detasemen,
    undang-undang, uu, perpres, keppres, bandara, terminal, peron, gerbong, jalur, rute, penerbangan,
    ruang, sektor,
  `,
  ordinalAfter: ["th"],
  notNumbers: words`
    berapa banyak, seberapa banyak, untuk pertama kalinya, untuk kedua kalinya, untuk ketiga kalinya,
    untuk kesekian kalinya, satu-satunya, satu sama lain, satu persatu, satu per satu, dua-duanya,
    pertama, kesatu, dua belah pihak, kedua belah pihak, satu hal, satu kali, satu lagi, dua kali,
    perdana, satu pihak, di satu sisi, satu sisi, satunya, satuan, kesatuan, persatuan, seribu satu,
    satu hari, satu tahun, satu jam, kembali satu, tri, catur, satu pun, satupun, sekian lama,
    setengah hati, setengah jam, setengah mati, sebagian wilayah, satu keluarga, lebih banyak,
    lebih banyak lagi, paling banyak, sama banyak,
  `,
};
