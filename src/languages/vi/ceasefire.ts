/**
 * Ceasefires in Vietnamese: ngừng bắn, ngưng bắn (two spellings), đình chiến (armistice), hưu chiến (truce).
 * "thỏa thuận" and "thoả thuận" are the same word with the tone mark in two places.
 */
import type { CeasefireWords } from "../../model/language/ceasefire-words.ts";
import { words } from "../../model/language/words.ts";

const names = ["ngừng bắn", "ngưng bắn", "đình chiến", "hưu chiến", "đình chỉ chiến sự"];
const pacts = ["thỏa thuận", "thoả thuận", "hiệp định", "hiệp ước", "thỏa ước", "thoả ước"];
const deals = ["thỏa thuận", "thoả thuận"];

/** "trước khi lệnh này hết hạn": the day on which a truce was to end, and no end of it. */
const untilItsEnd =
  words`lệnh, lệnh này, lệnh ngừng bắn, lệnh ngưng bắn, lệnh đình chiến, thỏa thuận, thỏa thuận này, thỏa thuận ngừng bắn`.flatMap(
    (truce) => words`hết hạn, kết thúc, hết hiệu lực`.map((end) => `trước khi ${truce} ${end}`),
  );

/** "những điều kiện cần thiết cho một lệnh ngừng bắn": what a truce hangs on. */
const conditionsOf = words`điều kiện, điều kiện cần thiết, điều kiện tiên quyết, điều kiện cần`.flatMap(
  (condition) => words`cho, để, của, nhằm`.map((link) => `${condition} ${link}`),
);

/** "giả vờ tuân thủ": of a truce that is played nothing is said. */
const played = words`giả vờ, giả bộ, vờ, làm ra vẻ, giả cách`.flatMap((feign) =>
  ["", " tuân thủ", " tôn trọng", " chấp hành", " thực hiện", " đồng ý", " chấp nhận", " thi hành"].map(
    (verb) => feign + verb,
  ),
);

