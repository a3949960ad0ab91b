/** Who acts and speaks in Indonesian news. */
import type { ActorWords } from "../../model/language/actor-words.ts";
import { words } from "../../model/language/words.ts";
import { countries } from "./countries.ts";

export const actors: ActorWords = {
  countries,
  organisations: words`
    PBB, Perserikatan Bangsa-Bangsa, Dewan Keamanan PBB, Dewan Keamanan, NATO, Uni Eropa, UE, Uni Afrika,
    Liga Arab, ASEAN, OSCE, OKI, ECOWAS, Palang Merah, Komite Internasional Palang Merah,
    Bulan Sabit Merah, Amnesty International, Human Rights Watch, Reuters, AFP, AP, Antara, BBC, CNN,
    Al Jazeera, Aljazeera, TASS, Xinhua, Hamas, Fatah, Hizbullah, Hezbollah, Jihad Islam, Taliban, Houthi,
    Macan Tamil, LTTE, GAM, Gerakan Aceh Merdeka, MILF, ISIS, PKK, FARC, RSF, M23, BNPB, BPBD, Basarnas,
    BMKG, Polri, TNI,
  `,
  titles: words`
    Presiden, Wakil Presiden, Perdana Menteri, PM, Menteri Luar Negeri, Menlu, Menteri Pertahanan, Menhan,
    Menteri Dalam Negeri, Menteri Kesehatan, Menteri, Sekretaris Jenderal, Sekjen, Juru Bicara,
    Jurubicara, Jubir, Ketua, Kepala, Wakil, Raja, Pangeran, Putra Mahkota, Paus, Duta Besar, Dubes,
    Utusan Khusus, Utusan, Gubernur, Bupati, Wali Kota, Walikota, Senator, Jenderal, Letnan Jenderal,
    Mayor Jenderal, Brigadir Jenderal, Kolonel, Letkol, Mayor, Kapten, Komandan, Panglima, Kapolda,
    Kapolres, Kombes, Kombes Pol, AKBP, AKP, Pemimpin, Direktur, Penasihat, Bapak, Pak, Ibu, Dr., Dr, Plh,
    Plt, Pelaksana Tugas, Pelaksana Harian, Kabid, Kabid Humas, Kades, Sekdes, Kadus, Kadinkes, Kadis, Kapolresta, Kapolrestabes, Wakapolres, Wakapolda, Wakapolsek, Dirlantas, Kasatlantas, Kajari, Kajati, Danyon, Kapenrem, Kapusdatin, Kapusdatinkom, Kabasarnas, Kasi, Kasi Humas, Kasat, Kasat Reskrim,
    Kasatreskrim, Kanit, Kapolsek, Kapolri, Danrem, Dandim, Kapendam, Pangdam, Kapuspen, Kapuspen TNI,
    Camat, Lurah, Sekda, Brigjen, Brigjen Pol, Irjen, Irjen Pol, Letjen, Mayjen, Iptu, Ipda, Kompol,
    Komisaris, Marsekal, Laksamana, Menko, Menteri Sosial, Mensos, Menkes, Menteri Koordinator,
    Koordinator, Deputi, Sekretaris, Manajer, Humas, Danlanud, Danlanal,
  `,
  bodies: words`
    Kementerian, Departemen, Pemerintah, Dewan, Komite, Komisi, Partai, Parlemen, Badan, Kantor, Lembaga,
    Organisasi, Gerakan, Front, Misi, Observatorium, Kepolisian, Angkatan Darat, Angkatan Laut,
    Angkatan Udara, Militer, Tentara, Koalisi, Aliansi, Uni, Liga, Masyarakat, Dinas, Polres, Polda,
    Rumah Sakit, RS, Kelompok, Faksi, Kantor berita, Media,
  `,
  groups: words`
    pemberontak, gerilyawan, kelompok gerilya, militan, milisi, pejuang, separatis, pasukan,
    pasukan pemerintah, pemerintah, oposisi, koalisi, junta, militer, tentara, faksi, kelompok bersenjata,
    para pihak, kedua pihak, pihak, kubu, para pemimpin, pemimpin, mediator, negara, negara-negara,
    masyarakat internasional, kekuatan dunia, tetua, para tetua, tetua adat, tokoh adat, uskup,
    para uskup, ulama, para ulama, tokoh agama, utusan, negara tetangga, para mediator,
  `,
  unnamed: words`
    pejabat, para pejabat, saksi, saksi mata, warga, penduduk, polisi, petugas, petugas medis, dokter,
    tim penyelamat, sumber, sumber-sumber, juru bicara, jurubicara, jubir, pengamat, analis, diplomat,
    media, media lokal, media pemerintah, kantor berita, surat kabar, laporan, pernyataan, kementerian,
    presiden, perdana menteri, menteri luar negeri, menteri, gubernur, bupati, kepala, komandan, jenderal,
    pemimpin, aktivis, badan, lembaga, kelompok, organisasi, observatorium, misi, utusan, pemerintah,
    militer, otoritas, pihak berwenang, rumah sakit, jaksa, korban selamat, keluarga, ketua,
  `,
  links: ["-", "bin", "al", "untuk", "urusan", "of", "negara", "republik", "islam"],
  bothSides: words`
    kedua belah pihak, kedua pihak, kedua kubu, dua belah pihak, semua pihak, masing-masing pihak,
  `,
  own: ["mereka", "pihaknya", "kami"],
  ownSuffixes: ["nya"],
  placeLeads: ["di", "dekat", "sekitar", "di dekat", "di sekitar", "di dalam"],
  placeKinds: words`
    wilayah, kota, provinsi, kabupaten, desa, distrik, kawasan, jalur, pulau, ibu kota, ibukota,
    perbatasan, daerah, kecamatan, lembah,
  `,
};
