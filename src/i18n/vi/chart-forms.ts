/** Texts of the chart forms. */
import type { EditionStrings } from "../edition-strings.ts";

export const chartForms: EditionStrings["chartForms"] = {
  "range-by-event": {
    title: (harm) => `${harm}: mọi con số, theo sự kiện`,
    subtitle: "Như mỗi tài liệu nêu; mỗi nấc của trục lớn gấp mười nấc trước",
    howToRead:
      "Chấm là con số, thanh ngang là khoảng mà câu chữ cho phép, mũi tên là đầu mà câu chữ để ngỏ. Mỗi nấc của trục lớn gấp mười nấc trước.",
  },
  "toll-over-time": {
    title: (harm) => `${harm}: con số được nêu qua thời gian`,
    subtitle: "Theo ngày viết của từng tài liệu",
    howToRead:
      "Mỗi dấu là một con số đặt tại ngày của tài liệu, kèm người nói. Các dấu không được nối thành đường, vì không ai nêu con số của quãng giữa.",
  },
  timeline: {
    title: () => "Theo từng ngày",
    subtitle: "Mọi khẳng định có ngày trong các tài liệu, theo ngày mà chúng nói đến",
    howToRead:
      "Dưới mỗi sự kiện, từ trên xuống, là điều các tài liệu kể theo ngày. Màu đỏ là thương vong, màu xanh dương là ngừng bắn; những ngày được tô nền là những ngày giao tranh. Dấu rỗng là lời của một bên.",
  },
  spans: {
    title: () => "Các lệnh ngừng bắn và những gì được nói về chúng",
    subtitle: "Mỗi lệnh kéo dài bao lâu và kết cục ra sao theo từng tài liệu",
    howToRead:
      "Thanh càng dài, lệnh ngừng bắn kéo dài càng lâu; bên dưới là điều mỗi tài liệu kể về kết cục của nó. Dấu rỗng là lời cáo buộc, kèm bên cáo buộc.",
  },
  matrix: {
    title: () => "Các tài liệu đếm những gì",
    subtitle: "Con số theo sự kiện, theo bên và theo loại thiệt hại về người",
    howToRead:
      "Mỗi ô ghi bằng lời điều các tài liệu nêu. Ô trống nghĩa là không tài liệu nào nói gì, không phải là không ai bị hại.",
  },
  "table-chart": {
    title: () => "Ai làm trung gian và kết quả ra sao",
    subtitle: "Các lệnh ngừng bắn, bên trung gian và kết cục theo từng tài liệu",
    howToRead:
      "Mỗi hàng là một lệnh ngừng bắn; các lời kể khác nhau đặt cạnh nhau, mỗi lời kể kèm tài liệu nêu nó.",
  },
  map: {
    title: () => "Nơi xảy ra",
    subtitle: "Những địa danh được nhắc đến, theo số khẳng định trong các câu nhắc đến chúng",
    howToRead:
      "Mỗi vòng tròn là một địa danh; càng nhiều phát biểu nhắc đến thì vòng càng lớn. Kích thước không phải là số người. Trỏ vào hoặc mở ra để đọc các câu.",
  },
};