export const ceasefire: CeasefireWords = {
  truces: [
    "lệnh hoãn giao chiến",
    "hoãn giao chiến",
    ...names,
    ...names.flatMap((name) => [
      `lệnh ${name}`,
      `việc ${name}`,
      `lệnh ${name} tạm thời`,
      `tình trạng ${name}`,
    ]),
    ...words`
      tạm ngừng bắn, tạm ngưng bắn, tạm dừng nhân đạo, tạm ngừng nhân đạo, khoảng dừng nhân đạo,
      tạm ngừng giao tranh, tạm ngưng giao tranh, tạm dừng giao tranh, ngừng tiếng súng, im tiếng súng,
    `,
  ],
  agreements: [
    ...pacts.flatMap((pact) => names.map((name) => `${pact} ${name}`)),
    ...deals.flatMap((deal) => [
      `${deal} chấm dứt giao tranh`,
      `${deal} ngừng giao tranh`,
      `${deal} chấm dứt thù địch`,
      `${deal} chấm dứt chiến sự`,
      `${deal} chấm dứt xung đột`,
    ]),
  ],
  peaceDeals: words`
    thỏa thuận hòa bình, thoả thuận hoà bình, hiệp định hòa bình, hiệp định hoà bình, thỏa thuận hoà bình,
    hiệp ước hòa bình,
  `,
  ends: ["chấm dứt", "kết thúc", "khép lại", "dẫn đến", "dẫn tới", "đã chấm dứt"],
  wars: words`
    cuộc nổi dậy, nổi dậy, chiến tranh, xung đột, giao tranh, chiến sự, cuộc chiến, thù địch, nội chiến, đụng độ, thế chiến,
  `,
  stops: ["ngừng", "ngưng", "dừng", "chấm dứt", "tạm ngừng", "tạm dừng", "đình chỉ", "kết thúc", "hạ"],
  fights: words`
    giao tranh, chiến sự, hành động thù địch, thù địch, nổ súng, đổ máu, vũ khí, bắn phá, tiếng súng,
    các hoạt động quân sự, hoạt động quân sự, các cuộc tấn công lẫn nhau,
  `,
  anaphors: [
    "đề xuất tương tự",
    "đề nghị tương tự",
    "lời kêu gọi tương tự",
    ...deals.flatMap((deal) => [
      `${deal} này`,
      `${deal} trên`,
      `${deal} đó`,
      `${deal} nói trên`,
      `${deal} trước`,
      `${deal} trước đó`,
      `${deal} nhân đạo`,
      `bản ${deal}`,
    ]),
    ...words`
      lệnh này, lệnh trên, đề nghị này, đề nghị trên, đề xuất này, đề xuất trên, lời kêu gọi này,
      lời kêu gọi trên, hiệp định này,
    `,
  ],
  weakAnaphors: [...deals, "hiệp định"],
  elsewhere: words`
    thuế quan, lãi suất, giá vé, danh hài, cổ động viên, hãng bay, pháo hoa, bản quyền, showbiz,
    chiến tranh thương mại, cuộc chiến thương mại, chiến tranh thuế quan, cuộc chiến thuế quan,
    cuộc chiến giá, xung đột thương mại, mức thuế, đánh thuế, bị đánh thuế, áp thuế, bị áp thuế,
    hãng thép, hãng taxi, hãng gọi xe, hãng xe, hãng viễn thông, nhà mạng, cuộc chiến giá cả,
    cuộc chiến giảm giá, chiến tranh giá, chiến tranh công nghệ, cuộc chiến công nghệ, thuế nhập khẩu,
    thuế suất, thuế đối ứng, nhà bán lẻ, nhà nhập khẩu, nhà xuất khẩu, kịp giao hàng, bằng sáng chế,
    tranh chấp thương mại, đàm phán thương mại, đất hiếm, hai ca sĩ, hai rapper, hai danh ca,
    người hâm mộ, phòng vé, hai hãng, hai công ty, hai tập đoàn,
  `,
  // tariffs, trade war, trade, shares, stock exchange; club, coach, fans, team, season
  otherTopics: words`
    thuế quan, thương chiến, thương mại, cổ phiếu, chứng khoán, câu lạc bộ, huấn luyện viên, hlv,
    cổ động viên, đội bóng, mùa giải, cầu thủ, trụ hạng, giải đấu, bàn thắng, chuyển nhượng,
  `,
  none: [
    ...untilItsEnd,
    ...words`
    dường như, hình như, hầu như, cũng như, đòi độc lập, đòi ly khai, đòi tự trị, theo đó,
    quân sự giám sát ngừng bắn, cơ chế giám sát ngừng bắn, ngừng bắn pháo hoa, ngừng bắn tin, ngừng bắn chim, ngừng bắn thú, ngừng bắn hạ, ngừng bắn phá rừng, bắn tin,
    # "not before" a day; lines on a map, bodies, trade, "xung đột thương mại" (trade dispute), the anniversary of an armistice
    phải đến, phải tới, phải chờ đến, phải đợi đến,
    giới tuyến đình chiến, đường đình chiến, đường ngừng bắn, ranh giới ngừng bắn, giới tuyến ngừng bắn,
    ranh giới đình chiến, ủy ban đình chiến, ủy ban đình chiến quân sự, ủy ban giám sát ngừng bắn,
    phái bộ giám sát ngừng bắn, giám sát viên ngừng bắn, quan sát viên ngừng bắn, đình chiến thương mại,
    ngừng bắn thương mại, hưu chiến thương mại, đình chiến thuế quan, ngừng bắn thuế quan,
    đình chiến trong cuộc chiến thương mại, ngừng bắn trong cuộc chiến thương mại,
    thỏa thuận đình chiến thương mại, thoả thuận đình chiến thương mại, thỏa thuận ngừng bắn thương mại,
    ngày đình chiến, làng đình chiến, đường ranh giới ngừng bắn, không thành công, đã không thành công,
  `,
  ],
  agreed: {
    before: words`
      ký ngày, ký hôm, ký hồi, ký tại, ký ở, phải ký, phải ký kết, buộc phải ký, buộc phải chấp nhận, sự đồng thuận, đồng thuận về, đồng thuận cho, sự đồng ý, đã ký, vừa đạt được, nhất trí với,
      đồng ý với, đồng ý, nhất trí, thống nhất, chấp nhận, chấp thuận, đạt được, đạt, ký, ký kết,
      đặt bút ký, thông qua, tán thành, ủng hộ, hoan nghênh, đi đến, đi tới, thỏa thuận, thoả thuận,
      cam kết, phê chuẩn, phê duyệt, thiết lập được, dàn xếp được, bảo trợ, tuyên bố chung về,
      ra tuyên bố chung về, thông cáo chung về, sẵn sàng chấp nhận, tuyên bố chấp thuận,
      thỏa thuận để thực hiện, thoả thuận để thực hiện,
      thỏa thuận chính thức để thực hiện, nhất trí thực hiện, đồng ý thực hiện, thỏa thuận thực hiện,
      tuyên bố chấp nhận, đã chấp nhận, đã chấp thuận,
    `,
    after: words`
      đạt được, được ký, được ký kết, đã ký, ký ngày, ký hôm, ký hồi, ký tại, ký ở, vừa đạt được, được thông qua, được chấp thuận,
      được chấp nhận, được hai bên, đã được ký, ký kết, ký năm, sẽ có hiệu lực, sẽ chính thức có hiệu lực, sẽ chính thức bắt đầu, sẽ bắt đầu có hiệu lực,
      sẽ bắt đầu, dự kiến có hiệu lực, dự kiến bắt đầu,
    `,
    alone: [],
  },
  declared: {
    before: words`
      tuyên bố, thông báo, công bố, ra lệnh, ban bố, loan báo, ban hành, đơn phương tuyên bố,
      việc tuyên bố,
    `,
    after: ["được tuyên bố", "được công bố", "được thông báo", "được ban bố"],
    alone: [],
  },
  proposed: {
    before: [
      ...conditionsOf,
      ...words`
      từ chối để,
      sẽ dẫn đến, sẽ dẫn tới, có thể dẫn đến, có thể dẫn tới, mà không có, kết thúc mà không có,
      thời hạn của, sẽ không tuân thủ, sẽ không tôn trọng, không có ý định tuân thủ, không định tuân thủ,
      sẽ không thực thi, để khôi phục, nhằm khôi phục, để nối lại, nhằm nối lại, về cách khôi phục, về cách, điều khoản, cách khôi phục, việc đạt được,
      không loại trừ khả năng, ý tưởng về, bàn việc, thảo luận về, thảo luận việc, đề cương, hy vọng có,
      hy vọng về, tính đến, đàm phán, thương lượng, thảo luận, bàn về, bàn thảo, đề xuất, đề nghị,
      kế hoạch, sáng kiến, dự thảo, hướng tới, hướng đến, tiến tới, tiến gần tới, mở đường cho, nỗ lực,
      cố gắng, tìm cách, tìm kiếm, khả năng, triển vọng, hy vọng, hi vọng, kỳ vọng, xem xét, cân nhắc,
      sẵn sàng, để ngỏ, xích lại gần, nhằm đạt, nhằm đạt được, để đạt được,
      nhằm tiến tới, thúc đẩy, gần đạt được, sắp đạt được, dàn xếp, làm trung gian cho, chuẩn bị,
      mong muốn, tham vấn về, nghị quyết về, có thể, tiến triển, đang soạn thảo, vòng đàm phán, thực thi,
      ý tưởng,
      `,
    ],
    after: words`
      bế tắc, vẫn bế tắc, rơi vào bế tắc, đang bế tắc, giậm chân tại chỗ, nằm ngoài tầm với, ngoài tầm với, xa vời, chờ chữ ký, còn chờ chữ ký, chỉ còn chờ chữ ký, chỉ còn chờ,
      còn chờ phê chuẩn, chờ phê chuẩn, khó được triển khai, khó triển khai, khó thành, khó đạt, còn khó khăn, còn xa vời, còn rất khó khăn,
      đang được thảo luận, được đề xuất, đang được đàm phán, khả thi, trong tầm tay, do bên kia đề xuất,
      được thảo luận, được bàn, được bàn thảo,
    `,
    alone: [],
  },
  calledFor: {
    before: words`
      muốn, thúc, xin, tha thiết xin, khẩn cầu, nài xin, van xin, kêu gọi, lời kêu gọi, hối thúc, thúc giục, yêu cầu,
      đòi, đòi hỏi, đề nghị các bên, đề nghị hai bên, cần, phải, cần phải, gây sức ép, gây áp lực,
      nhu cầu, vận động, cần thiết, khẩn thiết, nên, đòi hỏi các bên, hô hào,
    `,
    after: ["là cần thiết", "là cấp thiết", "cần được", "phải được"],
    alone: [],
  },
  inForce: {
    before: words`
      giờ đầu sau, giờ đầu tiên sau, ngày đầu sau, ngày đầu tiên sau, tuần đầu sau, tuần đầu tiên sau, vẫn giữ, còn giữ, giữ, giữ được, giữ nguyên, vẫn duy trì, không ghi nhận vụ vi phạm, không ghi nhận vi phạm, không có vụ vi phạm, trên tinh thần, theo tinh thần, trong khuôn khổ, nhờ, theo, nhờ có, tuân thủ,
      tôn trọng, duy trì, thực hiện, giữ vững, giám sát, trong thời gian, trong thời gian có, trong những ngày, trong suốt thời gian, suốt thời gian,
      trong thời kỳ, lợi dụng, tận dụng, giữa lúc có,
      trong bối cảnh, bảo đảm, đảm bảo, thực thi nghiêm, triển khai, nối lại việc thực thi,
      nối lại thực thi, nối lại việc thực hiện, vẫn tuân thủ, cam kết thực thi, vẫn cam kết,
      vẫn cam kết thực thi, vẫn cam kết tuân thủ, vẫn tôn trọng,
    `,
    after: words`
      không bị đe dọa, không bị ảnh hưởng,
      có hiệu lực, bắt đầu có hiệu lực, chính thức có hiệu lực, còn hiệu lực, bắt đầu, được duy trì,
      được tuân thủ, vẫn được duy trì, vẫn giữ, đang được thực hiện, được thực hiện, được thực thi,
      được tôn trọng, mong manh, bước sang, bước vào ngày, bước vào tuần, bước vào tháng, được đưa ra, đang có hiệu lực, được áp dụng, được giữ vững,
      nhìn chung, đứng vững, trụ vững, có hiệu lực từ, bắt đầu có hiệu lực từ, có hiệu lực kể từ,
      sẽ hết hiệu lực, sắp hết hiệu lực, sẽ hết hạn, sắp hết hạn,
      để trao đổi tù binh, để trao đổi thi thể, để trao trả tù binh, để đưa thi thể, để thu gom thi thể,
    `,
    alone: [],
  },
  violated: {
    before: words`
      vi phạm cam kết, vi phạm các cam kết, vi phạm điều khoản, phá vỡ cam kết, phá hỏng, phá, xé toạc,
      chọc thủng, vi phạm, phá vỡ, phá bỏ, xé bỏ, bất tuân, phớt lờ, không tuân thủ, không tôn trọng,
      xâm phạm, làm trái, sự vi phạm, các vụ vi phạm, hành vi vi phạm, chà đạp, phá hoại, coi thường,
    `,
    after: ["bị vi phạm", "bị phá vỡ", "bị phá", "liên tục bị vi phạm", "bị xâm phạm", "bị chà đạp"],
    alone: words`
      tố nhau vi phạm, cáo buộc nhau vi phạm, cáo buộc lẫn nhau vi phạm, đổ lỗi cho nhau vi phạm,
      tố cáo nhau vi phạm, các vi phạm,
      vi phạm, nhiều vi phạm, các vụ vi phạm, vi phạm nó, phủ nhận mọi vi phạm, phủ nhận bất kỳ vi phạm nào,
      phủ nhận vi phạm, phủ nhận đã vi phạm, phủ nhận việc vi phạm, bác bỏ cáo buộc vi phạm,
    `,
  },
  collapsed: {
    before: words`
      xóa sổ, xoá sổ, gần như xóa sổ, gần như xoá sổ, phá tan, làm tan vỡ, làm sụp đổ, chôn vùi, hoãn, tạm hoãn, đã chấm dứt, sự đổ vỡ của, sự sụp đổ của, chấm dứt,
      hủy bỏ, huỷ bỏ, hủy, rút khỏi, từ bỏ, đơn phương chấm dứt, thất bại của, đình chỉ, phá sản, khai tử,
      kết thúc, chết yểu,
    `,
    after: words`
      có thể coi là đã sụp đổ, coi là đã sụp đổ, coi như đã sụp đổ, có thể coi như đã sụp đổ,
      coi là đã chấm dứt, coi như chấm dứt, coi như đã chấm dứt, coi như sụp đổ, đổ vỡ, sụp đổ, tan vỡ,
      thất bại, phá sản, chết yểu, hết hiệu lực, hết hạn, kết thúc, đã chấm dứt, bị đình chỉ, bị treo, bị hủy bỏ, bị huỷ bỏ,
      bị hủy, không kéo dài, chỉ kéo dài, không kiềm chế được, không ngăn được, không ngăn chặn được,
      không chấm dứt được, không thể chấm dứt, không đứng vững, không giữ được, chỉ tồn tại, chỉ tồn tại được, chỉ đứng vững, chỉ trụ được,
      chỉ giữ được, tan thành mây khói,
      trước khi sụp đổ, trước khi đổ vỡ, trước khi tan vỡ, trước khi bị phá vỡ, trước khi chấm dứt,
      trước khi hoàn toàn sụp đổ, đã chết, bị chấm dứt, mất hiệu lực, không còn hiệu lực, nhanh chóng đổ vỡ, bị xóa bỏ, đã không còn, không còn nữa, không còn tồn tại, không còn giá trị, không còn được tuân thủ,
    `,
    alone: words`
      nhanh chóng đổ vỡ, đổ vỡ, sụp đổ, giao tranh lại bùng phát, giao tranh tái diễn, không thành,
      nó chỉ kéo dài, nó sụp đổ, nó đã sụp đổ, nó đổ vỡ, nó đã đổ vỡ, nó tan vỡ,
    `,
  },
  extended: {
    before: words`
      gia hạn, nối dài, nối dài thêm, kéo dài thêm, việc gia hạn, kéo dài, nối lại, gia hạn thêm, tái khởi động, khôi phục,
    `,
    after: [
      "được gia hạn",
      "được kéo dài",
      "được nối dài",
      "nối dài",
      "gia hạn",
      "được nối lại",
      "kéo dài thêm",
      "được khôi phục",
    ],
    alone: ["được gia hạn", "gia hạn thêm"],
  },
  rejected: {
    before: words`
      tuyên bố sẽ không, khẳng định sẽ không, thề không, thề sẽ không, không bên nào chịu, không ai chịu, không chịu, chưa chịu, không bên nào chấp nhận, không muốn, chưa muốn, chưa phải lúc, không phải lúc, chưa đến lúc, nói không với, dứt khoát không, từ chối, bác bỏ, bác, bác đề xuất, bác kế hoạch, bác lời kêu gọi, bác yêu cầu, bác đề nghị, bác sáng kiến, khước từ, phản đối, không chấp nhận,
      không đồng ý, không chấp thuận, phủ quyết, cự tuyệt, loại trừ, loại trừ khả năng, không có,
      không có việc, không ủng hộ, gạt bỏ, sẽ không có, không quan tâm đến,
    `,
    after: words`
      là vô nghĩa, vô nghĩa, là vô ích, không thể chấp nhận, là không thể chấp nhận, bị từ chối, bị bác bỏ, bị phủ quyết, bị phản đối, bị bác, bị khước từ, là không thể,
    `,
    alone: words`
      bác bỏ đề xuất, từ chối đề xuất, bác bỏ đề nghị, từ chối đề nghị, bác bỏ lời kêu gọi, bác bỏ,
      từ chối, khước từ, bác bỏ đề xuất này, bác bỏ đề xuất đó, từ chối đề xuất này, bác bỏ đề nghị này,
      từ chối đề nghị này, bác bỏ nó, khước từ kế hoạch này, bác bỏ kế hoạch này, khước từ đề xuất này,
      bác bỏ lời kêu gọi này, từ chối kế hoạch này, khước từ lời kêu gọi này,
    `,
  },
  pronouns: { words: ["nó", "này", "đó", "nhau"], endings: [] },
  persuades: ["thuyết phục", "tìm cách thuyết phục", "hòa giải", "làm trung gian"],
  meets: ["gặp", "đã gặp", "gặp gỡ", "tiếp", "hội đàm với", "làm việc với", "gặp riêng"],
  talks: [],
  proposals: [],
  unilateral: ["đơn phương"],
  noneMade: ["không có", "không hề có", "chẳng có"],
  ceaseVerbs: ["ngừng bắn", "ngưng bắn", "đình chiến"],
  donts: ["chớ", "đừng"],
  nots: words`
    chớ, đừng, không, chưa, chẳng, chưa bao giờ, không hề, chưa thể, không thể, chưa có, khó,
    thất bại trong việc, không đạt,
  `,
  refuses: words`
    từ chối, sẽ không, không chấp nhận, kiên quyết không, không sẵn sàng, nhất quyết không,
  `,
  unreal: words`
    bờ vực, bên bờ vực, trên bờ vực, lo, lo rằng, có thể, có nguy cơ, nguy cơ, đe dọa, dọa, dọa sẽ,
    bên bờ, đứng trước, nếu, lẽ ra, đáng lẽ, đáng ra, lo ngại, sắp, cận kề, âm mưu, nghi ngờ,
  `,
  conditions: [
    "cứ mỗi",
    "cứ",
    "trừ khi",
    "trừ phi",
    "nếu",
    "nếu như",
    "chỉ khi",
    "với điều kiện",
    "miễn là",
    "một khi",
    "giả sử",
  ],
  spokenOf: [
    ...played,
    ...words`
    phái bộ giám sát, đoàn giám sát, nhóm giám sát, lực lượng giám sát,
    bàn về, thảo luận về, đề cập đến, đề cập tới, nhắc đến, nhắc tới, ủy ban giám sát, uỷ ban giám sát,
    cơ quan giám sát, bình luận về, hỏi về, được hỏi về, viết về, nói về, bài giảng về, cuốn sách về,
    bài viết về, trao đổi về, nhận xét về, câu hỏi về, phim về, thông tin về, dành nhiều trang cho,
    lịch sử,
      `,
  ],
  endedBy: ["bằng một", "bằng việc", "bằng", "với", "nhờ"],
  whether: ["liệu", "có hay không", "hay không"],
  like: ["giống", "giống như", "tương tự", "như"],
  nevers: ["chưa từng", "chưa bao giờ", "chưa hề", "không hề"],
  breachBy: ["khi", "bằng cách", "bằng việc"],
  breaks: [
    ...conditionsOf,
    ...words`
    trong thời gian, trong thời gian có, trong những ngày, trong suốt thời gian, suốt thời gian,
    trên tinh thần, theo tinh thần, trong khuôn khổ, nhờ, theo, lo ngại, lo rằng, nhà đàm phán, các nhà đàm phán, bên trung gian đàm phán, đoàn đàm phán,
    phái đoàn đàm phán, sau khi, kể từ khi, kể từ, khi, vì, trước khi, bất chấp, mặc dù, dù, mặc cho,
    giữa lúc, trong bối cảnh, trong lúc, sau, liên quan đến, liên quan tới,
    `,
  ],
  accepts: words`
    nhất trí với, nhất trí, đồng ý với, ủng hộ, chấp nhận, chấp thuận, đồng ý, thông qua, tán thành,
    phê chuẩn, sẵn sàng chấp nhận, tuyên bố chấp thuận, tuyên bố chấp nhận, đã chấp nhận, đã chấp thuận,
  `,
  keeps: words`
    duy trì, tôn trọng, tuân thủ, giữ vững, bảo đảm, đảm bảo, vẫn tuân thủ, vẫn tôn trọng,
    vẫn cam kết tuân thủ, vẫn duy trì,
  `,
  abouts: ["về", "về việc", "liên quan đến"],
  relatives: ["vốn", "mà"],
  notYet: ["chưa", "chưa thể", "chưa có"],
  despite: ["bất chấp", "mặc dù", "dù", "mặc cho", "dù có"],
  attacks: words`
    quả pháo, đạn pháo, tên lửa, rốc két, rơi xuống, tiếng súng, máy bay không người lái, tấn công,
    pháo kích, nã pháo, không kích, bắn, nổ súng, giao tranh, đụng độ, ném bom, oanh tạc, bắn rocket,
    phóng rocket, khai hỏa, thiệt mạng, đột kích, phá hủy, phá huỷ, nã đạn, đánh phá, tiến công,
  `,
  mediation: [
    ...words`
      làm trung gian, bảo trợ, nối kết, kết nối, dàn xếp, môi giới, đứng ra dàn xếp,
      đứng ra làm trung gian, đỡ đầu, khởi xướng, thúc đẩy, đề xuất, chủ trì, đàm phán,
      bảo lãnh,
    `.map((after) => ({ before: "do", after })),
    { before: "do", after: "hậu thuẫn", backs: true },
    { before: "do", after: "ủng hộ", backs: true },
    { before: "nhờ", after: "làm trung gian" },
    { before: "với", after: "làm trung gian" },
    { before: "với", after: "đứng ra làm trung gian" },
    { before: "với vai trò trung gian của", after: "" },
    { before: "trung gian chung của", after: "" },
    { before: "nhờ", after: "hòa giải" },
    { before: "nhờ", after: "hoà giải" },
    { before: "nhờ", after: "dàn xếp" },
    { before: "", after: "dàn xếp được" },
    { before: "được", after: "làm trung gian" },
    { before: "được", after: "bảo trợ" },
    { before: "được", after: "hậu thuẫn", backs: true },
    { before: "được", after: "dàn xếp" },
    { before: "với sự trung gian của", after: "" },
    { before: "thông qua trung gian", after: "" },
    { before: "qua trung gian", after: "" },
    { before: "qua trung gian của", after: "" },
    { before: "nhờ trung gian", after: "" },
    { before: "nhờ sự trung gian của", after: "" },
    { before: "nhờ nỗ lực trung gian của", after: "" },
    { before: "nhờ nỗ lực hòa giải của", after: "" },
    { before: "dưới sự trung gian của", after: "" },
    { before: "dưới sự bảo trợ của", after: "" },
    { before: "dưới sự dàn xếp của", after: "" },
    { before: "với sự hòa giải của", after: "" },
    { before: "với sự bảo trợ của", after: "" },
    { before: "theo sáng kiến của", after: "" },
    { before: "", after: "là nước đóng vai trò trung gian" },
    { before: "", after: "đóng vai trò trung gian" },
    { before: "", after: "là trung gian" },
    { before: "", after: "làm trung gian cho" },
    { before: "", after: "đứng ra làm trung gian" },
  ],
  between: ["giữa"],
  withWords: ["với"],
  purposes: ["vì mục đích", "nhằm", "để", "với mục đích", "vì lý do nhân đạo", "nhân dịp"],
  lasting: ["kéo dài", "trong", "trong vòng", "dài", "có thời hạn", "thời hạn"],
  ordinals: {
    "thứ nhất": 1,
    "đầu tiên": 1,
    "thứ hai": 2,
    "thứ 2": 2,
    "thứ ba": 3,
    "thứ 3": 3,
    "thứ tư": 4,
    "thứ 4": 4,
    "thứ năm": 5,
    "thứ 5": 5,
  },
  ordinalSide: "after",
  counts: { hai: 2, "2": 2, "cả hai": 2, ba: 3, "3": 3, bốn: 4, "4": 4 },
  effective: words`
    từ, kể từ, bắt đầu từ, có hiệu lực từ, có hiệu lực vào, có hiệu lực, từ ngày, bắt đầu, kể từ ngày,
  `,
  demonstratives: ["này", "trên", "đó", "nói trên", "ấy"],
};
