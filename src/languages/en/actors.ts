/** Who acts and speaks in English news. */
import type { ActorWords } from "../../model/language/actor-words.ts";
import { words } from "../../model/language/words.ts";
import { countries } from "./countries.ts";

export const actors: ActorWords = {
  countries,
  organisations: words`
    UN, U.N., United Nations, UN Security Council, Security Council, NATO, EU, European Union,
    European Commission, African Union, Arab League, League of Arab States, ECOWAS, IGAD, ASEAN, OSCE,
    OSCE Minsk Group, CSTO, Red Cross, Red Crescent, ICRC, Human Rights Watch, Amnesty International,
    Syrian Observatory for Human Rights, Doctors Without Borders, Médecins Sans Frontières, Unicef, UNHCR,
    UNRWA, OCHA, World Health Organization, Reuters, AFP, AP, Associated Press, BBC, CNN, Al Jazeera,
    TASS, Interfax, Xinhua, Hamas, Fatah, Hezbollah, Islamic Jihad, Islamic State, al-Qaeda, Taliban,
    Houthi, Houthis, FARC, ELN, FMLN, PKK, Tamil Tigers, LTTE, Al-Shabaab, Boko Haram,
    Rapid Support Forces, RSF, M23,
  `,
  titles: words`
    President, Vice President, Prime Minister, Deputy Prime Minister, Foreign Minister, Defence Minister,
    Defense Minister, Interior Minister, Health Minister, Minister, Secretary of State, Secretary General,
    Secretary-General, Secretary, Chancellor, King, Queen, Prince, Crown Prince, Emir, Sheikh, Pope,
    Ambassador, Governor, Mayor, Senator, General, Gen., Colonel, Col., Major, Captain, Lieutenant,
    Admiral, Commander, Coroner, Chief of Staff, Envoy, Special Envoy, Spokesman, Spokeswoman, Spokesperson, Dr,
    Dr., Mr, Mr., Mrs, Mrs., Ms, Ms., Leader, Chief, Chairman, Head, Director, Professor,
  `,
  bodies: words`
    Ministry, Department, Council, Committee, Commission, Party, Army, Armed Forces, Parliament, Assembly,
    Front, Movement, Organization, Organisation, Observatory, Agency, Mission, Office, Command, Court,
    Union, League, Community, Coalition, Alliance, Government, Kremlin, State Department, Pentagon,
  `,
  groups: words`
    rebels, rebel groups, rebel group, insurgents, guerrillas, militants, militias, militia, fighters,
    separatists, gangs, government, government forces, authorities, army, military, opposition, coalition,
    junta, parties, sides, warring parties, warring sides, factions, troops, forces, armed groups,
    leaders, mediators, negotiators, powers, neighbours, neighbors, monitors, observers, leadership,
    administration,
  `,
  unnamed: words`
    officials, official, witnesses, witness, residents, activists, police, medics, doctors, rescuers,
    hospital, hospital officials, sources, source, spokesman, spokeswoman, spokesperson, analysts,
    experts, diplomats, diplomat, reports, report, media, state media, state television, state TV,
    news agency, newspaper, statement, ministry, council, president, prime minister, foreign minister,
    minister, governor, mayor, coroner, commander, general, leader, lawyer, agency, group, organisation,
    organization, observatory, mission, envoy, ambassador, prosecutors, survivors, relatives, charity,
    authorities, army, military, government, kremlin, investigators, firefighters, coastguard, one of them,
    one of those, survivor, resident, villager, neighbour, neighbor, activist, medic, doctor, rescuer, eyewitness,
    analyst, expert, aid worker, relative, shopkeeper,
  `,
  links: words`
    of, the, for, al, el, bin, ibn, de, da, van, von, -, 's, abu, a, an,
  `,
  bothSides: words`
    both sides, the two sides, both parties, two sides, all sides, either side, each side,
  `,
  own: ["its", "his", "her", "their", "our", "my"],
  ownSuffixes: [],
  placeLeads: ["in", "at", "near", "outside", "around", "across", "inside", "on the border of"],
  placeKinds: words`
    region, province, city, town, village, district, area, governorate, valley, strip,
  `,
};
