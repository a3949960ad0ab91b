/** Lời dẫn từ trang này sang trang khác: đọc tiếp, hai tài liệu đặt cạnh nhau, chia sẻ. */
import type { EditionStrings } from "../edition-strings.ts";

export const ways: EditionStrings["ways"] = {
  readOn: "Đọc tiếp",
  stories: "Bài giải thích về việc này",
  charts: "Biểu đồ về việc này",
  events: "Sự kiện",
  documents: "Tài liệu nhắc đến việc này",
  terms: "Được nhắc ở đây",
  share: "Chia sẻ",
  copyLink: "Sao chép liên kết",
  copied: "Đã sao chép liên kết",
  failed: "Chưa sao chép được; hãy chép từ thanh địa chỉ của trình duyệt",
  dates: "Các mốc thời gian",
  ceasefire: { declared: "được tuyên bố", effective: "có hiệu lực", ended: "chấm dứt" },
  aboutEvent: "Về sự kiện này: tên gọi, ngày tháng và nguồn của chúng",
  allOf: (n) => `Tất cả ${n} điểm bất đồng`,
  compare: {
    title: (one, other) => `${one} và ${other}, đặt cạnh nhau`,
    lead: (events) => `Mỗi tài liệu nói gì về ${events} sự kiện mà cả hai cùng nhắc tới.`,
    side: "Đặt cạnh",
    parted: "Chỗ hai tài liệu bất đồng",
    only: (name) => `Chỉ có trong: ${name}`,
    limited: (pairs) =>
      `Trang này đặt cạnh nhau ${pairs} cặp tài liệu bất đồng nhiều nhất hoặc có nhiều sự kiện chung nhất.`,
  },
  finding: {
    coverage: ({ sentences, withClaims, claims, rejected }) =>
      `Trong ${sentences} câu, ${withClaims} câu chứa ${claims} khẳng định; ${rejected} con số không phải con số thương vong, mỗi con số kèm lý do.`,
    contradictions: (n) => `${n} chỗ các tài liệu không thống nhất.`,
    events: (events, claims) => `${events} sự kiện, và ${claims} khẳng định về chúng.`,
    documents: (n, languages) =>
      `${n} tài liệu bằng ${languages} thứ tiếng, kèm số câu và số khẳng định đã đọc được từ mỗi tài liệu.`,
  },
  glossary: {
    people: "Nhân vật và tổ chức",
    places: "Địa danh",
    terms: "Thuật ngữ",
  },
};
