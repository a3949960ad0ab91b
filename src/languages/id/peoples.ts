/** Bangsa, negara, dan agama, dari konflik mana pun. */
import { words } from "../../model/language/words.ts";
export const peoples: readonly string[] = words`
  palestina, israel, ukraina, rusia, armenia, azerbaijan, suriah, muslim, amerika, inggris, australia,
  myanmar, rohingya, irak, afghanistan, afganistan, yaman, libanon, lebanon, turki, india, pakistan,
  kashmir,
`;
