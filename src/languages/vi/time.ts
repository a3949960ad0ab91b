/** Dates in Vietnamese: day before month, "tháng" (month) and "năm" (year, but also five) before their number. */
import type { TimeWords } from "../../model/language/time-words.ts";
import { words } from "../../model/language/words.ts";

/** "tối qua, 1/10", "hôm nay 16/7": a day told from today and then by its date. */
const datedToday = words`
  hôm qua, tối qua, đêm qua, sáng qua, trưa qua, chiều qua, hôm nay, sáng nay, trưa nay, chiều nay,
  tối nay, hôm kia,
`.flatMap((day) => ["/", "-", "."].flatMap((mark) => [`<${day}> {d}${mark}{m}`, `<${day},> {d}${mark}{m}`]));

const parts = words`đêm, tối, chiều, sáng, rạng sáng, trưa`;
const marks = ["/", "-"];

/** "từ đêm 20 đến sáng 21/10", "tối 20/10 đến rạng sáng 21/10": a span told by parts of its days. */
const spansOfParts = parts.flatMap((first) =>
  parts.flatMap((last) =>
    ["", "ngày "].flatMap((day) =>
      marks.flatMap((mark) => [
        `${first} ${day}{d} đến ${last} ${day}{d2}${mark}{m}`,
        `${first} ${day}{d}${mark}{m} đến ${last} ${day}{d2}${mark}{m2}`,
      ]),
    ),
  ),
);

/** "báo cáo ra ngày", "thông cáo phát đi hôm": the day of a paper. */
const papersOf = words`báo cáo, thông cáo, tuyên bố, bản tin, tài liệu, nghiên cứu`.flatMap((paper) =>
  words`ra, đưa ra, phát hành, phát đi, công bố, được công bố, đăng tải`.flatMap((issued) =>
    words`ngày, hôm, hồi, vào ngày, tháng, năm`.map((on) => `${paper} ${issued} ${on}`),
  ),
);

/** "sau nhiều tháng giao tranh": what is told behind it is of those months. */
const afterFighting = words`vài, nhiều, mấy, hàng`.flatMap((some) =>
  words`ngày, tuần, tháng, năm`.flatMap((unit) =>
    words`giao tranh, xung đột, chiến sự, chiến tranh, đụng độ`.map(
      (fight) => `sau ${some} ${unit} ${fight}`,
    ),
  ),
);

