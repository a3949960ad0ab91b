/** Các nhóm vũ trang được gọi bằng tên, của bất kỳ xung đột nào, viết thường. */
import { words } from "../../model/language/words.ts";
export const armedGroups: readonly string[] = words`
  hamas, hezbollah, houthi, taliban, boko haram, al-qaeda, al-shabaab, abu sayyaf,
`;
