/** Trang giới thiệu: trang này là gì, đọc tài liệu ra sao, tài liệu thuộc về ai. */
import type { about as english } from "../en/about.ts";

export const about: typeof english = {
  whatTitle: "Trang này là gì",
  what: [
    "Trang này giải thích một cuộc xung đột qua một tập tài liệu. Mọi khẳng định đều lấy từ các tài liệu ấy; tên sự kiện, những ngày tháng mà tài liệu không ghi và thứ tự sắp xếp là của ban biên tập và được đánh dấu. Mọi con số thương vong và mọi phát biểu về ngừng bắn đều được tìm thấy trong một tài liệu, giữ nguyên văn, và có thể lần theo tới đúng câu văn chứa nó.",
    "Những con số khác nhau được đặt cạnh nhau, mỗi con số kèm người nói và ngày tháng. Chúng không bao giờ bị cộng lại, không bị lấy trung bình, cũng không con số nào được lặng lẽ chọn thay cho những con số khác. Điều gì không tài liệu nào nói tới thì để trống.",
  ],
  methodTitle: "Trang được làm ra thế nào",
  method: [
    "Một chương trình đọc từng tài liệu, từng câu một. Nó tìm các con số và từ chỉ số lượng đứng gần từ chỉ thương vong, cùng các từ về ngừng bắn; rồi ghi lại ai được cho là đã nói, khi nào và nói về ai. Những gì lấy và những gì bỏ đều được giữ lại, kèm lý do.",
    "Lời văn được đổi thành cận dưới và cận trên theo quy tắc cố định: “khoảng” một con số nghĩa là kém hoặc hơn một phần mười, “hơn” thì để ngỏ đầu trên, “hàng trăm” là từ một trăm đến chín trăm chín mươi chín. Hai cận ấy là điều mà lời văn cho phép, không phải khoảng tin cậy thống kê.",
    "Điều văn bản nói, điều chương trình suy ra và điều biên tập viên bổ sung luôn được phân biệt rõ. Một khẳng định mang dấu “máy đọc, chưa được kiểm tra” cho đến khi có người đọc lại.",
  ],
  accuracyTitle: "Chương trình đọc đúng đến đâu",
  accuracy: (passages) =>
    `Chương trình được đo trên ${passages} đoạn tin không dùng trên trang này, ngay ở lần đọc đầu tiên. Các đoạn ấy được gán nhãn trước khi chương trình đọc. “Đúng” là tỷ lệ trong những gì chương trình đưa ra, “tìm thấy” là tỷ lệ trong những gì văn bản nói.`,
  precision: "Đúng",
  recall: "Tìm thấy",
  measures: {
    found: "Con số thương vong: loại tổn hại",
    figure: "Con số thương vong: con số",
    victims: "Dân thường hay binh sĩ",
    speaker: "Ai nói",
    date: "Xảy ra khi nào",
    ceasefire: "Phát biểu về ngừng bắn",
    status: "Nói gì về lệnh ngừng bắn",
  },
  reviewTitle: "Ai đã kiểm tra",
  review: (counts) =>
    `Trong ${counts.all} khẳng định trên trang này, ${counts.unreviewed} khẳng định mới chỉ do chương trình đọc.`,
  reviewers: "Người đọc lại",
  rightsTitle: "Tài liệu thuộc về ai",
  rights:
    "Các tài liệu thuộc về chủ sở hữu của chúng. Trang trình bày tài liệu để mọi con số đều kiểm chứng được; nơi nào không được đăng toàn văn, trang chỉ đăng những câu chứa khẳng định.",
  ownTitle: "Phần nào là của trang",
  own: "Bài viết, bản dịch, biểu đồ và bảng khẳng định là của trang, được dùng tự do theo giấy phép ghi ở cuối mỗi trang.",
  ownUnlicensed: "Bài viết, bản dịch, biểu đồ và bảng khẳng định là của trang.",
  privacyTitle: "Trang biết gì về bạn",
  privacy:
    "Không biết gì. Trang không đặt cookie, không tải gì từ nơi khác và không đếm lượt xem. Giao diện bạn chọn chỉ được ghi nhớ trong trình duyệt của bạn.",
  errorsTitle: "Bạn thấy lỗi?",
  errors: "Xin viết cho",
  errorsThen: "Mỗi chỗ sửa đều được nêu rõ là đã sửa, kèm lý do.",
};
