/** How Indonesian is recognised, and where its sentences do not end. */
import type { ReadingWords } from "../../model/language/reading-words.ts";
import { words } from "../../model/language/words.ts";

export const reading: ReadingWords = {
  functionWords: words`
    yang, dan, di, dari, dengan, untuk, pada, ini, itu, dalam, telah, tidak, akan, oleh, ke, adalah, juga,
    bahwa, sebagai, karena, mereka, atau, lebih, antara, orang, setelah, kata, tersebut, para, bisa, ada,
    saat, sudah, kepada, menurut, serta, namun, sejak, hingga, sampai, masih, semua, segera, selama, bagi,
    belum, secara, sedangkan, sementara, seorang, warga, bersama, pihak, kami, agar, seperti, harus,
    dapat, menjadi, tahun, hari, korban, tewas,
  `,
  tellingLetters: "",
  abbreviations: words`
    # "Kol." = colonel, "Jend." = general, "pkl." = o'clock, "hal." = page, "Jl." = street, "No." = number
    Dr., dr., Prof., Ir., Drs., H., Hj., Kol., Inf., Kav., Pol., Kombes., AKBP., Marsdya., Laks., Jend.,
    Letjen., Mayjen., Brigjen., Kapt., pkl., hal., Jl., No., St., dll., dsb., dkk., tgl., Bpk., Sdr.,
    a.n., S.H., M.Si., Jan., Feb., Agt., Sept., Okt., Nov., Des.,
  `,
  continuations: words`
    sementara itu, namun, dia, ia, mereka, menurutnya, selain itu, sebelumnya, kemudian, tetapi,
    akan tetapi, di sisi lain, hal ini, hal itu, ini, itu, kedua, adapun, lebih lanjut,
    pada saat yang sama, dalam pernyataannya, meski demikian, meski begitu,
  `,
  siteLabels: ["baca juga", "berita terkait", "bagikan", "dunia", "tentang penulis", "iklan", "selengkapnya"],
};
