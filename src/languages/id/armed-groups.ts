/** Kelompok bersenjata yang dikenal dengan namanya, dari konflik mana pun, dengan huruf kecil. */
import { words } from "../../model/language/words.ts";
export const armedGroups: readonly string[] = words`
  hizbullah, isis, al-qaeda, al qaeda, boko haram, al-shabaab, houthi, hamas, taliban, pkk, gam, opm,
  tpnpb, milf, npa, eln, farc, jihad islam, jemaah islamiyah, abu sayyaf,
`;