export const time: TimeWords = {
  // "tháng 9" is read by its digits; these are the names in words
  months: [
    ["tháng một", "tháng Giêng"],
    ["tháng hai"],
    ["tháng ba"],
    ["tháng tư", "tháng bốn"],
    ["tháng năm"],
    ["tháng sáu"],
    ["tháng bảy"],
    ["tháng tám"],
    ["tháng chín"],
    ["tháng mười"],
    ["tháng mười một"],
    ["tháng mười hai", "tháng Chạp"],
  ],
  // "thứ 2" is also the ordinal "second": it is a weekday only after "ngày", "hôm", "sáng" … (see `forms`)
  weekdays: [
    ["thứ hai", "thứ Hai", "thứ 2"],
    ["thứ ba", "thứ 3"],
    ["thứ tư", "thứ 4"],
    ["thứ năm", "thứ 5"],
    ["thứ sáu", "thứ 6"],
    ["thứ bảy", "thứ 7"],
    ["Chủ nhật", "chúa nhật"],
  ],
  seasons: [
    { words: ["mùa xuân"], season: 21 },
    { words: ["mùa hè", "mùa hạ"], season: 22 },
    { words: ["mùa thu"], season: 23 },
    { words: ["mùa đông"], season: 24 },
  ],
  forms: [
    ...words`
      # 2020-10-10
      {y}-{m}-{d},
      # ngày 27/9/2020; 27-9-2020; ngày 26.9
      {d}/{m}/{y}, {d}-{m}-{y}, {d}.{m}.{y}, ngày {d}/{m}/{y}, ngày {d}-{m}-{y}, ngày {d}.{m}.{y},
      ngày {d}/{m}, ngày {d}-{m}, ngày {d}.{m}, <hôm> {d}/{m}, <hôm> {d}-{m}, <hôm> {d}.{m},
      <sáng> {d}/{m}, <sáng> {d}-{m}, <sáng> {d}.{m}, <trưa> {d}/{m}, <trưa> {d}-{m}, <chiều> {d}/{m},
      <chiều> {d}-{m}, <chiều> {d}.{m}, <tối> {d}/{m}, <tối> {d}-{m}, <tối> {d}.{m}, <đêm> {d}/{m},
      <đêm> {d}-{m}, <đêm> {d}.{m}, <rạng sáng> {d}/{m}, <từ> {d}/{m}, <đến> {d}/{m}, <tới> {d}/{m},
      <vào> {d}/{m}, <và> {d}/{m}, <kể từ> {d}/{m}, ({d}/{m}), ({d}-{m}), ({d}/{m}/{y}), ({d}-{m}-{y}),
      # ngày 20 tháng 11 năm 2020
      {d} tháng {m} năm {y},
    `,
    "{d} tháng {m}, {y}",
    ...words`
      {d} tháng {m}/{y}, {d} tháng {m}, ngày {d} tháng {m} năm {y}, ngày {d} tháng {m},
      ngày {d} {M} năm {y}, ngày {d} {M}, mùng {d} tháng {m}, mùng {d}/{m},
      # tháng 2/1988; tháng 11 năm ngoái (last year)
      tháng {m}/{y}, tháng {m}-{y}, tháng {m}.{y}, tháng {m} năm {y}, tháng {m}, tháng {m} năm ngoái,
      {M} năm {y}, {M}/{y}, {M} năm ngoái, {M},
      # hai ngày 20 và 21/10; từ ngày 20 đến 30/10/2020; 20-21/10
      ngày {d} và {d2}/{m}/{y}, ngày {d} và {d2}/{m}, ngày {d} và {d2}-{m}, ngày {d}-{d2}/{m}/{y},
      ngày {d}-{d2}/{m}, {d}-{d2}/{m}/{y}, {d}-{d2}/{m}, ngày {d} đến {d2}/{m}/{y}, ngày {d} đến {d2}/{m},
      ngày {d} đến ngày {d2}/{m}/{y}, ngày {d} đến ngày {d2}/{m}, ngày {d}/{m} đến {d2}/{m2}/{y2},
      ngày {d}/{m} đến {d2}/{m2}, ngày {d}/{m} đến ngày {d2}/{m2}/{y2}, ngày {d}/{m} đến ngày {d2}/{m2},
      {d}/{m} đến {d2}/{m2}, {d}/{m} đến ngày {d2}/{m2}, {d}/{m}/{y} đến {d2}/{m2}/{y2},
      # từ tháng 2/1988 đến tháng 5/1994
      tháng {m}/{y} đến tháng {m2}/{y2}, tháng {m}/{y} tới tháng {m2}/{y2},
      tháng {m} năm {y} đến tháng {m2} năm {y2}, tháng {m} đến tháng {m2} năm {y2},
      tháng {m} đến tháng {m2}/{y2},
      # mùa thu 2020
      {s} {y}, {s} năm {y},
      # năm 1992-1994; từ năm 1988 đến 1994
      {y}-{y2}, năm {y}-{y2}, năm {y} đến năm {y2}, <sáng sớm> {d}/{m}, <sáng sớm> {d}-{m},
      <sáng sớm> {d}.{m}, <đêm muộn> {d}/{m}, <đêm muộn> {d}-{m}, <đêm muộn> {d}.{m}, <chiều tối> {d}/{m},
      <chiều tối> {d}-{m}, <chiều tối> {d}.{m}, <mờ sáng> {d}/{m}, <mờ sáng> {d}-{m}, <mờ sáng> {d}.{m},
      <tối muộn> {d}/{m}, <tối muộn> {d}-{m}, <tối muộn> {d}.{m}, <nửa đêm> {d}/{m}, <nửa đêm> {d}-{m},
      <nửa đêm> {d}.{m}, <đêm khuya> {d}/{m}, <đêm khuya> {d}-{m}, <đêm khuya> {d}.{m}, <trưa> {d}.{m},
      <chiều muộn> {d}/{m}, <chiều muộn> {d}-{m}, <chiều muộn> {d}.{m}, <hồi> {d}/{m}, <hồi> {d}-{m},
      <hồi> {d}.{m}, {d}/{m} đến {d2}/{m2}/{y2}, {d}/{m} đến ngày {d2}/{m2}/{y2}, {y}-{e},
      giai đoạn {y}-{e}, năm {y}-{e}, tháng {m} và {m2}/{y2}, tháng {m} và tháng {m2}/{y2},
      tháng {m}-{m2}/{y2}, {n} tháng đầu năm {y}, <từ> {d} đến {d2}/{m}/{y}, <từ> {d} đến {d2}/{m},
      <từ> {d}-{d2}/{m}, {y} là năm, năm {y} đến {y2}, {y} đến {y2}, năm {y} và {y2}, năm {y}, <từ> {y},
      <hồi> {y}, <động đất> {y}, <sóng thần> {y}, <trận lũ> {y}, <lũ lụt> {y}, <thảm họa> {y},
      <chiến tranh> {y}, <cuộc chiến> {y}, <bạo loạn> {y}, <vụ thảm sát> {y}, <mậu thân> {y},
      # hôm Chủ nhật; thứ Tư (5/10)
      {w} ({d}/{m}/{y}), {w} ({d}/{m}), {w} ({d}-{m}),
    `,
    "{w}, {d}/{m}",
    "{w}, {d}-{m}",
    "{w}, ngày {d}/{m}",
    "{w}, ngày {d}-{m}",
    ...words`
      {w} ngày {d}/{m}, {w} ngày {d}-{m}, {w} ngày {d} tháng {m}, <hôm> {w} {d}/{m},
      <hôm> {w} {d}-{m}, <sáng> {w} {d}/{m}, <chiều> {w} {d}/{m}, <tối> {w} {d}/{m}, <đêm> {w} {d}/{m}, <vào> {w} {d}/{m}, <hôm> {w}, <ngày> {w}, <sáng> {w}, <trưa> {w}, <chiều> {w},
      <tối> {w}, <đêm> {w}, <vào> {w},
    `,
    ...datedToday,
    ...spansOfParts,
  ],
  decadeForms: [
    { form: "đầu những năm {D}", from: 0, to: 3 },
    { form: "đầu thập niên {D}", from: 0, to: 3 },
    { form: "đầu thập kỷ {D}", from: 0, to: 3 },
    { form: "giữa những năm {D}", from: 4, to: 6 },
    { form: "giữa thập niên {D}", from: 4, to: 6 },
    { form: "cuối những năm {D}", from: 7, to: 9 },
    { form: "cuối thập niên {D}", from: 7, to: 9 },
    { form: "cuối thập kỷ {D}", from: 7, to: 9 },
    { form: "những năm {D}", from: 0, to: 9 },
    { form: "thập niên {D}", from: 0, to: 9 },
    { form: "thập kỷ {D}", from: 0, to: 9 },
  ],
  daySuffixes: [],
  numbers: {
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
  },
  units: { day: ["ngày", "hôm"], week: ["tuần"], month: ["tháng"], year: ["năm"] },
  shortUnits: ["giờ", "tiếng", "phút", "tiếng đồng hồ", "giờ đồng hồ"],
  laterForms: ["{n} {u} sau đó", "{n} {u} sau ,", "sau đó {n} {u}"],
  earlierForms: ["{n} {u} trước đó", "trước đó {n} {u}"],
  oneLater: {
    day: ["hôm sau", "ngày hôm sau", "ngày tiếp theo"],
    week: ["tuần sau đó", "tuần tiếp theo"],
    month: ["tháng sau đó", "tháng tiếp theo"],
    year: ["năm sau đó", "năm tiếp theo"],
  },
  oneEarlier: {
    day: ["hôm trước", "ngày hôm trước"],
    week: ["tuần trước đó"],
    month: ["tháng trước đó"],
    year: ["năm trước đó"],
  },
  sameDay: words`
    cùng ngày, trong ngày hôm đó, ngày hôm đó, sáng hôm đó, tối hôm đó, chiều hôm đó, sáng cùng ngày,
    tối cùng ngày, chiều cùng ngày, trưa cùng ngày,
  `,
  sameYear: ["năm đó", "năm ấy", "cùng năm", "trong năm đó"],
  immediately: words`
    ngay sau khi, ngay sau đó, chỉ vài giờ sau, vài giờ sau, chỉ ít giờ sau, không lâu sau,
    chỉ vài phút sau, vừa có hiệu lực,
  `,
  fromToday: [
    { words: ["hôm qua", "tối qua", "đêm qua", "sáng qua", "trưa qua", "chiều qua"], unit: "day", count: -1 },
    {
      words: ["hôm nay", "sáng nay", "rạng sáng nay", "chiều nay", "trưa nay", "tối nay"],
      unit: "day",
      count: 0,
    },
    { words: ["hôm kia", "hai ngày trước"], unit: "day", count: -2 },
    { words: ["ba ngày trước", "3 ngày trước"], unit: "day", count: -3 },
    { words: ["bốn ngày trước", "4 ngày trước"], unit: "day", count: -4 },
    { words: ["một tuần trước", "1 tuần trước"], unit: "day", count: -7 },
    { words: ["hai tuần trước", "2 tuần trước"], unit: "day", count: -14 },
    { words: ["ba tuần trước", "3 tuần trước"], unit: "day", count: -21 },
    { words: ["tháng trước", "tháng vừa rồi", "tháng vừa qua"], unit: "month", count: -1 },
    { words: ["hai tháng trước", "2 tháng trước"], unit: "month", count: -2 },
    { words: ["ba tháng trước", "3 tháng trước"], unit: "month", count: -3 },
    { words: ["tháng này"], unit: "month", count: 0 },
    { words: ["năm ngoái", "năm trước"], unit: "year", count: -1 },
    { words: ["hai năm trước", "2 năm trước"], unit: "year", count: -2 },
    { words: ["ba năm trước", "3 năm trước"], unit: "year", count: -3 },
    { words: ["năm nay"], unit: "year", count: 0 },
  ],
  otherTimes: words`
    tuần trước, tuần qua, tuần này, tuần rồi, cuối tuần trước, vài năm sau, nhiều năm sau, vài năm trước đó, vài tháng trước đó, vài tuần trước đó, vài ngày trước đó,
    nhiều năm trước đó, nhiều tháng trước đó, nhiều tuần trước đó, nhiều ngày trước đó, ít ngày trước đó,
    ít lâu trước đó, mấy ngày trước đó, mấy tháng trước đó, nhiều tháng sau, nhiều tuần sau, nhiều ngày sau,
    ít ngày sau, mấy ngày sau, mấy tháng sau, vài tháng sau,
    vài tuần sau, vài ngày sau, mấy năm trước, nhiều năm trước, gần đây, thời gian qua, những năm qua,
    hiện nay, hiện có, vẫn còn, mỗi năm, hằng năm, hàng năm, trong 24 giờ qua, những ngày qua,
    nhiều năm qua, trước cuộc, đã từng, từng bị, từng có, từng xảy ra, từng làm, từng khiến, từng hai lần,
    từng nhiều lần, trước đây, trước kia, trong một ngày, trong vòng một ngày, trong 24 giờ,
    trong vòng 24 giờ, trong ngày qua,
  `,
  otherEvents: words`
    riêng biệt, một vụ khác, vụ khác, một cuộc tấn công khác, ở nơi khác, vụ tương tự, tiếp theo là, kế đến là, tiếp đến là, kế tiếp là, thứ hai là, thứ ba là, thứ 2 là, thứ 3 là, thứ tư là, thứ 4 là, từ sau, từ đầu năm,
  `,
  actsBefore: [
    ...papersOf,
    ...words`
    cùng kỳ năm, so với năm, so với cùng kỳ năm, so với cùng kỳ, so với tháng, so với ngày,
    sinh ngày, sinh năm, sinh, đóng năm, xây năm, xây dựng năm, thành lập năm, thành lập ngày,
    khánh thành năm, ảnh chụp ngày, ảnh chụp, chụp ngày, báo cáo năm, báo cáo ngày, báo cáo hôm, báo cáo hồi, thông cáo ngày, thông cáo hôm,
    trong thông cáo, thông cáo, bản tin ngày, kéo dài đến, kéo dài đến hết, kéo dài tới, mưa lớn đến, mưa lớn đến hết, mưa to đến, mưa to đến hết,
    mưa đến, mưa đến hết, gia hạn đến, gia hạn tới,
    có hiệu lực đến, mở ngày, dự kiến vào, hết hạn ngày, công bố ngày, nghị quyết ngày, luật năm, ký năm,
    bầu cử năm, ra đời năm, ngừng bắn hồi, thông báo ngày, ký, ký kết, đạt được, có hiệu lực từ,
    có hiệu lực hôm, tuyên bố hồi, thỏa thuận hồi, thoả thuận hồi, hiệp định năm,
  `,
  ],
  actsAfter: [...afterFighting, "sau khi", "sau loạt", "sau vụ", "sau hàng loạt"],
  actsBetween: words`
    tang lễ, lễ tang, phiên tòa, xét xử, xử vụ, ảnh chụp, gia hạn thiết quân luật, quốc hội họp,
    ra thông cáo, kỷ niệm, tưởng niệm, khởi tố, điều tra vụ, tuyên án, chôn cất, mai táng, đầu thú,
    ra tòa, tòa án, thụ lý, khám nghiệm, thăm hỏi, thăm viếng, viếng, chia buồn, tưởng nhớ, truy tố,
    truy điệu, trao quà, truy tặng, truy bắt, truy tìm, làm rõ nguyên nhân, làm rõ vụ, dựng lại hiện trường,
  `,
  onWhich: ["khi", "lúc"],
  nounDate: null,
  spokenOn: false,
  sinceEvent: ["kể từ", "từ khi", "từ sau"],
  begins: words`
    cuộc chiến bùng phát, cuộc chiến nổ ra, xung đột bùng phát, xung đột nổ ra, chiến tranh bùng nổ,
    chiến tranh nổ ra, chiến sự bùng phát, chiến tranh bùng phát, xung đột bùng nổ, cuộc chiến bùng nổ, cuộc chiến bắt đầu, xung đột bắt đầu, chiến tranh bắt đầu,
  `,
  ofWar: words`
    vì chiến tranh, do chiến tranh, vì cuộc chiến, do cuộc chiến, trong cuộc chiến tranh, vì chiến sự,
    kể từ đầu cuộc chiến, kể từ đầu chiến tranh, kể từ khi chiến tranh bùng nổ, từ khi chiến tranh bùng nổ,
    từ đầu cuộc chiến, từ đầu chiến tranh, từ đầu xung đột, từ đầu cuộc xung đột, từ khi cuộc chiến bắt đầu,
    từ khi cuộc chiến nổ ra, từ khi cuộc chiến bùng phát, từ khi chiến tranh bắt đầu, từ khi chiến tranh nổ ra,
    từ khi chiến tranh bùng phát, từ khi chiến sự bùng phát, từ khi xung đột bùng phát, từ khi xung đột nổ ra,
    từ khi giao tranh bùng phát, trong cuộc chiến, trong chiến tranh, trong suốt cuộc chiến,
    trong cuộc xung đột, suốt cuộc chiến, cuộc chiến đã cướp đi, cuộc chiến cướp đi, cuộc chiến làm,
    cuộc chiến đã làm, cuộc chiến khiến, cuộc chiến đã khiến, chiến tranh làm, chiến tranh đã làm,
    chiến tranh khiến, chiến tranh đã khiến, chiến tranh đã cướp đi, chiến tranh cướp đi,
  `,
  ofBattle: words`
    trận đánh, trận chiến, trận này, cuộc vây hãm, vây hãm, bị vây, bị bao vây, cuộc bao vây, chiến dịch này,
    trong chiến dịch, cuộc phong tỏa,
  `,
  rangeTo: ["đến", "tới", "cho đến", "cho tới", "-", "–"],
  between: ["giữa"],
  betweenAnd: ["và"],
  untilNow: ["đến nay", "cho đến nay", "tới nay", "cho tới nay", "tính đến nay", "đến thời điểm này"],
  since: ["từ", "kể từ", "bắt đầu từ"],
  until: ["đến", "tới", "cho đến", "cho tới"],
  notBefore: ["mãi đến", "mãi tới", "phải đến", "phải tới", "phải chờ đến", "phải đợi đến", "mãi cho đến"],
};
