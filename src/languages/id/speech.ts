/** Who says what in Indonesian news. */
import type { SpeechWords } from "../../model/language/speech-words.ts";
import { words } from "../../model/language/words.ts";

/** "belum mengonfirmasi laporan bahwa", "laporan yang belum dikonfirmasi": whoever has not confirmed a report does not say it. */
const rumours = [
  ...words`belum, tidak, tak, belum bisa, belum dapat, tidak bisa, tidak dapat, tak bisa, tak dapat`.flatMap(
    (not) => [
      ...words`mengonfirmasi, mengkonfirmasi, memverifikasi, memastikan, membenarkan`.flatMap((verb) =>
        words`laporan, kabar, informasi, klaim, berita, rumor, isu`.map(
          (report) => `${not} ${verb} ${report}`,
        ),
      ),
      ...words`dikonfirmasi, terkonfirmasi, diverifikasi, terverifikasi, dipastikan`.map(
        (verb) => `yang ${not} ${verb}`,
      ),
    ],
  ),
  ...words`beredar kabar, beredar informasi, beredar rumor, beredar isu, rumor, desas-desus, konon`,
];

/** "yang enggan disebut namanya": somebody whose name is not told. */
const anonymous = words`
  yang menolak, yang enggan, yang tidak mau, yang tak mau, yang tidak ingin, yang tak ingin, yang meminta tidak,
  yang minta tidak, yang tidak bersedia,
`
  .flatMap((who) =>
    words`disebut namanya, disebutkan namanya, disebut identitasnya, disebutkan identitasnya, namanya disebut, namanya disebutkan`.map(
      (named) => `${who} ${named}`,
    ),
  )
  .concat("yang meminta namanya dirahasiakan", "yang minta namanya dirahasiakan");

