/** Vietnamese words on pages and in tables around the text itself. */
import type { DocumentWords } from "../../model/language/document-words.ts";
import { words } from "../../model/language/words.ts";

export const documents: DocumentWords = {
  columns: {
    title: ["tiêu đề", "tựa đề", "nhan đề", "tít"],
    text: ["nội dung", "văn bản", "bài viết", "toàn văn", "thân bài"],
    outlet: ["nguồn", "báo", "cơ quan báo chí", "nhà xuất bản", "tên báo"],
    author: ["tác giả", "phóng viên", "người viết"],
    url: ["đường dẫn", "liên kết", "địa chỉ"],
    published: ["ngày đăng", "ngày xuất bản", "ngày", "thời gian"],
    language: ["ngôn ngữ"],
  },
  labels: words`
    chia sẻ, chia sẻ bài viết, xem thêm, đọc thêm, tin liên quan, bài liên quan, tin cùng chuyên mục,
    cùng chuyên mục, quảng cáo, bình luận, đọc nhiều nhất, xem nhiều, tin mới, in bài viết,
    sao chép liên kết,
  `,
  openings: [
    ...words`
      xem thêm:, đọc thêm:, mời bạn đọc thêm, tin liên quan:, ảnh:, ảnh minh họa, video:, nguồn ảnh,
      bản quyền ©,
    `,
    "© ",
    "theo dõi chúng tôi",
    "đăng ký nhận tin",
    "trang web này sử dụng cookie",
  ],
};
