/** Lời của trang dữ liệu và bản dịch phần mô tả các cột. */
import type { EditionStrings } from "../edition-strings.ts";

export const dictionary: EditionStrings["dictionary"] = {
  files: "Các tệp",
  file: "Tệp",
  holds: "Nội dung",
  tables: {
    claims: "Mọi khẳng định, kèm nguyên văn, câu chứa nó và tất cả những gì biết được về nó",
    "ceasefire-statements": "Từng câu nói gì về ngừng bắn",
    "rejected-numbers": "Những con số không phải số thương vong, và lý do",
    coverage: "Đã xem gì, lấy gì và bỏ gì trong mỗi tài liệu",
    documents: "Các tài liệu, kèm mã băm và địa chỉ văn bản",
  },
  spreadsheets:
    "Trong phần mềm bảng tính, hãy mở các tệp .xlsx: mã như 000 được giữ nguyên (khi đọc tệp .csv, bảng tính đổi nó thành 0) và không ô nào bị chạy như công thức.",
  annotations: "Các khẳng định theo chuẩn W3C Web Annotation, vị trí tính bằng điểm mã",
  package: "Toàn bộ được mô tả theo chuẩn Data Package, phiên bản 2",
  texts_of: "Văn bản chuẩn hóa mà các vị trí được đếm trong đó",
  chart: (title) => `Khẳng định của biểu đồ “${title}”`,
  checksums: "SHA-256 của mọi tệp trên trang",
  inParts:
    "Những gì quá lớn cho một tệp được chia thành các phần đánh số, phần nào cũng có hàng tiêu đề riêng; khi đó dữ liệu của biểu đồ chỉ cho biết đó là những khẳng định nào, còn nội dung nằm trong các phần của bảng khẳng định.",
  check: "Cách kiểm tra một dòng",
  checkText:
    "Lấy văn bản của tài liệu tương ứng. Các ký tự từ start đến end, đếm theo đơn vị mã UTF-16, chính là câu trích, đúng từng chữ; mã băm của văn bản là text_sha256.",
  columns: "Ý nghĩa các cột",
  columnsText:
    "Trong JSON, tên có dấu gạch dưới có thể là trường lồng nhau: count_low là count.low. Trong CSV, danh sách và bản ghi được viết bằng JSON, ô trống là null.",
  column: "Cột",
  meaning: "Ý nghĩa",
  kind: "Kiểu",
  unit: "Đơn vị",
  mayBeEmpty: "có thể trống",
  types: { string: "văn bản", integer: "số nguyên", array: "danh sách", object: "bản ghi" },
  rules: "Từ câu chữ đến giới hạn",
  rulesText:
    "Mức thấp và mức cao là những gì câu chữ cho phép theo các quy tắc này; đó không phải khoảng tin cậy.",
  rule: "Quy tắc",
  texts: {
    "A short name for the document, as the site's pages show it.":
      "Tên ngắn của tài liệu, như hiển thị trên trang này.",
    "Newspaper, agency or body that published it.": "Tờ báo, hãng tin hoặc tổ chức đã công bố.",
    "Who wrote it, as the document or its file says.": "Người viết, theo tài liệu hoặc tệp của nó.",
    "Day of publication that the document or its file gives.":
      "Ngày công bố ghi trong tài liệu hoặc tệp của nó.",
    "Address of the original.": "Địa chỉ bản gốc.",

    "Id of the claim; it stays when other text changes.":
      "Mã của khẳng định; giữ nguyên khi phần văn bản khác thay đổi.",
    "What the claim is about.": "Khẳng định nói về điều gì.",
    "Id of the document.": "Mã của tài liệu.",
    "Name of the document's file.": "Tên tệp của tài liệu.",
    "Language of the document.": "Ngôn ngữ của tài liệu.",
    "SHA-256 of the file's bytes.": "SHA-256 của các byte trong tệp.",
    "SHA-256 of the document's normalised text, in which all offsets count.":
      "SHA-256 của văn bản chuẩn hóa, nơi mọi vị trí được đếm.",
    "Where the clause begins in the document's text.": "Vị trí bắt đầu của mệnh đề trong văn bản tài liệu.",
    "One past its end: text.slice(start, end) is the quotation.":
      "Ngay sau vị trí kết thúc: text.slice(start, end) là câu trích.",
    "The clause that makes the claim, character for character.": "Mệnh đề nêu khẳng định, đúng từng ký tự.",
    "The sentence that holds the claim.": "Câu chứa khẳng định.",
    "The words of the figure, or those that tell the status.":
      "Các chữ nêu con số, hoặc nêu tình trạng ngừng bắn.",
    "The figure of a casualty claim.": "Con số của khẳng định thương vong.",
    "When it was declared or signed.": "Ngày tuyên bố hoặc ký kết.",
    "When it took effect.": "Ngày có hiệu lực.",
    "When it ended.": "Ngày chấm dứt.",
    "How the speaker stands to it: states it, accuses the other party, suspects it, or denies it.":
      "Người nói đứng ở vị thế nào: khẳng định, cáo buộc bên kia, phỏng đoán hay phủ nhận.",
    "The speaker.": "Người nói.",
    "When it happened, by the text alone.": "Thời điểm xảy ra, chỉ theo văn bản.",
    "The date of the text, its year completed from the document's day where the text leaves it out; `since March` stays open.":
      "Ngày trong văn bản, năm được bổ sung theo ngày viết của tài liệu khi văn bản không ghi; “từ tháng 3” vẫn bỏ ngỏ.",
    "Id of the sentence, also the id of its element on the page.":
      "Mã của câu, cũng là mã phần tử của câu trên trang.",
    "Where the words begin in the document's text.": "Vị trí bắt đầu của các chữ trong văn bản tài liệu.",
    "One past their end.": "Ngay sau vị trí kết thúc.",
    "The words, character for character.": "Nguyên văn, đúng từng ký tự.",
    "Address of the sentence.": "Địa chỉ của câu.",
    "Address of the claim's own words within the sentence.":
      "Địa chỉ của chính các chữ nêu khẳng định trong câu.",
    "What happened to the people: the first harm named.":
      "Điều đã xảy ra với con người: thiệt hại được nêu đầu tiên.",
    "All harms the one figure covers; more than one bounds their sum, not each.":
      "Mọi loại thiệt hại mà con số bao gồm; nếu nhiều hơn một thì con số giới hạn tổng, không phải từng loại.",
    "The words of the figure as printed, hedge included.": "Con số đúng như in, kể cả chữ rào đón.",
    "The number as stated, before any bound; empty for words without one.":
      "Con số như đã nêu, trước khi tính giới hạn; trống nếu câu chữ không có số.",
    "Lowest number the words allow; empty = open or unknown.":
      "Mức thấp nhất câu chữ cho phép; trống = bỏ ngỏ hoặc không rõ.",
    "Highest number the words allow; empty = open or unknown.":
      "Mức cao nhất câu chữ cho phép; trống = bỏ ngỏ hoặc không rõ.",
    "How the number is hedged; `none` is a statement of none, never a count of 0.":
      "Con số được rào đón thế nào; `none` là lời nói rằng không có ai, không bao giờ là số đếm 0.",
    "The rule that turned the words into bounds.": "Quy tắc đã đổi câu chữ thành giới hạn.",
    "Status of the people; in doubt `unspecified`.":
      "Tư cách của những người đó; khi không chắc thì ghi `unspecified`.",
    "The words that say whose people they were.": "Các chữ cho biết họ thuộc bên nào.",
    "Side of the event whose people were harmed; empty = not said, or several.":
      "Bên có người bị hại trong sự kiện; trống = không nói, hoặc nhiều bên.",
    "Whether the figure is a running total, was added to an earlier one, or neither is said.":
      "Con số là tổng lũy kế, là phần cộng thêm, hay không nói rõ.",
    "Claim of the same document that this one repeats.":
      "Khẳng định trong cùng tài liệu mà khẳng định này nhắc lại.",
    "Claim of the same sentence whose figure this one breaks down.":
      "Khẳng định trong cùng câu mà con số này là một phần.",
    "What is said of the ceasefire.": "Điều được nói về lệnh ngừng bắn.",
    "The date, in EDTF (ISO 8601-2).": "Ngày, viết theo EDTF (ISO 8601-2).",
    "Where the date comes from: stated in the sentence, reckoned from another date, inferred from a sentence near by, or added by an editor.":
      "Ngày lấy từ đâu: nêu trong câu, tính từ một ngày khác, suy từ câu gần đó, hay do biên tập viên bổ sung.",
    "The words that gave the date; empty when an editor gave it.":
      "Các chữ cho biết ngày; trống nếu do biên tập viên bổ sung.",
    "Third parties that brokered it, as printed.": "Các bên thứ ba làm trung gian, đúng như in.",
    "Sides that hold or break it, as printed; mediators are never among them.":
      "Các bên giữ hoặc phá lệnh ngừng bắn, đúng như in; bên trung gian không bao giờ nằm trong đó.",
    "The words that say what the ceasefire is for.": "Các chữ cho biết ngừng bắn để làm gì.",
    "The words that say how long it is to last.": "Các chữ cho biết ngừng bắn trong bao lâu.",
    "Which one of several, where the text counts them.": "Là lệnh thứ mấy, khi văn bản có đếm.",
    "How many ceasefires the clause speaks of.": "Mệnh đề nói về bao nhiêu lệnh ngừng bắn.",
    "Who the text says said it, as printed.": "Người mà văn bản cho là đã nói, đúng như in.",
    "Where the name begins in the document's text.": "Vị trí bắt đầu của tên trong văn bản tài liệu.",
    "One past its end.": "Ngay sau vị trí kết thúc.",
    "Whether the claim's own sentence names the speaker, or a sentence before it.":
      "Tên người nói nằm trong chính câu này hay trong một câu trước đó.",
    "One name for who speaks, whatever the documents call them; empty = the document itself.":
      "Một tên gọi chung cho người nói, dù các tài liệu gọi thế nào; trống = chính tài liệu.",
    "Side of the event that speaks; empty = none, or the document's own voice.":
      "Bên lên tiếng trong sự kiện; trống = không bên nào, hoặc lời của chính tài liệu.",
    "First day the date allows; empty = open or unknown.":
      "Ngày sớm nhất có thể; trống = bỏ ngỏ hoặc không rõ.",
    "Last day the date allows, of a running toll the day of writing; empty = open or unknown.":
      "Ngày muộn nhất có thể, với tổng lũy kế là ngày viết; trống = bỏ ngỏ hoặc không rõ.",
    "The words that say where.": "Các chữ cho biết nơi chốn.",
    "Day the document (or its item) was written.": "Ngày viết tài liệu (hoặc mục trong đó).",
    "Whether the document gives that day itself, or an editor added it.":
      "Ngày đó do chính tài liệu nêu hay do biên tập viên bổ sung.",
    "Event the claim is about; empty = none could be told.":
      "Sự kiện mà khẳng định nói đến; trống = không xác định được.",
    "All events it touches.": "Mọi sự kiện có liên quan.",
    "How it came to its event: by its own words, by an editor, by the subject of its document, or not at all.":
      "Nó được xếp vào sự kiện thế nào: theo chính câu chữ, do biên tập viên, theo chủ đề của tài liệu, hoặc không xếp được.",
    "The rule that placed it.": "Quy tắc đã xếp nó.",
    "Why an editor placed it there.": "Vì sao biên tập viên xếp vào đó.",
    "Name of the rule that found the claim.": "Tên quy tắc đã tìm ra khẳng định.",
    "The words that decided, in the order of the text.": "Những chữ quyết định, theo thứ tự trong văn bản.",
    "The site's own translations of the sentence, by language.":
      "Bản dịch câu do trang này thực hiện, theo ngôn ngữ.",
    "What is known of the reading: read by the program alone, confirmed, corrected, or added by an editor.":
      "Tình trạng đọc: chỉ do chương trình đọc, đã xác nhận, đã sửa, hay do biên tập viên bổ sung.",
    "Who read it again.": "Ai đã đọc lại.",
    "What they gave as their reason.": "Lý do họ nêu.",
    "Names of the fields an editor set.": "Tên các trường do biên tập viên đặt.",
    "The number as printed; masked as in the published text where the sentence may not be shown.":
      "Con số đúng như in; bị che như trong văn bản được công bố nếu không được phép hiển thị câu đó.",
    "Address of the sentence, or of its document where the sentence may not be shown.":
      "Địa chỉ của câu, hoặc của tài liệu nếu không được phép hiển thị câu đó.",
    "Why it is no casualty figure.": "Vì sao không phải số thương vong.",
    "Name of the rule that rejected it.": "Tên quy tắc đã loại nó.",
    "Sentences of the document.": "Số câu của tài liệu.",
    "Sentences that carry a claim.": "Số câu có khẳng định.",
    "Casualty figures found.": "Số khẳng định thương vong tìm được.",
    "Ceasefire statements found.": "Số phát biểu về ngừng bắn tìm được.",
    "Claims whose own words say their event.": "Số khẳng định tự nêu sự kiện.",
    "Claims that belong to the event their document is about.":
      "Số khẳng định thuộc sự kiện mà tài liệu viết về.",
    "Claims that editors gave their event.": "Số khẳng định do ban biên tập xếp vào sự kiện.",
    "Claims without an event.": "Số khẳng định chưa gắn với sự kiện nào.",
    "Ids of the casualty claims that state no number.": "Mã các khẳng định thương vong không nêu con số.",
    "Numbers that are no casualty figures.": "Số con số không phải số thương vong.",
    "A name for the document, given by the editors.": "Tên tài liệu do ban biên tập đặt.",
    "Day the document was written.": "Ngày viết tài liệu.",
    "`whole`: the published text is the whole document. `claims`: only sentences with claims are legible; the letters of the others are replaced one by one, so that offsets hold.":
      "`whole`: công bố toàn văn. `claims`: chỉ đọc được các câu có khẳng định; từng chữ của các câu khác bị thay thế để các vị trí vẫn đúng.",
    "SHA-256 of the published text.": "SHA-256 của văn bản được công bố.",
    "Address of the published text.": "Địa chỉ của văn bản được công bố.",
    "Address of the document's page.": "Địa chỉ trang của tài liệu.",
    "Parts that stand alone.": "Số phần đứng độc lập.",
    "Who holds the rights in the text, as far as known.":
      "Ai giữ quyền đối với văn bản, trong chừng mực biết được.",
    "`drawn` as a mark of the chart, or `listed` in words, having nothing to draw.":
      "`drawn`: được vẽ thành dấu trên biểu đồ; `listed`: kể bằng lời vì không có gì để vẽ.",
    "UTF-16 code units of the document's text, from 0": "đơn vị mã UTF-16 trong văn bản tài liệu, từ 0",
    people: "người",
    hex: "hệ thập lục phân",
    sentences: "câu",
    claims: "khẳng định",
    numbers: "con số",
    items: "mục",
    "an exact number n: low n, high n": "con số chính xác n: thấp n, cao n",
    "about n: low 0.9 n, high 1.1 n; also a round number under a verb of estimating":
      "khoảng n: thấp 0,9 n, cao 1,1 n; cũng áp dụng cho số tròn đi sau động từ ước đoán",
    "nearly n: low 0.9 n, high n - 1": "gần n: thấp 0,9 n, cao n - 1",
    "more than n: low n + 1, high open": "hơn n: thấp n + 1, cao bỏ ngỏ",
    "at least n: low n, high open": "ít nhất n: thấp n, cao bỏ ngỏ",
    "up to n: low open, high n": "đến n: thấp bỏ ngỏ, cao n",
    "a class word (dozens, hundreds, thousands): low and high of its order of magnitude":
      "từ chỉ bậc (hàng chục, hàng trăm, hàng nghìn): mức thấp và cao của bậc ấy",
    "a range from m to n: low m, high n": "khoảng từ m đến n: thấp m, cao n",
    "fewer than n: low open, high n - 1": "dưới n: thấp bỏ ngỏ, cao n - 1",
    "a fraction of a base that the text does not give: no bounds":
      "một phần của tổng số mà văn bản không nêu: không có giới hạn",
    "many or several: low 2, high open": "nhiều, vài: thấp 2, cao bỏ ngỏ",
    "in masses: no bounds": "hàng loạt: không có giới hạn",
    "there were some: low 1, high open": "có người: thấp 1, cao bỏ ngỏ",
    "cannot be counted or unknown: no bounds": "không đếm được hoặc không rõ: không có giới hạn",
    "a statement of none: qualifier none, no bounds, never 0 people":
      "nói rằng không có ai: ghi none, không có giới hạn, không bao giờ là 0 người",
    "garbled words: kept as printed, no bounds": "chữ in sai: giữ nguyên như in, không có giới hạn",
  },
};
