/** How English asks for claims. */
import type { QuestionWords } from "../../model/language/question-words.ts";
import { words } from "../../model/language/words.ts";

export const question: QuestionWords = {
  slight: words`
    conflict, conflicts, the, a, an, of, and, or, to, in, on, at, for, with, by, as, from, into, onto,
    over, under, about, around, near, between, among, against, during, through, within, since, until,
    till, after, before, when, while, which, who, whom, whose, what, that, this, these, those, it, its,
    their, they, them, there, he, she, his, her, we, us, our, you, your, i, my, me, is, are, was, were,
    be, been, being, am, has, have, had, having, do, does, did, doing, can, could, will, would, shall,
    should, may, might, must, not, no, any, some, all, every, each, per, than, then, so, if, how, much,
    many, did, ever, yet, now, still, also, just, only, very, more, most, less, least, exactly, total,
    overall, altogether, tell, show, give, list, find, know, number, numbers, figure, figures, count,
    counts, toll, tolls, estimate, estimates, estimated, come, came, get, got, go, went, take, took,
    place, happen, happened, happens, result, resulted, lead, led, put, puts, mean, means, lose, lost,
    losing, claim, claimed, claims, involved, because, due, caused, cause, date, dated, day, days, year,
    years, month, months, week, weeks, time, times, reported, reports, official, reportedly, latest,
    current, please, long, last, lasted, side, sides, announced, statement, statements, estimates, report,
    claim, state, states, confirmed, victim, victims, question, answer, new, old, big, large, according,
    left, right, part, parts, help, helped, helping, helps, give, gave, given, same, different, both,
  `,
  amount: words`
    how many, how much, number of, death toll, body count, toll, total, count, what number,
  `,
  unanswered: words`
    why, reason, reasons, meaning, definition, define, explain, photo, photos, video, videos, map,
    weather, price, prices, population, how come, how to, who won, who started, who began,
  `,
  harms: {
    killed: words`
      killed, kill, kills, killing, killings, dead, died, die, dies, dying, death, deaths, fatality,
      fatalities, deceased, slain, slaying, perished, perish, casualty, casualties, bodies, body, corpse,
      corpses, murdered, massacred, fallen, losses, lives, lost their lives, lost lives, lives lost,
      loss of life, death toll, body count, executed, beheaded, drowned, toll, tolls, victim, victims,
    `,
    wounded: words`
      wounded, wound, wounds, injured, injure, injury, injuries, hurt, maimed, casualty, casualties,
      losses,
    `,
    missing: words`
      missing, disappeared, vanished, unaccounted, unaccounted for, went missing,
    `,
    captured: words`
      captured, capture, captures, capturing, captive, captives, prisoner, prisoners, hostage, hostages,
      pow, pows, abducted, kidnapped, seized, abductions, detained, taken prisoner, prisoners taken,
      prisoner of war, prisoners of war, taken hostage, held captive,
    `,
    displaced: words`
      displaced, displacement, displace, refugee, refugees, fled, flee, flees, fleeing, evacuated,
      evacuees, evacuation, uprooted, homeless, exodus, idp, idps, escaped, leave, left their homes,
      forced out, driven out, driven from their homes, left home, lost their homes, left,
    `,
  },
  people: words`
    people, person, persons, human, humans, individuals, someone, anybody, anyone, men, man, citizens,
    residents, inhabitants, others, lives, life, member, members,
  `,
  civilian: ["civilian", "civilians", "noncombatants", "non-combatants", "civil"],
  military: words`
    soldier, soldiers, troop, troops, serviceman, servicemen, servicewomen, military, combatant,
    combatants, fighter, fighters, army, armies, conscripts, militants, militiamen, militia, warriors,
    forces, armed forces,
  `,
  groups: {
    children: ["child", "children", "kid", "kids", "minor", "minors", "boys", "girls", "babies", "infants"],
    students: ["student", "students", "pupil", "pupils", "schoolchild", "schoolchildren"],
    teachers: ["teacher", "teachers"],
    medics: ["doctor", "doctors", "nurse", "nurses", "medic", "medics", "paramedic", "paramedics"],
    journalists: ["journalist", "journalists", "reporter", "reporters"],
    peacekeepers: ["peacekeeper", "peacekeepers", "peacekeeping"],
    observers: ["observer", "observers", "monitor", "monitors"],
    passengers: ["passenger", "passengers"],
    fishers: ["fisherman", "fishermen", "fishers"],
    herders: ["shepherd", "shepherds", "herder", "herders"],
    farmers: ["farmer", "farmers"],
    villagers: ["villager", "villagers"],
    police: ["police", "policeman", "policemen"],
    women: ["woman", "women", "female"],
    relief: words`
      aid-worker, aid worker, aid workers, relief workers, relief worker, humanitarian workers,
    `,
    rescuers: ["rescuer", "rescuers", "firefighter", "firefighters"],
    elderly: ["elderly", "pensioners"],
    mercenaries: ["mercenary", "mercenaries"],
    volunteers: ["volunteer", "volunteers"],
    officials: ["official", "officials"],
  },
  office: words`
    president, presidents, minister, premier, chancellor, general, colonel, commander, secretary,
    spokesman, spokeswoman, leader, ambassador, envoy, mr, mrs, dr,
  `,
  losing: ["lose", "lost", "loses", "losing", "losses"],
  who: ["who", "whom", "whose", "which side", "which party", "which country", "which countries", "who's"],
  bothSides: words`
    both sides, both parties, both armies, all sides, either side, each side, the two sides,
  `,
  ceasefire: words`
    ceasefire, ceasefires, cease-fire, cease-fires, truce, truces, armistice, armistices, cease fire,
    cessation of hostilities, humanitarian pause,
  `,
  agreement: words`
    peace deal, peace agreement, peace accord, peace treaty, peace pact, accord, accords,
    trilateral statement,
  `,
  talks: words`
    peace talks, peace negotiations, peace plan, peace proposal, talks, negotiations, peace process,
  `,
  statuses: {
    agreed: words`
      agreed, agree, agrees, agreement, agreements, deal, deals, accept, accepted, accepts, sign, signed,
      signing, signs, reached, reach, concluded, announced, declared, declare, conclude, start, started,
      begin, began, made, deal, come into force, took effect, take effect,
    `,
    proposed: words`
      propose, proposed, proposes, proposal, proposals, offer, offered, offers, suggest, suggested, plan,
      plans, talks, negotiations, negotiated, discussed, discuss,
    `,
    "called-for": words`
      call, calls, calling, urge, urged, urges, urging, appeal, appealed, appeals, demand, demanded,
      demands, called for, calls for, call for, called,
    `,
    "in-force": ["in force", "in effect", "observed", "respected", "holds"],
    violated: words`
      broke, break, breaks, breaking, broken, breach, breached, breaches, violate, violated, violates,
      violating, violation, violations, violator, violators,
    `,
    collapsed: words`
      collapse, collapsed, collapses, collapsing, fail, failed, fails, failure, end, ended, ends, ending,
      over, expired, expire, expires, fell apart, fall apart, broke down, break down, ran out, run out,
    `,
    extended: ["extend", "extended", "extends", "extension", "prolonged", "prolong", "renewed", "renew"],
    rejected: words`
      accept, accepted, accepts, reject, rejected, rejects, rejecting, rejection, refuse, refused, refuses, refusal, turned, spurn,
      spurned, decline, declined, turned down,
    `,
  },
  holding: words`
    hold, holding, held, holds, survive, survived, last, respected, observed, kept,
  `,
  mediation: words`
    mediate, mediated, mediates, mediating, mediation, mediator, mediators, broker, brokered, brokers,
    brokering, facilitated, negotiator, negotiators,
  `,
  speech: words`
    say, says, said, saying, told, tells, according, suspect, suspects, suspected, quote, quoted,
    spokesman, spokesperson, admitted, acknowledged, according to,
  `,
  accusation: words`
    accuse, accused, accuses, accusing, accusation, accusations, blame, blamed, blames, blaming,
  `,
  war: ["war", "wars", "warfare"],
  happening: words`
    fighting, battle, battles, clash, clashes, attack, attacks, attacked, strike, strikes, struck,
    shelling, bombardment, bombing, offensive, offensives, siege, besieged, assault, raid, raids,
    operation, incident, explosion, explosions, blast, blasts, collapse, collapsed, sinking, sank, breach,
    outbreak, hostilities, violence, events, campaign, burst, disaster, accident,
  `,
  ordinals: { first: 1, "1st": 1, second: 2, "2nd": 2, third: 3, "3rd": 3, fourth: 4, fifth: 5 },
  seasons: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 2] },
  parts: {
    early: [0, 0.4],
    "beginning of": [0, 0.4],
    mid: [0.3, 0.7],
    middle: [0.3, 0.7],
    late: [0.6, 1],
    "end of": [0.6, 1],
  },
  decadeEndings: ["s"],
  yearsTo: ["to", "until", "till", "through"],
  yearBefore: [],
};
