/** Who says what in English news. */
import type { SpeechWords } from "../../model/language/speech-words.ts";
import { words } from "../../model/language/words.ts";

const be = ["is", "are", "was", "were", "been", "be", "being"];
const participles = words`
  said, told, reported, believed, blamed, suspected, claimed, alleged, estimated, urged, asked, feared,
  confirmed, announced, declared, described, called, rejected, denied, dismissed, quoted, cited, accused,
  counted, recorded, listed, registered, documented, verified, concluded, revealed, warned, acknowledged,
  pronounced,
`;
const published = words`
  reported, confirmed, released, provided, compiled, recorded, given, issued, published, disclosed,
`;

export const speech: SpeechWords = {
  says: words`
    said, says, say, saying, told, tells, stated, states, reported, reports, confirmed, confirms, claimed,
    claims, claim, estimated, estimates, estimate, warned, warns, insisted, insists, added, adds, adding,
    noted, noting, acknowledged, admitted, believes, believe, believed, asserted, maintained, alleged,
    alleges, allege, denied, denies, wrote, tweeted, testified, recalled, explained, stressed, vowed,
    rejected, rejects, dismissed, dismisses, refused, refuses, argued, suggested, hopes, hoped, hope,
    report, acknowledges, admits, think, thinks, stands by, stood by, sticks to, stuck to, logged, logs, tallied, admitted to, admits to, gave its own toll, gave its own figure, gave a different toll, gave a different figure, gave another figure, replied, replies, countered, retorted, reckon, reckons, reckoned, counted, counts, recorded, records, listed, lists,
    registered, documented, verified, found that, concluded, revealed, disclosed, gave a figure of,
    gives a figure of, given a figure of, gave the figure, gave a toll of, speaks of, spoke of, say that,
    maintained that, maintains that, cautioned, recounted, remarked, conceded, specified, clarified, posted, observed, learned, explains,
    recalls, stresses, declares that, announced that, points out that, point out that, pointed out that,
    answered that, replied that, responded that, replied,
    read out the names of, published the names of, released the names of, gave the names of, ruled out, rules out,
    pronounced,
  `,
  be,
  participles,
  records: ["recorded", "records", "registered"],
  wishes: words`
    vowed, refused, refuses, hopes, hoped, hope, rejected, rejects, dismissed, dismisses, described,
    stressed, condemned, condemns, denounced, criticised, criticized, ruled out, rules out, pronounced,
  `,
  accusedOf: ["accused of", ...be.map((verb) => `${verb} blamed for`)],
  puts: ["put", "puts", "putting", "placed", "places", "gives", "gave", "giving"],
  putBy: [],
  closers: ["found", "heard", "ruled", "established", "determined"],
  revises: words`
    revised, revises, raised, raises, lowered, lowers, updated, updates, increased, cut, upped,
  `,
  countBy: ["by"],
  counts: ["count", "own count", "tally", "own tally", "reckoning", "own reckoning"],
  tolls: [
    ...["people killed", "dead", "deaths", "killed", "victims", "wounded", "injured", "missing"].map(
      (harmed) => `the number of ${harmed}`,
    ),
    "the toll",
    "the death toll",
    "its toll",
    "its death toll",
    "their toll",
    "the official toll",
  ],
  putsAt: ["at", "dead as", "losses as", "toll as", "casualties as"],
  shows: words`
    show, shows, showed, suggest, suggests, suggested, indicate, indicates, indicated, put, puts,
  `,
  reportNouns: words`
    figures, data, statistics, records, count, tally, tallies, estimates, report, reports, survey, study,
  `,
  saidBy: [
    ...published.map((participle) => `${participle} by`),
    "by the count of",
    ...["said", "announced", "stated"].flatMap((told) => be.map((verb) => `${verb} ${told} by`)),
  ],
  announces: ["announced", "announces", "declared", "declares", "proclaimed"],
  calls: words`
    called for, called on, calls for, calls on, calling for, calling on, call for, call on, urged, urges,
    urging, demanded, demands, demanding, appealed, appeals, pleaded, pressed for, renewed calls for,
    renewed their call for, called, calls,
  `,
  accuses: words`
    returned the accusation, returned the charge, accusations that, accusation that, allegations that, accusations of, allegations of, blame,
    blamed each other, accused, accuses, accusing, blamed, blames, blaming, charged that, alleged,
    alleges, allege, accuse,
  `,
  blames: words`blamed each other, blamed one another, blamed, blames, blaming, blame`,
  presupposed: ["that", "which", "who"],
  bystanders: words`
    residents, villagers, locals, witnesses, eyewitnesses, a witness, an eyewitness, a resident, medics,
    doctors, aid workers, rescuers, monitors, observers, analysts, a spokesman, a spokeswoman,
    a spokesperson,
  `,
  denies: words`
    denied, denies, denying, rejected the charge, rejects the charge, rejected the charge that,
    rejected charges, rejected charges that, dismissed the charge, dismissed the charge that,
    dismissed charges that, rejected accusations, rejected the accusations, rejected accusations that,
    rejected claims, rejected the claims, rejected allegations, dismissed accusations, dismissed claims,
    dismissed allegations, dismissed the claims, rejects accusations, rejects claims,
  `,
  clefts: ["it was", "it is"],
  admits: ["admitted", "admits", "acknowledged", "acknowledges", "conceded"],
  suspects: words`
    suspects, suspect, suspected that, fears that, fear that, feared that, believes it likely,
  `,
  quotes: words`
    said, says, say, added, adds, wrote, writes, explained, recalled, remarked, noted, stated, reports,
    insisted, commented, replied, replies, countered, retorted, answered, responded,
  `,
  gerunds: ["ing"],
  quotesOwn: [],
  according: ["per the", "according to", "in the words of", "as reported by"],
  notAccording: words`
    believed to, thought to, said to have, said to be, reported to have, reported to be, alleged to have,
    according to plan, according to schedule, according to which, blamed by, blamed on, accused by,
    nearby states, neighbouring states, neighboring states, other states, southern states, northern states,
    eastern states, western states, central states, coastal states, gulf states, member states, baltic states,
    arab states, both states, these states, the states, border states, calls off, called off, calls itself, people say, people call, reports on, reports of, claims of, estimates of, records began, all told, multiple reported, several reported, many reported,
    some reported, other reported, claimed by, reports indicated, reports indicate,
    reports suggest, reports suggested, reports show, reports showed, traded blame, trade blame,
    trading blame, traded blames, trading blames, traded accusations, trade accusations,
  `,
  reportHeads: [
    ...["report", "count", "tally", "survey", "statement", "study", "estimate"].flatMap((noun) =>
      ["by", "from", "of"].flatMap((link) => [`a ${noun} ${link}`, `the ${noun} ${link}`]),
    ),
    ...words`
      the latest figures from, official figures from, figures by, data by, data compiled by,
      figures compiled by, estimates by, estimates from, statistics from, reports from, reports by,
      data from, figures from, an official statement by, the statement, the report, the document,
    `,
  ],
  cites: ["citing", "quoting", "cited", "quoted", "quotes", "cites"],
  outlets: ["citing"],
  asSaying: ["as saying", "as telling", "as reporting"],
  pronouns: words`
    we, i, he, she, they, it, him, her, them, the statement, the report, who,
  `,
  persons: ["he", "she"],
  nobodies: ["no", "none", "nobody", "no one", "nothing", "neither", "there"],
  locals: ["there"],
  fillers: words`
    has, have, had, was, were, is, are, also, later, earlier, today, yesterday, reportedly, repeatedly,
    then, again, recently, meanwhile, however, only, would, will, still, already, immediately, quickly,
    jointly, previously, initially, originally, subsequently, sharply, formally, separately, finally, flatly, eventually,
    swiftly, independently, hastily, urgently, strongly, angrily, bluntly, daily, on, late, early, publicly, officially, morning, night, evening, in a statement,
    in an interview, on the other hand,
  `,
  future: ["will", "would"],
  infinitives: ["to"],
  auxiliaries: [...be, "has", "have", "had", "did", "does", "do"],
  openers: words`
    of, the, but, and, meanwhile, however, earlier, later, still, yet, so, also, on, in, then, a, an, now,
    instead, while, his, her, its, their, this, that,
  `,
  complementisers: ["that"],
  relatives: words`
    who, which, whose, based, speaking, citing, quoting, known as, himself, herself, headquartered,
    located, led by, run by, founded, a member of, aged,
  `,
  ands: ["and"],
  divides: words`
    while, whereas, after, before, because, since, when, as, although, though, if, unless, until, which,
    whom, where, despite, amid, with,
  `,
  adversatives: ["but", "however", "although", "though", "yet", "nevertheless", "while", "whereas"],
  stops: words`
    in, on, at, who, which, after, before, as, when, during, while, by, to, from, with, that, was, were,
    is, has, had, via, but, released, published, told, said, without, adding, late, early, earlier, today,
    yesterday, citing, quoting, here, if, because,
  `,
  contentHeads: ["at least", "as many as", "no fewer than", "some"],
  continues: words`
    of those, of these, of them, among them, among those, these included, those killed,
  `,
};
