/** What the desk does for its page: each call checked, carried out, and answered with what the page needs to show. */
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { ReviewEntry } from "../../model/editorial/review-entry.ts";
import type { Project } from "../project.ts";
import { UserError } from "../user-error.ts";
import { type DeskCalls, deskCalls } from "./desk-calls.ts";
import { acceptDraft, draftView } from "./drafts/accept-draft.ts";
import type { Draft } from "./drafts/draft.ts";
import { draftsOf } from "./drafts/drafts-of.ts";
import { formFields } from "./form-fields.ts";
import { deskCorpus } from "./record/desk-corpus.ts";
import { type FileSteps, fileSteps } from "./record/file-steps.ts";
import { refitted } from "./record/refitted.ts";
import { type ReviewDesk, reviewDesk } from "./record/review-desk.ts";
import { readText } from "./record/review-entries.ts";
import { withoutSubject } from "./record/without-subject.ts";
import { type DeskViews, deskViews } from "./views/desk-views.ts";
import type { SentenceView, Written } from "./views/sentence-view.ts";

export interface DeskApi {
  /** Throws a UserError for a call that cannot be carried out; null where there is no such call. */
  readonly call: (name: string, body: unknown) => unknown;
  readonly editions: () => readonly string[];
  readonly title: (language: string) => string;
}

interface Room {
  readonly project: Project;
  readonly corpus: ReturnType<typeof deskCorpus>;
  readonly desk: ReviewDesk;
  readonly views: DeskViews;
  readonly files: FileSteps;
}

/** @param hrefOf address of a sentence on the site in development. */
export function deskApi(
  project: Project,
  hrefOf: (language: string, source: string, sentence: string) => string,
): DeskApi {
  const corpus = deskCorpus(project);
  const desk = reviewDesk(join(project.content, "editorial", "review.yaml"));
  const views = deskViews(corpus, desk, join(project.content, "explainers"), hrefOf);
  const room = { project, corpus, desk, views, files: fileSteps() };
  return {
    call: (name, body) => {
      if (!Object.hasOwn(deskCalls, name)) return null;
      const parsed = deskCalls[name as keyof DeskCalls].safeParse(body);
      if (!parsed.success) throw new UserError("the call is not one that the desk knows");
      return (calls[name as keyof DeskCalls] as (asked: unknown, room: Room) => unknown)(parsed.data, room);
    },
    editions: () => corpus.ledger().site.editions,
    title: (language) => {
      const { title } = corpus.ledger().site;
      return title[language] ?? Object.values(title)[0] ?? "";
    },
  };
}

const calls: { readonly [Name in keyof DeskCalls]: (asked: DeskCalls[Name], room: Room) => unknown } = {
  queue: ({ language, document }, { views }) => views.queue(language, document),
  sentences: ({ language, items }, { views }) => shown(items, language, views),
  verdict: decide,
  add: addClaim,
  undo: ({ step, language, items }, { desk, views }) => {
    if (step >= 0) desk.undo(step);
    return { sentences: shown(items, language, views) };
  },
  about: ({ source }, { project, corpus, files }) => {
    if (!corpus.document(source)) throw new UserError("expected a document that is there");
    const file = join(project.content, "editorial", "sources.yaml");
    return { step: files.write(new Map([[file, withoutSubject(readText(file), source)]])) };
  },
  drafts: ({ language }, room) => proposed(language, room).map(draftView),
  accept: ({ language, draft }, room) => {
    const found = proposed(language, room).find(({ id }) => id === draft);
    if (!found) throw new UserError("this draft is no longer proposed; load the page again");
    const texts = acceptDraft(room.project.content, found);
    const [file = ""] = texts.keys();
    return { file: relative(room.project.content, file), step: room.files.write(texts) };
  },
  takeBack: ({ step }, { files }) => {
    files.undo(step);
    return {};
  },
  orphan: settleOrphan,
};

function proposed(language: string, { project, corpus }: Room): readonly Draft[] {
  const folder = join(project.content, "explainers");
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return draftsOf(
    corpus.ledger(),
    language,
    names.some((name) => name.endsWith(".mdx")),
  );
}

function decide(asked: DeskCalls["verdict"], { corpus, desk, views }: Room): Written {
  const { language, source, claim, verdict } = asked;
  const document = corpus.document(source);
  if (!document) throw new UserError("expected a document that is there");
  const shownClaim = () => {
    const known = document.claims.find(({ id }) => id === claim) ?? desk.rulings(document).get(claim)?.claim;
    return known
      ? { claim: known, view: viewOf(claim, views.sentence(source, known.sentence, language)) }
      : null;
  };
  if (verdict === "corrected") {
    const now = shownClaim();
    if (!now) throw new UserError("this claim is no longer there");
    const set = formFields(asked.form ?? {}, now.view?.form ?? {}, now.claim);
    const reason = { [language]: asked.reason?.trim() || "–" };
    const step = desk.decide([{ document, claim }], { verdict, set, reason });
    return {
      step: step ?? -1,
      sentences: shown([{ source, sentence: now.claim.sentence }], language, views),
    };
  }
  const alike = views.alike(claim);
  const meant = alike.length > 0 ? alike : [{ id: claim, source }];
  const of = meant.flatMap((each) => {
    const found = corpus.document(each.source);
    return found ? [{ document: found, claim: each.id }] : [];
  });
  const places = of.flatMap((each) => {
    const known =
      each.document.claims.find(({ id }) => id === each.claim) ??
      desk.rulings(each.document).get(each.claim)?.claim;
    return known ? [{ source: known.source, sentence: known.sentence }] : [];
  });
  const step = desk.decide(of, { verdict });
  return { step: step ?? -1, sentences: shown(places, language, views) };
}

function addClaim(asked: DeskCalls["add"], { corpus, desk, views }: Room): Written & { readonly id: string } {
  const { language, source, sentence, start, end, trigger, form, reason } = asked;
  const document = corpus.document(source);
  const at = document?.source.sentences[Number(sentence.slice(1)) - 1];
  if (!document || !at) throw new UserError("expected a sentence that is there");
  const span = { start: at.start + start, end: Math.min(at.start + end, at.end) };
  const set = { ...formFields(form, {}, null), ...(trigger ? { trigger } : {}) };
  const { step, id } = desk.add(document, span, set, { [language]: reason.trim() || "–" });
  return { step, id, sentences: shown([{ source, sentence }], language, views) };
}

/** An entry that fits nothing is moved to the sentence that is like it, taken as it reads now, or taken out. */
function settleOrphan(asked: DeskCalls["orphan"], { corpus, desk }: Room): { readonly step: number } {
  const { entry, quote, decision } = asked;
  if (decision === "drop") return { step: desk.settle(entry, quote, null) };
  const nearest = corpus.orphans().find((each) => each.entry === entry)?.nearest;
  const to = (old: ReviewEntry): ReviewEntry => {
    const document = corpus.document(old.source);
    if (!document || (decision === "move" && !nearest)) throw new UserError("no sentence is like it");
    return refitted(old, document, decision === "move" ? nearest!.text : null);
  };
  return { step: desk.settle(entry, quote, to) };
}

function shown(
  items: readonly { readonly source: string; readonly sentence: string }[],
  language: string,
  views: DeskViews,
): readonly SentenceView[] {
  const sentences = items.flatMap(({ source, sentence }) => views.sentence(source, sentence, language) ?? []);
  views.note(sentences);
  return sentences;
}

function viewOf(claim: string, sentence: SentenceView | null) {
  return sentence?.claims.find(({ id }) => id === claim) ?? null;
}
