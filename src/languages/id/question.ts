/** How Indonesian asks for claims. */
import type { QuestionWords } from "../../model/language/question-words.ts";
import { words } from "../../model/language/words.ts";

export const question: QuestionWords = {
  slight: words`
    konflik, yang, di, ke, dari, dan, atau, pada, dalam, untuk, oleh, dengan, tentang, soal, mengenai,
    sebagai, karena, akibat, saat, ketika, kapan, siapa, apa, apakah, mana, bagaimana, berapa, berapakah,
    itu, ini, tersebut, adalah, ialah, merupakan, telah, sudah, akan, sedang, masih, belum, tidak, bukan,
    ada, para, si, sang, semua, setiap, antara, sampai, hingga, sejak, selama, setelah, sesudah, sebelum,
    oleh, lebih, kurang, paling, sekitar, hampir, sedikitnya, setidaknya, total, seluruh, jumlah, angka,
    hari, tanggal, bulan, tahun, minggu, jam, waktu, terjadi, berlangsung, dia, ia, mereka, kami, kita,
    saya, anda, nya, pun, juga, lalu, kemudian, baru, saja, bisa, dapat, harus, jadi, menjadi, banyak,
    banyaknya, banyakkah, pihak, kubu, sisi, bagian, milik, warganya, tolong, sebutkan, korban, perkiraan,
    memperkirakan, pernyataan, klaim, laporan, melaporkan, mengumumkan, terkini, terbaru, resmi,
    menyebabkan, membuat, mengakibatkan, di mana, siapa saja, apa saja, mana saja, apa itu, di mana letak,
  `,
  amount: ["berapa", "berapa banyak", "berapa orang", "jumlah", "banyaknya", "berapakah", "total", "angka"],
  unanswered: words`
    mengapa, kenapa, alasan, penyebab, arti, artinya, definisi, pengertian, maksud, jelaskan, pemenang,
    cuaca, harga, peta, foto, sebab apa, yang menang,
  `,
  harms: {
    killed: words`
      tewas, meninggal, mati, gugur, terbunuh, dibunuh, membunuh, menewaskan, ditewaskan, kematian, wafat,
      jenazah, mayat, tewasnya, menggugurkan, pembunuhan, dieksekusi, meninggal dunia, korban jiwa,
      korban tewas, korban meninggal, kehilangan nyawa, nyawa, korban,
    `,
    wounded: words`
      luka, terluka, cedera, melukai, luka-luka, mencederai, dilukai, korban luka, korban cedera, korban,
    `,
    missing: words`
      hilang, menghilang, korban hilang, orang hilang, dinyatakan hilang,
    `,
    captured: words`
      ditangkap, menangkap, tertangkap, penangkapan, ditawan, menawan, tertawan, tawanan, sandera,
      disandera, menyandera, diculik, menculik, penculikan, ditahan, tawanan perang,
    `,
    displaced: words`
      eksodus, mengungsi, pengungsi, pengungsian, diungsikan, terusir, diusir, melarikan, kabur, tergusur,
      dievakuasi, mengungsikan, meninggalkan, pengusiran, melarikan diri, keluar dari, kehilangan rumah,
      kehilangan tempat tinggal, meninggalkan rumah,
    `,
  },
  people: words`
    orang, manusia, jiwa, warga, penduduk, penduduknya, masyarakat, rakyat, insan, anggota,
  `,
  civilian: ["warga sipil", "sipil", "penduduk sipil", "orang sipil", "rakyat sipil"],
  military: words`
    tentara, prajurit, serdadu, pasukan, militer, pejuang, kombatan, milisi, personel, anggota militer,
  `,
  groups: {
    children: ["anak", "anak-anak", "bocah", "balita", "bayi"],
    students: ["siswa", "murid", "pelajar", "mahasiswa"],
    teachers: ["guru"],
    medics: ["dokter", "perawat", "tenaga medis", "paramedis"],
    journalists: ["wartawan", "jurnalis", "reporter"],
    peacekeepers: [
      "pasukan perdamaian",
      "penjaga perdamaian",
      "pemelihara perdamaian",
      "pasukan penjaga perdamaian",
    ],
    observers: ["pengamat", "pemantau"],
    passengers: ["penumpang"],
    fishers: ["nelayan"],
    herders: ["penggembala", "gembala"],
    farmers: ["petani"],
    villagers: ["warga desa", "penduduk desa"],
    police: ["polisi"],
    women: ["perempuan", "wanita"],
    relief: ["pekerja bantuan", "pekerja kemanusiaan", "relawan kemanusiaan"],
    rescuers: ["penyelamat", "petugas pemadam"],
    elderly: ["lansia"],
    mercenaries: ["tentara bayaran"],
    volunteers: ["relawan"],
    officials: ["pejabat"],
  },
  office: words`
    presiden, menteri, jenderal, kolonel, komandan, duta, pemimpin, ketua, sekjen, jubir, panglima,
  `,
  losing: ["kehilangan"],
  who: ["siapa", "siapakah", "pihak mana", "negara mana", "siapa saja"],
  bothSides: ["kedua pihak", "kedua belah pihak", "dua pihak", "kedua kubu", "kedua sisi"],
  ceasefire: ["gencatan senjata", "gencatan", "genjatan senjata", "jeda kemanusiaan", "jeda pertempuran"],
  agreement: words`
    perjanjian damai, kesepakatan damai, perjanjian perdamaian, kesepakatan perdamaian, kesepakatan,
    perjanjian, pernyataan trilateral,
  `,
  talks: words`
    perundingan damai, perundingan, pembicaraan damai, negosiasi damai, negosiasi, pembicaraan,
    rencana damai,
  `,
  statuses: {
    agreed: words`
      disepakati, sepakat, menyepakati, menyetujui, disetujui, setuju, menerima, diterima, ditandatangani,
      menandatangani, penandatanganan, tercapai, dicapai, diumumkan, kesepakatan, perjanjian, mulai,
      dimulai, dideklarasikan,
    `,
    proposed: words`
      usul, usulan, mengusulkan, diusulkan, menawarkan, ditawarkan, tawaran, rencana, perundingan,
      negosiasi, pembicaraan, proposal, dibahas,
    `,
    "called-for": words`
      menyerukan, seruan, serukan, diserukan, mendesak, desakan, imbauan, mengimbau, meminta, menuntut,
      diminta,
    `,
    "in-force": ["berlaku", "berlangsung", "ditaati"],
    violated: words`
      melanggar, dilanggar, pelanggaran, langgar, pelanggar, merusak,
    `,
    collapsed: words`
      gagal, runtuh, kolaps, berakhir, bubar, kandas, habis, buyar, selesai, ambruk,
    `,
    extended: words`
      diperpanjang, memperpanjang, perpanjangan, perpanjang,
    `,
    rejected: words`
      menerima, diterima, menolak, ditolak, penolakan, tolak, menampik,
    `,
  },
  holding: words`
    dipatuhi, bertahan, dihormati, ditaati, patuh, mematuhi, bertahankah,
  `,
  mediation: words`
    menengahi, ditengahi, penengah, mediator, dimediasi, memediasi, mediasi, perantara, diperantarai,
    tengahi, juru, juru damai,
  `,
  speech: words`
    kata, menurut, bilang, mengatakan, dikatakan, berkata, ujar, sebut, menyebut, menyatakan, menduga,
    diduga, mengakui, curiga, apa kata,
  `,
  accusation: words`
    menuduh, tuduh, dituduh, tuduhan, menuding, tuding, dituding, tudingan, menyalahkan,
  `,
  war: ["perang", "peperangan"],
  happening: words`
    pertempuran, bentrokan, bentrok, serangan, menyerang, diserang, pengepungan, dikepung, pengeboman,
    operasi, ofensif, ledakan, meledak, insiden, peristiwa, penembakan, jebol, jebolnya, tenggelamnya,
    kontak, tembakan, kerusuhan, karam, terkepung, kecelakaan, bencana, baku tembak,
  `,
  ordinals: { pertama: 1, kedua: 2, ketiga: 3, keempat: 4, kelima: 5 },
  seasons: {
    "musim semi": [3, 5],
    "musim panas": [6, 8],
    "musim gugur": [9, 11],
    "musim dingin": [12, 2],
  },
  parts: {
    "awal tahun": [0, 0.4],
    awal: [0, 0.4],
    pertengahan: [0.3, 0.7],
    "akhir tahun": [0.6, 1],
    akhir: [0.6, 1],
  },
  decadeEndings: ["an"],
  yearsTo: ["hingga", "sampai", "ke"],
  yearBefore: ["tahun"],
};
