/** Armed groups known by name, of any conflict, in lower case. */
import { words } from "../../model/language/words.ts";
export const armedGroups: readonly string[] = words`
  isis, isil, islamic state, hamas, hezbollah, taliban, boko haram, al-shabaab, al shabaab, houthis,
  al-qaeda, farc,
`;
