/** Lời đi kèm câu văn mà bạn đọc tìm đến: bản dịch, tài liệu, đường trở lại. */
import type { reading as english } from "../en/reading.ts";

export const reading: typeof english = {
  language: (name) =>
    name.toLocaleLowerCase("vi").replace(/(?<=^tiếng )\p{Ll}/u, (first) => first.toUpperCase()),
  noTranslation: (language) => `Bằng ${language}; chưa có bản dịch`,
  originalIn: (language) => `Nguyên văn ${language}`,
  translatedFrom: (language) => `Trang này dịch từ ${language}`,
  back: "Trở lại",
  inContext: "Xem trong văn cảnh",
  originalPage: (n) => `Trang ${n} của bản gốc`,
  originalFile: "Tệp gốc",
  onTheWeb: (host) => `Đọc trên ${host}`,
  aboutDocument: "Về tài liệu này: ngày viết, bản quyền, tệp gốc",
  close: "Đóng",
  more: (n) => `${n} câu nữa`,
  skipChart: "Bỏ qua biểu đồ",
  skipReferences: "Bỏ qua danh sách nguồn dẫn",
  /** A choice in the foot: the key may be needed for something else. */
  slashKey: "Phím / mở ô tìm kiếm",
};
