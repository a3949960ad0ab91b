/** Kata-kata halaman data dan terjemahan penjelasan kolomnya. */
import type { EditionStrings } from "../edition-strings.ts";

export const dictionary: EditionStrings["dictionary"] = {
  files: "Berkas",
  file: "Berkas",
  holds: "Isinya",
  tables: {
    claims: "Setiap klaim, dengan kata-katanya, kalimatnya, dan semua yang diketahui tentangnya",
    "ceasefire-statements": "Apa kata tiap kalimat tentang gencatan senjata",
    "rejected-numbers": "Angka yang bukan angka korban, dan alasannya",
    coverage: "Apa yang dilihat, diambil, dan ditinggalkan pada tiap dokumen",
    documents: "Dokumen-dokumen, dengan hash dan alamat teksnya",
  },
  spreadsheets:
    "Di aplikasi lembar sebar, buka berkas .xlsx: kode seperti 000 tetap utuh (dari berkas .csv, aplikasi mengubahnya menjadi 0) dan tidak ada sel yang dijalankan sebagai rumus.",
  annotations: "Klaim-klaim sebagai W3C Web Annotation, posisi dalam titik kode",
  package: "Semuanya dijelaskan menurut standar Data Package, versi 2",
  texts_of: "Teks ternormalkan tempat semua posisi dihitung",
  chart: (title) => `Klaim dalam grafik “${title}”`,
  checksums: "SHA-256 setiap berkas di situs",
  inParts:
    "Yang terlalu besar untuk satu berkas dibagi menjadi bagian bernomor, masing-masing dengan baris judulnya sendiri; data grafik lalu hanya menyebut klaim mana yang dimaksud; isinya ada di bagian-bagian tabel klaim.",
  check: "Cara memeriksa satu baris",
  checkText:
    "Ambil teks dokumennya. Huruf dari start sampai end, dihitung dalam satuan kode UTF-16, adalah kutipannya, huruf demi huruf; hash teks itu adalah text_sha256.",
  columns: "Arti kolom",
  columnsText:
    "Dalam JSON, nama dengan garis bawah bisa bersarang: count_low adalah count.low. Dalam CSV, daftar dan rekaman ditulis sebagai JSON, dan sel kosong berarti null.",
  column: "Kolom",
  meaning: "Arti",
  kind: "Jenis",
  unit: "Satuan",
  mayBeEmpty: "boleh kosong",
  types: { string: "teks", integer: "bilangan bulat", array: "daftar", object: "rekaman" },
  rules: "Dari kata ke batas",
  rulesText:
    "Batas bawah dan atas adalah apa yang dimungkinkan kata-katanya menurut aturan ini; bukan selang kepercayaan.",
  rule: "Aturan",
  texts: {
    "A short name for the document, as the site's pages show it.":
      "Nama singkat dokumen, seperti yang ditampilkan di halaman situs.",
    "Newspaper, agency or body that published it.":
      "Surat kabar, kantor berita, atau lembaga yang menerbitkannya.",
    "Who wrote it, as the document or its file says.": "Penulisnya, menurut dokumen atau berkasnya.",
    "Day of publication that the document or its file gives.":
      "Tanggal terbit yang tercantum dalam dokumen atau berkasnya.",
    "Address of the original.": "Alamat naskah asli.",

    "Id of the claim; it stays when other text changes.": "Id klaim; tetap meski teks lain berubah.",
    "What the claim is about.": "Tentang apa klaim ini.",
    "Id of the document.": "Id dokumen.",
    "Name of the document's file.": "Nama berkas dokumen.",
    "Language of the document.": "Bahasa dokumen.",
    "SHA-256 of the file's bytes.": "SHA-256 bita berkas.",
    "SHA-256 of the document's normalised text, in which all offsets count.":
      "SHA-256 teks dokumen yang dinormalkan, tempat semua posisi dihitung.",
    "Where the clause begins in the document's text.": "Awal klausa dalam teks dokumen.",
    "One past its end: text.slice(start, end) is the quotation.":
      "Satu setelah akhirnya: text.slice(start, end) adalah kutipannya.",
    "The clause that makes the claim, character for character.":
      "Klausa yang menyatakan klaim, huruf demi huruf.",
    "The sentence that holds the claim.": "Kalimat yang memuat klaim.",
    "The words of the figure, or those that tell the status.":
      "Kata-kata yang menyebut angka, atau yang menyatakan status gencatan senjata.",
    "The figure of a casualty claim.": "Angka klaim korban.",
    "When it was declared or signed.": "Kapan diumumkan atau ditandatangani.",
    "When it took effect.": "Kapan mulai berlaku.",
    "When it ended.": "Kapan berakhir.",
    "How the speaker stands to it: states it, accuses the other party, suspects it, or denies it.":
      "Cara pembicara menyatakannya: menyatakan, menuduh pihak lain, menduga, atau membantah.",
    "The speaker.": "Pembicara.",
    "When it happened, by the text alone.": "Kapan terjadi, menurut teks saja.",
    "The date of the text, its year completed from the document's day where the text leaves it out; `since March` stays open.":
      "Tanggal dalam teks, tahunnya dilengkapi dari tanggal dokumen bila teks tidak menyebutnya; “sejak Maret” tetap terbuka.",
    "Id of the sentence, also the id of its element on the page.":
      "Id kalimat, juga id elemennya di halaman.",
    "Where the words begin in the document's text.": "Awal kata-kata itu dalam teks dokumen.",
    "One past their end.": "Satu setelah akhirnya.",
    "The words, character for character.": "Kata-katanya, huruf demi huruf.",
    "Address of the sentence.": "Alamat kalimat.",
    "Address of the claim's own words within the sentence.":
      "Alamat kata-kata klaim itu sendiri dalam kalimat.",
    "What happened to the people: the first harm named.": "Apa yang menimpa orang: yang pertama disebut.",
    "All harms the one figure covers; more than one bounds their sum, not each.":
      "Semua hal yang dicakup angka itu; bila lebih dari satu, angka membatasi jumlahnya, bukan masing-masing.",
    "The words of the figure as printed, hedge included.":
      "Angka seperti tercetak, termasuk kata pembatasnya.",
    "The number as stated, before any bound; empty for words without one.":
      "Angka seperti dinyatakan, sebelum batas apa pun; kosong untuk kata tanpa angka.",
    "Lowest number the words allow; empty = open or unknown.":
      "Angka terendah yang dimungkinkan kata-katanya; kosong = terbuka atau tidak diketahui.",
    "Highest number the words allow; empty = open or unknown.":
      "Angka tertinggi yang dimungkinkan kata-katanya; kosong = terbuka atau tidak diketahui.",
    "How the number is hedged; `none` is a statement of none, never a count of 0.":
      "Bagaimana angka itu dibatasi; `none` berarti dinyatakan tidak ada, bukan hitungan 0.",
    "The rule that turned the words into bounds.": "Aturan yang mengubah kata menjadi batas.",
    "Status of the people; in doubt `unspecified`.": "Status orangnya; bila ragu `unspecified`.",
    "The words that say whose people they were.": "Kata-kata yang menyebut mereka dari pihak mana.",
    "Side of the event whose people were harmed; empty = not said, or several.":
      "Pihak yang orangnya menjadi korban; kosong = tidak disebut, atau beberapa pihak.",
    "Whether the figure is a running total, was added to an earlier one, or neither is said.":
      "Apakah angka itu jumlah berjalan, tambahan pada angka sebelumnya, atau tidak disebut.",
    "Claim of the same document that this one repeats.":
      "Klaim dalam dokumen yang sama yang diulang klaim ini.",
    "Claim of the same sentence whose figure this one breaks down.":
      "Klaim dalam kalimat yang sama yang angkanya dirinci klaim ini.",
    "What is said of the ceasefire.": "Apa yang dikatakan tentang gencatan senjata.",
    "The date, in EDTF (ISO 8601-2).": "Tanggal, dalam EDTF (ISO 8601-2).",
    "Where the date comes from: stated in the sentence, reckoned from another date, inferred from a sentence near by, or added by an editor.":
      "Dari mana tanggalnya: disebut dalam kalimat, dihitung dari tanggal lain, disimpulkan dari kalimat di dekatnya, atau ditambahkan redaksi.",
    "The words that gave the date; empty when an editor gave it.":
      "Kata-kata yang memberi tanggal; kosong bila redaksi yang memberinya.",
    "Third parties that brokered it, as printed.": "Pihak ketiga yang menengahi, seperti tercetak.",
    "Sides that hold or break it, as printed; mediators are never among them.":
      "Pihak yang menaati atau melanggarnya, seperti tercetak; penengah tidak pernah termasuk.",
    "The words that say what the ceasefire is for.": "Kata-kata yang menyebut tujuan gencatan senjata.",
    "The words that say how long it is to last.": "Kata-kata yang menyebut lamanya.",
    "Which one of several, where the text counts them.": "Yang keberapa, bila teks menghitungnya.",
    "How many ceasefires the clause speaks of.": "Berapa gencatan senjata yang disebut klausa itu.",
    "Who the text says said it, as printed.": "Siapa yang menurut teks mengatakannya, seperti tercetak.",
    "Where the name begins in the document's text.": "Awal nama dalam teks dokumen.",
    "One past its end.": "Satu setelah akhirnya.",
    "Whether the claim's own sentence names the speaker, or a sentence before it.":
      "Apakah pembicara disebut dalam kalimat klaim itu sendiri, atau dalam kalimat sebelumnya.",
    "One name for who speaks, whatever the documents call them; empty = the document itself.":
      "Satu nama untuk pihak yang berbicara, apa pun sebutannya dalam dokumen; kosong = dokumen itu sendiri.",
    "Side of the event that speaks; empty = none, or the document's own voice.":
      "Pihak yang berbicara; kosong = tidak ada, atau suara dokumen sendiri.",
    "First day the date allows; empty = open or unknown.":
      "Hari pertama yang dimungkinkan tanggalnya; kosong = terbuka atau tidak diketahui.",
    "Last day the date allows, of a running toll the day of writing; empty = open or unknown.":
      "Hari terakhir yang dimungkinkan tanggalnya; untuk jumlah berjalan, hari penulisannya; kosong = terbuka atau tidak diketahui.",
    "The words that say where.": "Kata-kata yang menyebut tempat.",
    "Day the document (or its item) was written.": "Hari dokumen (atau bagiannya) ditulis.",
    "Whether the document gives that day itself, or an editor added it.":
      "Apakah dokumen sendiri menyebut hari itu, atau redaksi menambahkannya.",
    "Event the claim is about; empty = none could be told.":
      "Peristiwa yang dibicarakan; kosong = tidak dapat ditentukan.",
    "All events it touches.": "Semua peristiwa yang tersangkut.",
    "How it came to its event: by its own words, by an editor, by the subject of its document, or not at all.":
      "Bagaimana klaim ini sampai ke peristiwanya: dari kata-katanya sendiri, oleh redaksi, dari pokok dokumennya, atau tidak sama sekali.",
    "The rule that placed it.": "Aturan yang menempatkannya.",
    "Why an editor placed it there.": "Mengapa redaksi menempatkannya di sana.",
    "Name of the rule that found the claim.": "Nama aturan yang menemukan klaim.",
    "The words that decided, in the order of the text.": "Kata-kata yang menentukan, menurut urutan teks.",
    "The site's own translations of the sentence, by language.":
      "Terjemahan kalimat oleh situs ini, menurut bahasa.",
    "What is known of the reading: read by the program alone, confirmed, corrected, or added by an editor.":
      "Status pembacaan: dibaca program saja, dikonfirmasi, dikoreksi, atau ditambahkan redaksi.",
    "Who read it again.": "Siapa yang membacanya lagi.",
    "What they gave as their reason.": "Alasan yang mereka berikan.",
    "Names of the fields an editor set.": "Nama kolom yang ditetapkan redaksi.",
    "The number as printed; masked as in the published text where the sentence may not be shown.":
      "Angka seperti tercetak; disamarkan seperti dalam teks yang diterbitkan bila kalimatnya tidak boleh ditampilkan.",
    "Address of the sentence, or of its document where the sentence may not be shown.":
      "Alamat kalimat, atau alamat dokumennya bila kalimat itu tidak boleh ditampilkan.",
    "Why it is no casualty figure.": "Mengapa bukan angka korban.",
    "Name of the rule that rejected it.": "Nama aturan yang menolaknya.",
    "Sentences of the document.": "Kalimat dalam dokumen.",
    "Sentences that carry a claim.": "Kalimat yang memuat klaim.",
    "Casualty figures found.": "Angka korban yang ditemukan.",
    "Ceasefire statements found.": "Pernyataan gencatan senjata yang ditemukan.",
    "Claims whose own words say their event.": "Klaim yang menyebut sendiri peristiwanya.",
    "Claims that belong to the event their document is about.":
      "Klaim yang termasuk peristiwa pokok dokumennya.",
    "Claims that editors gave their event.": "Klaim yang ditempatkan redaksi.",
    "Claims without an event.": "Klaim tanpa peristiwa.",
    "Ids of the casualty claims that state no number.": "Id klaim korban yang tidak menyebut angka.",
    "Numbers that are no casualty figures.": "Angka yang bukan angka korban.",
    "A name for the document, given by the editors.": "Nama dokumen, diberikan redaksi.",
    "Day the document was written.": "Hari dokumen ditulis.",
    "`whole`: the published text is the whole document. `claims`: only sentences with claims are legible; the letters of the others are replaced one by one, so that offsets hold.":
      "`whole`: seluruh dokumen diterbitkan. `claims`: hanya kalimat yang memuat klaim dapat dibaca; huruf kalimat lain diganti satu per satu agar posisi tetap benar.",
    "SHA-256 of the published text.": "SHA-256 teks yang diterbitkan.",
    "Address of the published text.": "Alamat teks yang diterbitkan.",
    "Address of the document's page.": "Alamat halaman dokumen.",
    "Parts that stand alone.": "Bagian yang berdiri sendiri.",
    "Who holds the rights in the text, as far as known.": "Pemegang hak atas teks, sejauh diketahui.",
    "`drawn` as a mark of the chart, or `listed` in words, having nothing to draw.":
      "`drawn`: digambar sebagai tanda pada grafik; `listed`: disebut dengan kata karena tidak ada yang bisa digambar.",
    "UTF-16 code units of the document's text, from 0": "satuan kode UTF-16 dalam teks dokumen, mulai 0",
    people: "orang",
    hex: "heksadesimal",
    sentences: "kalimat",
    claims: "klaim",
    numbers: "angka",
    items: "bagian",
    "an exact number n: low n, high n": "angka pasti n: bawah n, atas n",
    "about n: low 0.9 n, high 1.1 n; also a round number under a verb of estimating":
      "sekitar n: bawah 0,9 n, atas 1,1 n; juga angka bulat dengan kata kerja perkiraan",
    "nearly n: low 0.9 n, high n - 1": "hampir n: bawah 0,9 n, atas n - 1",
    "more than n: low n + 1, high open": "lebih dari n: bawah n + 1, atas terbuka",
    "at least n: low n, high open": "sedikitnya n: bawah n, atas terbuka",
    "up to n: low open, high n": "hingga n: bawah terbuka, atas n",
    "a class word (dozens, hundreds, thousands): low and high of its order of magnitude":
      "kata besaran (puluhan, ratusan, ribuan): batas bawah dan atas besaran itu",
    "a range from m to n: low m, high n": "kisaran dari m sampai n: bawah m, atas n",
    "fewer than n: low open, high n - 1": "kurang dari n: bawah terbuka, atas n - 1",
    "a fraction of a base that the text does not give: no bounds":
      "pecahan dari jumlah yang tidak disebut teks: tanpa batas",
    "many or several: low 2, high open": "banyak atau beberapa: bawah 2, atas terbuka",
    "in masses: no bounds": "secara massal: tanpa batas",
    "there were some: low 1, high open": "ada: bawah 1, atas terbuka",
    "cannot be counted or unknown: no bounds": "tak terhitung atau tidak diketahui: tanpa batas",
    "a statement of none: qualifier none, no bounds, never 0 people":
      "pernyataan tidak ada: none, tanpa batas, bukan 0 orang",
    "garbled words: kept as printed, no bounds": "kata rusak: dibiarkan seperti tercetak, tanpa batas",
  },
};
