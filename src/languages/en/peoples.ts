/** Peoples, nations and faiths, of any conflict: words for their members. */
import { words } from "../../model/language/words.ts";
export const peoples: readonly string[] = words`
  palestinians, palestinian, israelis, israeli, americans, american, britons, briton, syrians, syrian,
  iraqis, iraqi, afghans, afghan, pakistanis, indians, russians, ukrainians, ukrainian, armenians,
  armenian, azerbaijanis, azerbaijani, azeris, turks, kurds, arabs, jews, muslims, christians, hindus,
  yemenis, libyans, lebanese, egyptians, iranians, chinese, japanese, vietnamese, indonesians, filipinos,
  thais, burmese, rohingya, tamils, sinhalese, serbs, croats, bosniaks, bosnians, kosovars, georgians,
  ethiopians, eritreans, somalis, sudanese, nigerians, kenyans, ugandans, rwandans, congolese, malians,
  colombians, mexicans, venezuelans, salvadorans, guatemalans, haitians, cubans, brazilians, peruvians,
  germans, italians, spaniards, australians, canadians, nepalis, bangladeshis, sri lankans, cambodians,
  laotians, koreans, south koreans, north koreans, shiites, sunnis, yazidis, saudis, jordanians, tibetans,
  chechens, africans, europeans,
`;
