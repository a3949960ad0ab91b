/** Who acts and speaks in Vietnamese news. */
import type { ActorWords } from "../../model/language/actor-words.ts";
import { words } from "../../model/language/words.ts";
import { countries } from "./countries.ts";

export const actors: ActorWords = {
  countries,
  organisations: words`
    Liên Hợp Quốc, Liên hợp quốc, Liên Hiệp Quốc, LHQ, Hội đồng Bảo an, Hội đồng Bảo an Liên hợp quốc,
    NATO, EU, Liên minh châu Âu, Liên minh châu Phi, Liên đoàn Arab, Liên đoàn Ả Rập, ASEAN, OSCE,
    Nhóm OSCE Minsk, Nhóm Minsk, CSTO, Hội Chữ thập đỏ, Ủy ban Chữ thập đỏ quốc tế, Trăng lưỡi liềm Đỏ,
    Tổ chức Ân xá Quốc tế, Tổ chức Theo dõi Nhân quyền, SOHR, Reuters, AFP, AP, BBC, CNN, TASS, Interfax,
    Sputnik, Tân Hoa xã, Al Jazeera, Hamas, Fatah, Hezbollah, Taliban, Houthi, FARC, ELN,
    Nhà nước Hồi giáo, IS, PKK, RSF, M23,
  `,
  titles: words`
    Tổng thống, Phó Tổng thống, Thủ tướng, Phó Thủ tướng, Ngoại trưởng, Bộ trưởng Ngoại giao,
    Bộ trưởng Quốc phòng, Bộ trưởng, Thứ trưởng, Tổng thư ký, Thư ký báo chí, Người phát ngôn,
    Phát ngôn viên, Phát ngôn nhân, Chủ tịch, Phó Chủ tịch, Quốc vương, Thái tử, Giáo hoàng, Đại sứ,
    Đặc phái viên, Đặc sứ, Thống đốc, Thị trưởng, Tỉnh trưởng, Thượng nghị sĩ, Tướng, Đại tướng,
    Thống tướng, Thượng tướng, Trung tướng, Thiếu tướng, Đại tá, Tư lệnh, Tổng tư lệnh, Chỉ huy, Thủ lĩnh,
    Lãnh đạo, Giám đốc, Phó Giám đốc, Cố vấn, Thượng tá, Trung tá, Thiếu tá, Đại úy, Thượng úy, Trung úy,
    Thiếu úy, Bác sĩ, Bác sỹ, Giáo sư, Tiến sĩ, Luật sư, Linh mục, Giám mục, Bí thư, Phó Bí thư, Viện trưởng,
    Chánh án, Thủ hiến, Cảnh sát trưởng, Trưởng phòng, Phó Trưởng phòng, Trưởng ban, Phó Trưởng ban,
    Trưởng công an, Phó Trưởng công an, Điều phối viên, Cao ủy, Ủy viên, Ông, Bà, Anh, Chị,
  `,
  bodies: words`
    Bộ, Bộ Quốc phòng, Bộ Ngoại giao, Bộ Nội vụ, Bộ Y tế, Bộ Tổng tham mưu, Chính phủ, Chính quyền,
    Quốc hội, Hội đồng, Ủy ban, Tổ chức, Đảng, Phong trào, Mặt trận, Liên minh, Liên đoàn, Phái bộ,
    Cơ quan, Văn phòng, Hãng tin, Hãng thông tấn, Hãng, Đài, Kênh, Kênh truyền hình, Báo, Tờ, Điện,
    Trung tâm, Sở, Cục, Viện, Quân đội, Cộng đồng, Nhóm,
  `,
  groups: words`
    phiến quân, quân nổi dậy, quân chính phủ, lực lượng, lực lượng chính phủ, lực lượng vũ trang,
    phe ly khai, phe đòi độc lập, phe đòi ly khai, lực lượng đòi độc lập, lực lượng đòi ly khai,
    phe đối lập, phe, quân ly khai, quân đội, chính quyền, chính quyền quân sự, chính phủ,
    nhóm vũ trang, các nhóm vũ trang, du kích, dân quân, liên quân, các nhà lãnh đạo, các bên, bên,
    các cường quốc, cường quốc, các nước, nước, phía, cộng đồng quốc tế, các nhà hòa giải,
  `,
  unnamed: words`
    nguồn tin, quan chức, giới chức, nhà chức trách, nhân chứng, người dân, cảnh sát, truyền thông,
    báo chí, hãng tin, hãng thông tấn, chuyên gia, giới phân tích, nhà ngoại giao, người phát ngôn,
    phát ngôn viên, nhà hoạt động, bác sĩ, bệnh viện, lực lượng cứu hộ, đài truyền hình, chính quyền,
    chính phủ, quân đội, tổng thống, thủ tướng, ngoại trưởng, bộ trưởng, chủ tịch, thống đốc, tư lệnh,
    thông cáo, báo cáo, tuyên bố, cơ quan, tổ chức, nhóm, phong trào, phái bộ, hội đồng, ủy ban, đại diện,
    lãnh đạo, điện kremlin, phóng viên,
  `,
  links: ["của", "nước", "-", "al", "bin", "thuộc"],
  bothSides: ["hai bên", "2 bên", "cả hai bên", "cả 2 bên", "cả hai phía", "hai phía", "các bên"],
  own: ["của họ", "của mình", "của ông", "của bà", "của chúng tôi", "nước này", "phía mình", "bên mình"],
  ownSuffixes: [],
  placeLeads: ["tại", "ở", "gần", "quanh", "khắp", "bên ngoài", "trong vùng", "ở vùng", "tại vùng"],
  placeKinds: words`
    vùng, khu vực, tỉnh, thành phố, TP., TP, thị trấn, làng, huyện, bang, dải, thủ đô, quận, bán đảo,
    miền, vùng lãnh thổ, biên giới, ngoại ô, xã, phường, thôn, ấp, thị xã, bản, buôn,
  `,
};
