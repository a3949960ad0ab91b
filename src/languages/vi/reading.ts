/** How Vietnamese is recognised, and where its sentences do not end. */
import type { ReadingWords } from "../../model/language/reading-words.ts";
import { words } from "../../model/language/words.ts";

export const reading: ReadingWords = {
  functionWords: words`
    của, và, các, là, đã, trong, được, với, cho, có, không, những, này, một, người, tại, từ, đến, khi, về,
    sau, theo, cũng, vào, bị, đang, để, do, ở, ra, sẽ, trên, nhiều, việc, hai, bên,
  `,
  tellingLetters: "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
  abbreviations: words`
    # "TP. Hồ Chí Minh" = city; "GS.", "TS.", "PGS.", "ThS.", "BS." = academic titles; "tr." = million or page
    TP., Tp., GS., TS., PGS., ThS., BS., Th.S., ĐH., Q., P., tr., v.v., Tr.CN., St., Mr., Dr., Nxb.,
  `,
  continuations: words`
    ông, bà, họ, theo ông, theo bà, tuy nhiên, trong khi đó, ngoài ra, bên cạnh đó, về phần mình,
    cũng trong, trước đó, sau đó, đồng thời, bất chấp, theo tuyên bố, theo kế hoạch, hiện, cùng ngày,
    đây là, điều này, trong cuộc, trong diễn biến, còn theo, mặt khác, thế nhưng,
  `,
  siteLabels: ["tin liên quan", "xem thêm", "chia sẻ", "thế giới", "quảng cáo", "về tác giả", "đọc thêm"],
};
