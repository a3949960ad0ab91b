/** Lời của các biểu đồ: nhãn, trục, chú giải, danh sách. */
import type { charts as english } from "../en/charts.ts";

const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} và ${items.at(-1)}`;
const documents = (ids: readonly string[]) => `tài liệu ${list(ids)}`;

export const charts: typeof english = {
  list,
  documents,
  doc: (id) => `tài liệu ${id}`,
  document: (id) => `Tài liệu ${id}`,
  toldBy: (ids) => `theo ${documents(ids)}`,
  saidBy: (speaker) => `lời của ${speaker}`,
  brokeredBy: (names) => `do ${list(names)} làm trung gian`,
  ceasefireIs: (status, number) =>
    number > 1 ? `${number} lệnh ngừng bắn ${status}` : `ngừng bắn ${status}`,
  status: {
    agreed: "được thỏa thuận",
    proposed: "được đề xuất hoặc bàn thảo",
    "called-for": "được kêu gọi",
    "in-force": "đang có hiệu lực",
    violated: "bị vi phạm",
    collapsed: "đổ vỡ",
    extended: "được gia hạn",
    rejected: "bị bác bỏ",
  },
  reviewed: {
    unreviewed: "chưa được kiểm tra",
    confirmed: "đã đọc và xác nhận",
    corrected: "đã đọc và sửa",
    added: "biên tập viên bổ sung",
  },
  notChecked: "chưa kiểm tra",
  people: (harm) => `Số người ${harm}`,
  logAxis: "mỗi vạch gấp mười",
  asOf: (date) => `Số liệu tính đến ${date}`,
  andMore: (n) => `và ${n} mục khác`,
  later: (n, unit) => `${n} ${{ day: "ngày", month: "tháng", year: "năm" }[unit]} sau`,
  key: {
    number: "một con số",
    bounds: "kèm giới hạn",
    open: "trở lên",
    openDown: "trở xuống",
    classWord: "chỉ một từ, như “hàng trăm”",
    party: "lời của một bên",
    unreviewed: "chưa kiểm tra",
  },
  table: {
    event: "Sự kiện",
    figure: "Con số",
    low: "Thấp nhất",
    high: "Cao nhất",
    speaker: "Ai nói",
    document: "Tài liệu",
    asOf: "Tính đến",
    review: "Tình trạng",
  },
  ownVoice: "chính tài liệu",
  openEnd: "để ngỏ",
  unplaced: "Không nêu sự kiện",
  sources: "Nguồn",
  fixedVersion: (version) => `Phiên bản ${version}`,
  summary: {
    figures: (n, harm, events) => `${n} con số về người ${harm} trong ${events}.`,
    events: (_n, words) => `${words} sự kiện`,
    perEvent: (event, figures) => `${event}: ${list(figures)}`,
  },
};
