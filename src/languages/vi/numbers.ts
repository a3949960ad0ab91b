/** How Vietnamese writes numbers and hedges them. */
import type { NumberWords } from "../../model/language/number-words.ts";
import { words } from "../../model/language/words.ts";

export const numbers: NumberWords = {
  groupMark: ".",
  decimalMark: ",",
  units: {
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    // spoken: "hăm ba" = 23
    hăm: 20,
    băm: 30,
    // "một tá" = a dozen; "nửa triệu" = half a million
    "một tá": 12,
    "nửa triệu": 500_000,
    "nửa tá": 6,
    // "cả ba" = all three of them
    "cả hai": 2,
    "cả ba": 3,
    "cả bốn": 4,
    "cả sáu": 6,
    "cả bảy": 7,
    "cả tám": 8,
    "cả chín": 9,
    // "một trong những người thiệt mạng"
    "một trong những": 1,
    "một trong các": 1,
  },
  scales: {
    // "mươi" ends the tens ("ba mươi"); "chục" is the spoken ten ("hai chục người")
    mươi: 10,
    chục: 10,
    trăm: 100,
    nghìn: 1000,
    ngàn: 1000,
    vạn: 10_000,
    triệu: 1_000_000,
    tỷ: 1_000_000_000,
    tỉ: 1_000_000_000,
  },
  teens: {},
  // "một trăm linh năm", "hai nghìn lẻ ba"
  joints: ["linh", "lẻ", "không trăm linh", "không trăm lẻ", "không trăm"],
  // "hai mươi lăm" = 25, "bốn lăm" = 45, "ba trăm mốt" = 310, "hai nghìn tư" = 2.400
  lastDigits: {
    lăm: 5,
    nhăm: 5,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  },
  andSome: ["mấy"],
  suffixScales: { k: 1000, tr: 1_000_000 },
  halves: ["rưỡi"],
  // "năm" is mostly "year", "ba" also "father", "tư" also "private" and "Wednesday" (thứ tư), "chín" also "ripe"
  onlyBeforePeople: ["năm", "ba", "tư", "chín"],
  alternatives: ["hoặc", "hay"],
  currencies: ["rp", "usd"],
  // "cặp vợ chồng", "đôi vợ chồng": a couple
  collectives: { cặp: 2, đôi: 2, "một cặp": 2, "một đôi": 2 },
  articles: ["một"],
  classes: {
    // literally "tens", "hundreds"; "mấy chục" a few tens
    "hàng chục": [10, 99],
    "hàng mấy chục": [10, 99],
    "vài chục": [20, 99],
    "mấy chục": [20, 99],
    "nhiều chục": [20, 99],
    "cả chục": [10, 99],
    chục: [10, 19],
    "hơn chục": [11, 19],
    "trên chục": [11, 19],
    "gần chục": [8, 9],
    "hàng trăm": [100, 999],
    "vài trăm": [200, 999],
    "mấy trăm": [200, 999],
    "nhiều trăm": [200, 999],
    "cả trăm": [100, 999],
    "gần trăm": [90, 99],
    "ngót trăm": [90, 99],
    "hơn trăm": [101, 199],
    "trên trăm": [101, 199],
    trăm: [100, 199],
    "gần nghìn": [900, 999],
    "gần ngàn": [900, 999],
    "ngót nghìn": [900, 999],
    "ngót ngàn": [900, 999],
    "hơn nghìn": [1001, 1999],
    "hơn ngàn": [1001, 1999],
    "hàng nghìn": [1000, 9999],
    "hàng ngàn": [1000, 9999],
    "vài nghìn": [2000, 9999],
    "vài ngàn": [2000, 9999],
    "mấy nghìn": [2000, 9999],
    "mấy ngàn": [2000, 9999],
    "nhiều nghìn": [2000, 9999],
    "nhiều ngàn": [2000, 9999],
    "cả nghìn": [1000, 9999],
    "cả ngàn": [1000, 9999],
    "hàng vạn": [10_000, 99_999],
    "vài vạn": [20_000, 99_999],
    "hàng chục vạn": [100_000, 999_999],
    "hàng triệu": [1_000_000, 9_999_999],
    "vài triệu": [2_000_000, 9_999_999],
    "mấy triệu": [2_000_000, 9_999_999],
    "hàng tá": [12, 99],
    // spoken: "a few", by its numbers
    "dăm ba": [3, 5],
    "dăm bảy": [5, 7],
    "năm bảy": [5, 7],
  },
  // "ở mức 3 con số" = at three digits; "hai chữ số" = two digits
  digitWords: ["con số", "chữ số"],
  fractions: words`
    một nửa, quá nửa, một phần ba, hai phần ba, một phần tư, ba phần tư, một phần năm, phân nửa, đa số,
    phần lớn, hầu hết, nửa, gần nửa, đại đa số, một phần, già nửa,
  `,
  many: words`
    nhiều, vài, mấy, một số, một vài, 1 số, 1 vài, không ít, rất nhiều, vô số, hàng loạt, nhiều nhóm, dăm,
    số lượng lớn, một lượng lớn, đông đảo, các nhóm, không rõ số lượng, chưa rõ số lượng, vô vàn,
  `,
  mass: ["hàng loạt", "ồ ạt", "đồng loạt", "hàng đoàn"],
  about: {
    before: words`
      khoảng, chừng, khoảng chừng, xấp xỉ, ước chừng, độ, độ chừng, tầm, ước tính, ước tính khoảng,
      vào khoảng, ước, ước khoảng, ước tính có, ước có, phỏng chừng, trên dưới, cỡ, ngót nghét,
    `,
    after: ["gì đó", "hoặc hơn kém"],
  },
  nearly: {
    before: words`
      gần, ngót, gần như, suýt soát, sát, gần tới, gần đến, ngót nghét, sắp tới, xấp xỉ gần,
    `,
    after: [],
  },
  moreThan: {
    before: words`
      hơn, trên, quá, vượt, vượt quá, vượt mức, vượt ngưỡng, vượt con số, lớn hơn, nhiều hơn, cao hơn,
      trên mức, hơn mức, hơn cả,
    `,
    // "20 người trở lên" is at least; "hơn một trăm" before; "200 hơn" does not occur
    after: ["có lẻ"],
  },
  atLeast: {
    before: words`
      ít nhất, ít nhất là, ít ra, tối thiểu, không dưới, chí ít, ít nhất có, không ít hơn, không kém,
      tối thiểu là, thấp nhất,
    `,
    after: ["trở lên", "là ít nhất", "hoặc hơn"],
  },
  upTo: {
    before: words`
      tối đa, nhiều nhất, cao nhất, không quá, nhiều nhất là, không hơn,
    `,
    after: ["trở xuống", "là cùng"],
  },
  fewerThan: {
    before: ["dưới", "chưa đến", "chưa tới", "chưa đầy", "ít hơn", "không đến", "không tới"],
    after: [],
  },
  plain: words`
    # "có tới 20 người" stresses the figure and bounds nothing
    lên tới, lên đến, tới, có tới, có đến, tổng cộng, tổng số, tất cả, cả, toàn bộ, đúng, chính xác, thêm,
    nốt, những, các, số, có, đã có, chỉ có, chỉ, cả thảy, toàn thể, tổng cộng có, tổng cộng là,
    ngoài ra có, là, đã, với, đối với, con số, khác, hiện có, nhóm, một nhóm, một nhóm gồm,
    tất thảy, riêng, thi thể, thi thể của, sinh mạng, sinh mạng của, mạng sống của, tính mạng của,
    mạng sống, tính mạng, cái chết của,
  `,
  range: {
    opens: ["từ", "trong khoảng", "trong khoảng từ", "khoảng từ", "giữa"],
    links: words`
      đến, tới, -, –, —, cho đến, cho tới, lên đến, đến tối đa, tới tối đa, cho đến tối đa, cho tới tối đa,
      tối đa là,
    `,
    weakLinks: ["hoặc", "hay", "và"],
  },
  // "thứ 3", "bên thứ ba", "cấp 13" (wind force), "số 5" (house, flight), "tháng 5", "khóa 12", "lữ đoàn 72", "sư đoàn 5"
  ordinalBefore: words`
    thứ, gấp, tăng gấp, bệnh nhân, bệnh nhân số, bn, cấp, lần thứ, hạng, khóa, khoá, kỳ, lữ đoàn, sư đoàn, trung đoàn,
    tiểu đoàn, quân đoàn, điều, khoản, chương, trang, mục, quốc lộ, đường, phòng, tầng, kênh, phiên, vòng,
    tập, bài, phần, hội nghị, nghị quyết, tàu số, chuyến bay, quận, thế kỷ, giai đoạn, nhóm g, khu,
    bão số, số hiệu, lớp, vùng, tuổi, giật cấp, mạnh cấp, top, thế hệ, đời, thứ hạng, loại, tiểu khu,
  `,
  ordinalAfter: [],
  notNumbers: words`
    # phrases with a number word that count nothing
    quý một, quý hai, quý ba, quý bốn, quý tư, quý i, quý ii, quý iii, quý iv,
    năm ngoái, năm nay, năm qua, năm sau, năm tới, năm trước, hàng năm, hằng năm, mỗi năm, năm xưa,
    nhiều năm, trong năm, đầu năm, cuối năm, giữa năm, cả năm, lâu năm, năm mới, các năm, những năm,
    vài năm, mấy năm, một chiều, một cách, một mặt, một phía, một bên, một phần, một khi,
    trước đó một năm, sau đó một năm, cách đây một năm, sau một năm, một năm sau, một năm trước, một năm qua,
    một năm nay, gần một năm, hơn một năm, một lần, một lần nữa, một mình, một cuộc, một trong số, một trong, một loạt, một thời, một ngày,
    một tuần, một tháng, một năm, một giờ, một việc, một điều, một tuyên bố, một nhóm, mỗi một,
    từng người một, duy nhất một, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ nhất, đầu tư,
    riêng tư, luật sư, hai bên, hai phía, ba bên, bốn bên, cả hai bên, hai nước, ba nước, đôi bên,
    công tư, một nước, chủ nhật, tháng tư, tháng năm, tháng hai, tháng ba, tháng sáu, tháng bảy,
    tháng tám, tháng chín, tháng mười, tháng mười một, tháng mười hai, một trận, một vụ, hàng ba,
    trăm năm, nghìn năm, một đêm, một thế hệ, bảy vùng, ba lan, ba tư, ba đình, bảy núi, tám chuyện,
    chín muồi, tiền tỷ, mười mươi, cùng một, một gia đình,
  `,
};
