/** Dates in Indonesian: day before month; the day of the week often stands before, the digits in brackets. */
import type { TimeWords } from "../../model/language/time-words.ts";
import { words } from "../../model/language/words.ts";

export const time: TimeWords = {
  months: [
    ["Januari", "Jan."],
    ["Februari", "Pebruari", "Feb."],
    ["Maret", "Mar."],
    ["April", "Apr."],
    ["Mei"],
    ["Juni", "Jun."],
    ["Juli", "Jul."],
    ["Agustus", "Agt.", "Ags."],
    ["September", "Sept.", "Sep."],
    ["Oktober", "Okt."],
    // "Nopember" is the old spelling
    ["November", "Nopember", "Nov.", "Nop.", "Nop"],
    ["Desember", "Des."],
  ],
  weekdays: [
    ["Senin"],
    ["Selasa"],
    ["Rabu"],
    ["Kamis"],
    // the apostrophe is an old spelling; "Jumat" also names the prayer of that day
    ["Jumat", "Jum'at"],
    ["Sabtu"],
    ["Minggu", "Ahad"],
  ],
  // the year has a dry and a rainy half ("musim kemarau", "musim hujan"); the four are named of other countries
  seasons: [
    { words: ["musim semi"], season: 21 },
    { words: ["musim panas"], season: 22 },
    { words: ["musim gugur"], season: 23 },
    { words: ["musim dingin"], season: 24 },
  ],
  forms: [
    // 2020-10-10
    "{y}-{m}-{d}",
    // 27 September 2020; Jumat, 23 Oktober 2020
    "{d} {M} {y}",
    "{d} {M}, {y}",
    "tanggal {d} {M} {y}",
    "{w}, {d} {M} {y}",
    "{w} {d} {M} {y}",
    "{w}, tanggal {d} {M} {y}",
    "{d} {M}",
    "tanggal {d} {M}",
    "{w}, {d} {M}",
    ...words`
      {w} {d} {M}, {d} {M} tahun lalu,
      # Rabu (7/10/2020); (22/10/25)
      {d}/{m}/{y}, {d}-{m}-{y}, {w} ({d}/{m}/{y}), {w} ({d}/{m}), {w} ({d}-{m}-{y}),
    `,
    "{w}, {d}/{m}/{y}",
    "{w} {d}/{m}/{y}",
    "{w}, {d}/{m}",
    "({d}/{m}/{y})",
    "({d}/{m})",
    "tanggal {d}/{m}",
    // Oktober 2020; November tahun lalu (last year)
    "{M} {y}",
    "{M}, {y}",
    ...words`
      {M} tahun {y}, bulan {M} {y}, {M} tahun lalu, {M} lalu, bulan {M}, {M},
      # 20 dan 21 Oktober; 20-21 Oktober 2020; dari 20 hingga 30 Oktober
      {d} dan {d2} {M} {y}, {d} dan {d2} {M}, {d}-{d2} {M} {y}, {d}-{d2} {M}, {d} hingga {d2} {M} {y},
      {d} hingga {d2} {M}, {d} sampai {d2} {M} {y}, {d} sampai {d2} {M}, {d} {M} hingga {d2} {M2} {y2},
      {d} {M} hingga {d2} {M2}, {d} {M} sampai {d2} {M2} {y2}, {d} {M} sampai {d2} {M2},
      {d} {M} {y} hingga {d2} {M2} {y2}, {M} {y} hingga {M2} {y2}, {M} {y} sampai {M2} {y2},
      {M} hingga {M2} {y2}, {M} sampai {M2} {y2},
      # musim gugur 2020
      {s} {y}, {s} tahun {y},
      # tahun 2002; pada 2016; 1988-1994
      {y}-{y2}, {y} hingga {y2}, <antara> {y}, {y}-{e}, {d}.{m}.{y}, tanggal {d} bulan {M} tahun {y},
      {d} bulan {M} tahun {y}, {M}-{M2} {y2}, {M} dan {M2} {y2}, {n} bulan pertama {y},
      {n} bulan pertama tahun {y}, {y} sampai {y2}, tahun {y}-{y2}, tahun {y} hingga {y2},
      tahun {y} sampai {y2}, tahun {y}, <pada> {y}, <sejak> {y}, <hingga> {y}, <sampai> {y}, <dari> {y},
      <awal> {y}, <akhir> {y}, <perang> {y}, <sepanjang> {y}, <selama> {y},
      # "Minggu" is Sunday, "minggu" is week: the capital decides (see when-of.ts)
      {w},
    `,
  ],
  decadeForms: [
    { form: "awal {D}-an", from: 0, to: 3 },
    { form: "awal tahun {D}-an", from: 0, to: 3 },
    { form: "awal dekade {D}-an", from: 0, to: 3 },
    { form: "pertengahan {D}-an", from: 4, to: 6 },
    { form: "pertengahan tahun {D}-an", from: 4, to: 6 },
    { form: "akhir {D}-an", from: 7, to: 9 },
    { form: "akhir tahun {D}-an", from: 7, to: 9 },
    { form: "tahun {D}-an", from: 0, to: 9 },
    { form: "{D}-an", from: 0, to: 9 },
  ],
  daySuffixes: [],
  numbers: {
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
  },
  units: { day: ["hari"], week: ["minggu", "pekan"], month: ["bulan"], year: ["tahun"] },
  shortUnits: ["jam", "menit"],
  laterForms: ["{n} {u} kemudian", "{n} {u} setelah itu", "{n} {u} sesudahnya", "{n} {u} setelahnya"],
  earlierForms: ["{n} {u} sebelumnya", "{n} {u} sebelum itu"],
  // "se-" is "one"
  oneLater: {
    day: ["keesokan harinya", "sehari kemudian", "hari berikutnya", "esok harinya", "sehari setelahnya"],
    week: ["seminggu kemudian", "sepekan kemudian", "pekan berikutnya", "seminggu setelah itu"],
    month: ["sebulan kemudian", "bulan berikutnya"],
    year: ["setahun kemudian", "tahun berikutnya"],
  },
  oneEarlier: {
    day: ["sehari sebelumnya", "hari sebelumnya"],
    week: ["seminggu sebelumnya", "sepekan sebelumnya"],
    month: ["sebulan sebelumnya"],
    year: ["setahun sebelumnya"],
  },
  sameDay: words`
    hari yang sama, pada hari itu, di hari yang sama, pagi itu, malam itu, sore itu, siang itu,
    hari itu juga,
  `,
  immediately: words`
    segera setelah, tak lama setelah, tidak lama setelah, hanya beberapa jam setelah,
    beberapa jam setelah, sesaat setelah, beberapa menit setelah,
  `,
  fromToday: [
    { words: ["kemarin"], unit: "day", count: -1 },
    { words: ["hari ini", "pagi ini", "siang ini", "sore ini", "malam ini"], unit: "day", count: 0 },
    { words: ["dua hari lalu", "dua hari yang lalu"], unit: "day", count: -2 },
    { words: ["tiga hari lalu", "tiga hari yang lalu"], unit: "day", count: -3 },
    { words: ["bulan lalu"], unit: "month", count: -1 },
    { words: ["bulan ini"], unit: "month", count: 0 },
    { words: ["tahun lalu"], unit: "year", count: -1 },
    { words: ["tahun ini"], unit: "year", count: 0 },
  ],
  otherTimes: words`
    pekan lalu, minggu lalu, pekan ini, minggu ini, tadi malam, semalam, beberapa tahun kemudian,
    bertahun-tahun kemudian, tahun-tahun kemudian, beberapa bulan kemudian, beberapa hari kemudian,
    beberapa pekan kemudian, beberapa tahun lalu, beberapa hari lalu, beberapa hari sebelumnya,
    beberapa bulan lalu, tahun baru lalu, belakangan ini, baru-baru ini, akhir-akhir ini,
    dalam beberapa tahun terakhir, selama ini, setiap tahun, masih, awal bulan ini, akhir pekan lalu,
    lampau,
  `,
  otherEvents: words`
    terpisah, di tempat lain, serangan lain, peristiwa lain, kejadian lain, insiden lain, sebelumnya,
    adapun, sejak perang,
  `,
  actsBefore: words`
    lahir pada, lahir, berdiri pada, berdiri, dibangun pada, dibangun, didirikan pada, didirikan,
    terbit pada, terbit, bertanggal, tertanggal, dikirim pada, dikirim, dimakamkan pada, dimakamkan,
    diambil pada, diterbitkan pada, digelar pada, dijadwalkan pada, berlangsung hingga, berlaku hingga,
    berlaku sampai, diperpanjang hingga, sidang pada, diresmikan pada, dirilis pada, disahkan pada,
    laporan, pemakaman, dipotret pada, ditandatangani pada, disepakati pada, disepakati, tercapai pada,
    berlaku sejak, berlaku pada, diteken pada, dicapai pada, dipicu serangan, dipicu penyerangan,
    dipicu oleh serangan, dipicu oleh penyerangan, bermula dari serangan,
  `,
  actsAfter: ["setelah", "usai", "pasca", "menyusul"],
  actsBetween: words`
    pemakaman, dimakamkan, sidang, terdakwa, foto, laporan yang terbit, persidangan, divonis,
    dipublikasikan, diterbitkan, peringatan, berkabung, parlemen, dikirim, berdiri pada, diperingati,
    hakim, vonis,
  `,
  spokenOn: true,
  sinceEvent: ["sejak"],
  begins: words`
    yang pecah, yang meletus, yang dimulai, yang berkecamuk, perang pecah, perang meletus, konflik pecah,
    perang dimulai,
  `,
  rangeTo: ["hingga", "sampai", "sampai dengan", "-", "–"],
  between: ["antara"],
  betweenAnd: ["dan"],
  untilNow: words`
    hingga kini, sampai kini, hingga saat ini, sampai saat ini, sejauh ini, hingga sekarang,
  `,
  since: ["sejak", "dari", "mulai", "terhitung sejak", "terhitung mulai"],
  until: ["hingga", "sampai"],
};