export const speech: SpeechWords = {
  says: words`
    mengatakan, menyatakan, mengungkapkan, mengungkap, menyebut, menyebutkan, menuturkan, menjelaskan,
    menegaskan, menambahkan, melaporkan, memperkirakan, menduga, mengklaim, mengakui, mengaku, membantah,
    menolak, memperingatkan, mengingatkan, membenarkan, mengkonfirmasi, mengonfirmasi, memastikan,
    memaparkan, memberi angka lain, menyodorkan angka lain, mengajukan angka lain, bertahan pada, bertahan pada angka, mempertahankan angka, mencatat, menulis, berkata, menilai, berharap, berjanji, menyampaikan, menyinggung,
    menyebarkan, bersumpah, menekankan, mengisyaratkan, memberitahu, memberi tahu, mencuit, berpendapat,
    menggambarkan, mengeklaim, menaksir, merinci, mengabarkan, membeberkan, melansir, mengonfirmasikan,
    menganggap, berkilah, berdalih, mewartakan, berujar, bertutur, mengemukakan, membeberkan, memerinci,
    menyimpulkan, mendata, mengidentifikasi, memberi keterangan, memperkirakan bahwa, menghitung,
    menandaskan, mengisahkan, menceritakan, menguraikan, mengutarakan, melaporkan bahwa, menyatakan bahwa,
    mengatakan bahwa, klaim, menginformasikan, memberitahukan, mengklarifikasi, menyiarkan, menuliskan,
    mengimbuhkan, mendokumentasikan, memverifikasi, bercerita, berkisah, bersaksi,
  `,
  announces: ["mengumumkan", "mendeklarasikan", "memberitakan", "mengumumkan bahwa"],
  calls: words`
    menyerukan, mendesak, meminta, menuntut, mengimbau, menghimbau, mengajak, menyeru, berseru, mendorong,
  `,
  accuses: words`
    saling menuding, saling menyalahkan, menuduh, menuding, menyalahkan, mengecam, mengkritik, mengritik, saling menuduh, saling tuduh,
    saling tuding, menganggap,
  `,
  blames: ["menyalahkan", "saling menyalahkan"],
  presupposed: ["yang"],
  grounds: ["karena", "lantaran", "sebab", "gara-gara"],
  rumours,
  bystanders: words`
    warga, penduduk, warga setempat, saksi, saksi mata, para saksi, petugas medis, tenaga medis, dokter,
    pemantau, pengamat, relawan,
  `,
  denies: words`
    menampik tuduhan, menampik tudingan, membantah, membantah telah, membantah tuduhan, menyangkal, menyangkal tuduhan, menepis,
    menepis tudingan, menepis tuduhan, menolak tuduhan, menolak tudingan,
  `,
  admits: ["mengakui", "mengaku"],
  suspects: ["menduga", "mencurigai", "curiga"],
  be: [],
  participles: [],
  records: ["mencatat", "mencatatkan"],
  wishes: words`
    menolak, berharap, berjanji, bersumpah, menekankan, mengingatkan, menggambarkan, mengecam, mengutuk,
  `,
  accusedOf: words`
    dituduh, dituding, tertuduh, tuduhan melanggar, tuduhan pelanggaran, tudingan melanggar,
    tudingan pelanggaran, tuduhan bahwa,
  `,
  puts: words`
    menempatkan, menaikkan, menurunkan, merevisi, meralat, mengoreksi, memperbarui, memutakhirkan,
  `,
  putBy: ["oleh"],
  putsAt: ["pada angka", "di angka", "menjadi", "jumlah korban", "jumlah"],
  shows: ["menunjukkan", "memperlihatkan", "mencatat", "menyebut", "menyebutkan"],
  reportNouns: words`
    data, angka, catatan, laporan, data terbaru, data terkini, data terakhir, data sementara, data resmi, data awal, data yang ada, laporan terbaru, laporan terkini, laporan sementara, laporan awal, laporan resmi, informasi terbaru, informasi terkini, statistik, penghitungan, rekapitulasi, laporan-laporan,
  `,
  saidBy: words`
    dilaporkan oleh, disampaikan oleh, diumumkan oleh, dikonfirmasi oleh, dirilis oleh, dikeluarkan oleh,
    dirilis,
  `,
  quotes: words`
    kata, ujar, tutur, ungkap, sebut, jelas, tegas, terang, papar, imbuh, tambah, tandas, ucap, tulis,
    cuit, lapor, demikian kata, demikian dikatakan, seperti dikatakan, disebutkan, beber, lanjut, klaim,
    kilah, aku, urai, cerita, pungkas, jawab, balas, timpal, demikian pernyataan, demikian keterangan, demikian keterangan resmi, demikian keterangan tertulis, demikian pernyataan resmi, demikian pernyataan tertulis, demikian siaran pers, demikian laporan,
    demikian menurut, begitu kata, sambung, catat, rinci, nilai, seru, kisah, hal itu disampaikan,
    hal itu diungkapkan, hal itu dikatakan, hal itu dibenarkan, hal itu ditegaskan, hal ini disampaikan,
    hal ini diungkapkan, hal ini dikatakan, hal ini dibenarkan, hal ini ditegaskan,
    hal tersebut disampaikan, hal tersebut diungkapkan, hal tersebut dikatakan, hal tersebut dibenarkan,
    hal tersebut ditegaskan, bunyi pernyataan, bunyi pernyataan dari, bunyi keterangan,
    bunyi keterangan dari, bunyi laporan, bunyi laporan dari, bunyi rilis, demikian bunyi pernyataan,
    demikian bunyi keterangan, demikian, begitu keterangan, begitu pernyataan, begitu laporan,
  `,
  quotesOwn: words`
    katanya, ujarnya, tuturnya, ungkapnya, sebutnya, jelasnya, tegasnya, terangnya, paparnya, imbuhnya,
    tambahnya, tandasnya, ucapnya, tulisnya, demikian katanya, akunya, bebernya, lanjutnya, sambungnya,
    pungkasnya, urainya, kisahnya, menurutnya, kilahnya, klaimnya,
  `,
  according: words`
    menurut, berdasarkan, ditambahkan, dijelaskan, diungkapkan, diungkapkan oleh, dituturkan, dipaparkan, dikatakan, dikatakan oleh, seperti dilaporkan, dilansir, dikutip dari, seperti dikutip,
    seperti disampaikan, seperti diberitakan, seperti diungkap, seperti diungkapkan, seperti dituturkan,
    seperti dikatakan, seperti dikutip dari, seperti dilansir, seperti dilansir dari,
    seperti dilansir oleh, seperti dijelaskan, seperti ditulis, seperti disebut, seperti disebutkan,
    seperti diumumkan, seperti dikabarkan, seperti dinyatakan, seperti dilaporkan oleh,
    seperti disampaikan oleh, seperti diutarakan, seperti dipaparkan, sebagaimana dilaporkan,
    sebagaimana disampaikan, sebagaimana diberitakan, sebagaimana diungkap, sebagaimana diungkapkan,
    sebagaimana dituturkan, sebagaimana dikatakan, sebagaimana dikutip, sebagaimana dikutip dari,
    sebagaimana dilansir, sebagaimana dilansir dari, sebagaimana dilansir oleh, sebagaimana dijelaskan,
    sebagaimana ditulis, sebagaimana disebut, sebagaimana disebutkan, sebagaimana diumumkan,
    sebagaimana dikabarkan, sebagaimana dinyatakan, sebagaimana dilaporkan oleh,
    sebagaimana disampaikan oleh, sebagaimana diutarakan, sebagaimana dipaparkan, demikian dilaporkan,
    demikian disampaikan, demikian diberitakan, demikian diungkap, demikian diungkapkan,
    demikian dituturkan, demikian dikatakan, demikian dikutip, demikian dikutip dari, demikian dilansir,
    demikian dilansir dari, demikian dilansir oleh, demikian dijelaskan, demikian ditulis,
    demikian disebut, demikian disebutkan, demikian diumumkan, demikian dikabarkan, demikian dinyatakan,
    demikian dilaporkan oleh, demikian disampaikan oleh, demikian diutarakan, demikian dipaparkan,
    demikian seperti dilaporkan, demikian seperti disampaikan, demikian seperti diberitakan,
    demikian seperti diungkap, demikian seperti diungkapkan, demikian seperti dituturkan,
    demikian seperti dikatakan, demikian seperti dikutip, demikian seperti dikutip dari,
    demikian seperti dilansir, demikian seperti dilansir dari, demikian seperti dilansir oleh,
    demikian seperti dijelaskan, demikian seperti ditulis, demikian seperti disebut,
    demikian seperti disebutkan, demikian seperti diumumkan, demikian seperti dikabarkan,
    demikian seperti dinyatakan, demikian seperti dilaporkan oleh, demikian seperti disampaikan oleh,
    demikian seperti diutarakan, demikian seperti dipaparkan, dilansir dari, dilansir oleh, versi,
    mengutip, melansir, menurut catatan yang disampaikan, merujuk, mengacu pada data, berdasar,
    sesuai keterangan, sesuai dengan keterangan, sesuai data, sesuai dengan data, sesuai laporan,
    sesuai dengan laporan, dari keterangan, dari laporan, dari data, dari catatan, dari informasi,
  `,
  notAccording: words`
    tidak membantah, tak membantah, tidak menyangkal, tak menyangkal, tidak menepis, tidak menampik, tak menampik,
    berhasil mendorong, berhasil mendesak, menurut rencana, menurut jadwal, berdasarkan rekaman, menurut rekaman, berdasarkan bukti, berdasarkan foto, berdasarkan video, berdasarkan citra, menurut arah, menurut arus, menurut abjad, menurut urutan, menurut ukuran, menurut jenis, menurut usia, menurut umur, menurut adat, menurut kebiasaan, menurut tradisi, berdasarkan perjanjian, berdasarkan kesepakatan, berdasarkan hukum,
    berdasarkan undang-undang, berdasarkan hasil, berdasarkan aturan, menurut hukum,
    menurut undang-undang, berdasarkan pasal, lanjut usia, aku cinta, demikian pula, demikian juga,
    demikian halnya, demikian seterusnya, demikian adanya, demikian itu, demikian ini, demikian rupa,
    berbeda dari keterangan, berbeda dari laporan, berbeda dari data, berbeda dari catatan,
    membantah bertanggung jawab, membantah terlibat, membantah keterlibatan, membantah berada di balik,
    membantah mendalangi, membantah berada di belakang, berbeda dari informasi, lain dari keterangan,
  `,
  reportHeads: words`
    angka resmi dari, angka dari, angka resmi,
    laporan dari, laporan, pernyataan dari, pernyataan, data dari, data, keterangan dari, keterangan,
    informasi dari, sumber dari, penghitungan, catatan, laporan itu, laporan tersebut, keterangan resmi,
    keterangan tertulis, keterangan terbaru, keterangan terakhir, keterangan sementara, keterangan awal,
    keterangan yang disampaikan, keterangan yang dipaparkan, keterangan yang dirilis,
    keterangan yang dihimpun, keterangan yang diterima, pernyataan resmi, pernyataan tertulis,
    pernyataan terbaru, pernyataan terakhir, pernyataan sementara, pernyataan awal,
    pernyataan yang disampaikan, pernyataan yang dipaparkan, pernyataan yang dirilis,
    pernyataan yang dihimpun, pernyataan yang diterima, data resmi, data tertulis, data terbaru,
    data terakhir, data sementara, data awal, data yang disampaikan, data yang dipaparkan,
    data yang dirilis, data yang dihimpun, data yang diterima, laporan resmi, laporan tertulis,
    laporan terbaru, laporan terakhir, laporan sementara, laporan awal, laporan yang disampaikan,
    laporan yang dipaparkan, laporan yang dirilis, laporan yang dihimpun, laporan yang diterima,
    informasi resmi, informasi tertulis, informasi terbaru, informasi terakhir, informasi sementara,
    informasi awal, informasi yang disampaikan, informasi yang dipaparkan, informasi yang dirilis,
    informasi yang dihimpun, informasi yang diterima, catatan resmi, catatan tertulis, catatan terbaru,
    catatan terakhir, catatan sementara, catatan awal, catatan yang disampaikan, catatan yang dipaparkan,
    catatan yang dirilis, catatan yang dihimpun, catatan yang diterima, informasi, hitungan, penelusuran,
    hasil penelusuran, penyelidikan, hasil penyelidikan, hasil identifikasi, identifikasi,
    hasil pemeriksaan, rilis, siaran pers,
  `,
  reportOf: ["dari", "oleh", "milik"],
  cites: ["mengutip", "seperti dikutip", "dikutip"],
  outlets: ["mengutip", "melansir", "dilansir", "dikutip", "dikutip dari", "dilansir dari", "mewartakan"],
  asSaying: [],
  pronouns: words`
    kami, kita, saya, dia, ia, mereka, beliau, pihaknya, pernyataan itu, laporan itu,
  `,
  nobodies: ["tak ada", "tidak ada", "belum ada", "siapa pun", "tak seorang pun", "tidak seorang pun"],
  fillers: [
    ...anonymous,
    ...words`
    bagaimanapun, tidak, tak, belum, telah, sudah, juga, pada, hari, akan, sedang, kemudian, lalu, terus, kembali, sebelumnya, mulanya,
    pun, baru, secara, khusus, terpisah, masih, hanya, malam, pagi, siang, sore, dini hari,
    dalam pernyataannya, dalam sebuah pernyataan, sempat, langsung, bahkan, berulang kali, tersebut,
    resmi, secara resmi, balik, justru, ikut, lewat pernyataan tertulis, melalui pernyataan tertulis,
    dalam pernyataan tertulis, dalam keterangan tertulis, melalui keterangan tertulis,
    lewat keterangan tertulis, dalam keterangannya, dalam keterangan resmi, dalam pernyataan resmi,
    lewat cuitannya, dalam cuitannya, dalam laporannya, dalam konferensi pers, dalam jumpa pers,
    melalui telepon, lewat akun x, untuk pertama kali, untuk pertama kalinya, secara terbuka,
  `,
  ],
  degrees: words`
    S.H., M.H., S.T., M.T., S.E., M.M., M.Si., S.Si., S.Sos., S.IP., M.IP., S.I.K., S.IK., M.Hum., S.Pd.,
    M.Pd., M.Kes., S.Ag., M.Ag., Ph.D., M.A., M.Sc., SH, MH, ST, MT, SE, MM, M.Si, MSi, SIK, S.Sos, M.Kes,
    M.Hum, Ph.D, M.Sc, S.Pd, M.Pd, S.Ag, M.Ag, S.IP, M.IP, S.H, M.H, S.T, M.T, S.E, M.M,
  `,
  interviews: words`
    dalam jumpa pers, dalam konferensi pers, saat jumpa pers, saat konferensi pers, pada konferensi pers,
    saat dihubungi, ketika dihubungi, dihubungi, saat dikonfirmasi, ketika dikonfirmasi, dikonfirmasi,
    saat ditemui, ketika ditemui, ditemui, dalam keterangannya, dalam keterangan tertulis,
    dalam keterangan tertulisnya, dalam keterangan resmi, dalam keterangan pers, dalam siaran pers,
    dalam siaran persnya, dalam pernyataannya, dalam pernyataan, dalam wawancara, dalam pidatonya, dalam pidato,
    dalam rapat, dalam laporannya, melalui keterangan tertulis, lewat keterangan tertulis, berbicara kepada,
    kepada wartawan,
  `,
  occasions: words`dalam, melalui, lewat, via, kepada, usai, seusai, saat, ketika, di sela-sela`,
  future: ["akan", "hendaknya"],
  openers: words`
    sementara itu, namun, tetapi, tapi, dan, sebelumnya, kemudian, selain itu, adapun, sedangkan, pada,
    hari, di sisi lain, dalam, bahkan, bahwa, sementara, meski demikian, meski begitu, sebagai informasi,
    para, di antaranya,
  `,
  complementisers: ["bahwa"],
  ands: ["dan", "serta", "sembari", "seraya", "sambil"],
  relatives: ["yang", "selaku", "sebagai"],
  divides: words`
    sementara, sedangkan, setelah, sebelum, karena, sejak, ketika, saat, meskipun, meski, kendati,
    kendatipun, walaupun, jika, bila, untuk, agar, supaya, yang, namun, tetapi, tapi, di mana, hingga,
    dengan, usai, walau,
  `,
  adversatives: words`
    namun, tetapi, tapi, sementara, sedangkan, meskipun, meski, kendati, kendatipun, walaupun, padahal,
    walau,
  `,
  stops: words`
    dalam, pada, di, kepada, saat, ketika, seperti, usai, melalui, yang, bahwa, dengan, setelah, kemarin,
    tadi, lalu, telah, sudah, ini, lewat, sambil, seraya, namun, sebagaimana, dari, tanpa, sebab, karena,
    agar, untuk diketahui, hari ini, saat itu, termasuk, akibat, antara, yakni, yaitu, sebagian besar, mayoritas, kebanyakan, tentang, mengenai, atas permintaan, atas nama,
  `,
  contentHeads: words`
    jumlah, sebanyak, sedikitnya, setidaknya, sekurangnya, sekurang-kurangnya, paling sedikit, terdapat,
    tercatat, korban tewas, korban jiwa, korban meninggal, korban meninggal dunia, korban luka,
    korban luka-luka, korban hilang, lebih dari, total, hingga kini, hingga saat ini, jumlah korban,
    total korban, jumlah pengungsi,
  `,
  // "of that number", "among them": the figures of the same speaker go on
  continues: ["dari jumlah itu", "dari jumlah tersebut", "di antaranya", "di antara mereka"],
};
