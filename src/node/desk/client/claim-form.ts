/** The form for a correction or an addition: menus, and words picked from the sentence by mouse or by keyboard. */
import type { ClaimView, SentenceView } from "../views/sentence-view.ts";
import type { DeskWords } from "./desk-words.ts";
import { element, filled } from "./element.ts";

export interface Filled {
  readonly form: Readonly<Record<string, string>>;
  readonly reason: string;
  /** Of an addition: the words of the claim, from the sentence's first character, and those of its figure. */
  readonly start: number;
  readonly end: number;
  readonly trigger: string;
}

type Field = HTMLInputElement | HTMLSelectElement;

const casualtyFields = ["value", "qualifier", "low", "high", "victims", "side"] as const;
const ceasefireFields = ["declared", "effective", "ended", "mediators", "parties"] as const;
const sharedFields = ["speaker", "stance", "when", "where"] as const;

/**
 * @param claim the claim to correct; null = one is added. @param selected words selected beforehand, as offsets.
 * @param done called with what was filled in; null = nothing is to be done.
 */
export function claimForm(
  desk: DeskWords,
  sentence: SentenceView,
  claim: ClaimView | null,
  selected: { readonly start: number; readonly end: number } | null,
  done: (filled: Filled | null) => void,
): HTMLFormElement {
  const { words } = desk;
  const fields = new Map<string, Field>();
  const rows = new Map<string, HTMLElement>();
  const before = claim?.form ?? {};
  const place = { start: selected?.start ?? 0, end: selected?.end ?? 0, trigger: "" };

  const row = (name: string, label: string, field: Field) => {
    field.id = `field-${name}`;
    field.name = name;
    if (before[name] !== undefined) field.value = before[name];
    fields.set(name, field);
    const created = element("div", { class: "row" }, element("label", { for: field.id }, label), field);
    rows.set(name, created);
    return created;
  };
  const control = (name: string): Field => {
    const choices = desk.menus[name];
    return choices
      ? menu(choices, claim ? null : "")
      : element("input", { type: "text", autocomplete: "off" });
  };
  const what = whatMenu(desk, claim);
  // Not `readonly`: the browser would show no caret there to select with by keyboard.
  const picker = element("textarea", {
    "aria-readonly": "true",
    rows: "4",
    lang: sentence.language,
    dir: "auto",
    id: "field-words",
    spellcheck: "false",
  });
  picker.addEventListener("beforeinput", (event) => event.preventDefault());
  picker.value = sentence.text;
  const quote = element("output", { class: "quote", lang: sentence.language, dir: "auto" });
  const reason = element("input", { type: "text", autocomplete: "off", id: "field-reason", name: "reason" });
  const note = element("p", { class: "why", role: "status" });

  const showQuote = () => {
    quote.textContent = sentence.text.slice(place.start, place.end) || "—";
  };
  const pick = (use: (words: string, start: number, end: number) => void) => () => {
    const { selectionStart: start, selectionEnd: end } = picker;
    if (end > start) use(sentence.text.slice(start, end), start, end);
    picker.focus();
  };
  const into = (name: string) => pick((text) => setField(name, text.trim()));
  const setField = (name: string, text: string) => {
    const field = fields.get(name);
    if (field) field.value = text;
  };
  const picks: readonly (readonly [string, () => void])[] = [
    ...(claim
      ? []
      : ([
          [
            words.form.asQuote,
            pick((_, start, end) => {
              Object.assign(place, { start, end });
              showQuote();
            }),
          ],
        ] as const)),
    [
      words.form.asFigure,
      pick((text) => {
        place.trigger = text;
        const digits = /\d[\d.,\s]*/u.exec(text)?.[0].replace(/\D/gu, "");
        if (digits) setField("value", digits);
      }),
    ],
    [words.form.asSpeaker, into("speaker")],
    [words.form.asSide, into("side")],
    [words.form.asWhere, into("where")],
    [
      words.form.asDate,
      pick((_, start, end) => {
        const date = sentence.dates.find((each) => each.start < end && start < each.end);
        note.textContent = date ? "" : words.form.noDate;
        if (date) setField("when", date.edtf);
      }),
    ],
  ];

  const form = element(
    "form",
    { class: "edit", novalidate: true },
    element("h3", {}, claim ? words.form.editTitle : words.form.addTitle),
    element("label", { for: "field-words" }, words.form.pick),
    picker,
    element(
      "div",
      { class: "tools" },
      ...picks.map(([label, run]) => {
        const created = element("button", { type: "button" }, label);
        created.addEventListener("click", run);
        return created;
      }),
    ),
    claim ? null : element("p", {}, `${words.form.quote}: `, quote),
    note,
    row("what", words.form.what, what),
    ...casualtyFields.map((name) => row(name, labelOf(name, desk), control(name))),
    ...sharedFields.map((name) => row(name, labelOf(name, desk), control(name))),
    ...ceasefireFields.map((name) => row(name, labelOf(name, desk), control(name))),
    element("div", { class: "row" }, element("label", { for: reason.id }, words.form.reason), reason),
    element(
      "div",
      { class: "tools" },
      element("button", { type: "submit", class: "first" }, words.actions.save),
      cancelButton(words.actions.cancel, () => done(null)),
    ),
  );
  const isHarm = () => desk.menus["harm"]!.some(([value]) => value === what.value);
  const showFields = () => {
    for (const name of casualtyFields) rows.get(name)!.hidden = !isHarm();
    for (const name of ceasefireFields) rows.get(name)!.hidden = isHarm();
  };
  what.addEventListener("change", showFields);
  showFields();
  showQuote();
  if (selected) picker.setSelectionRange(selected.start, selected.end);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const other = isHarm() ? ceasefireFields : casualtyFields;
    const own = [...fields].filter(([name]) => !(other as readonly string[]).includes(name));
    const values = Object.fromEntries(own.map(([name, field]) => [name, field.value]));
    const changes = own
      .filter(([name, field]) => field.value !== (before[name] ?? ""))
      .map(([name, field]) => `${labelOf(name, desk)}: ${shownValue(field)}`);
    const usual = claim ? filled(words.form.asRead, { changes: changes.join("; ") }) : words.form.asAdded;
    const whole = place.end > place.start ? place : { ...place, start: 0, end: sentence.text.length };
    done({ form: values, reason: reason.value.trim() || usual, ...whole });
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    done(null);
  });
  return form;
}

/** The first thing to touch: what it says, or the words to pick. */
export function focusForm(form: HTMLFormElement, adds: boolean): void {
  form.querySelector<HTMLElement>(adds ? "textarea" : "select")?.focus();
}

function cancelButton(label: string, cancel: () => void): HTMLButtonElement {
  const created = element("button", { type: "button" }, label);
  created.addEventListener("click", cancel);
  return created;
}

/** @param none label of the choice of nothing; null = there is none. */
function menu(choices: readonly (readonly [string, string])[], none: string | null): HTMLSelectElement {
  const options = choices.map(([value, label]) => element("option", { value }, label));
  return element(
    "select",
    {},
    none === null ? null : element("option", { value: "" }, none || "—"),
    ...options,
  );
}

/** Harms and statuses; of a correction only those of its kind. */
function whatMenu({ menus, labels }: DeskWords, claim: ClaimView | null): HTMLSelectElement {
  const groups = (["casualty", "ceasefire"] as const).map((kind) => {
    const choices = menus[kind === "casualty" ? "harm" : "status"]!;
    return { kind, choices, has: choices.some(([value]) => value === claim?.form["what"]) };
  });
  const shown = claim ? groups.filter(({ has }) => has) : groups;
  return element(
    "select",
    {},
    ...shown.map(({ kind, choices }) =>
      element(
        "optgroup",
        { label: labels[kind]! },
        ...choices.map(([value, label]) => element("option", { value }, label)),
      ),
    ),
  );
}

function labelOf(name: string, { words: { form }, labels }: DeskWords): string {
  const own: Readonly<Record<string, string>> = {
    what: form.what,
    value: form.number,
    qualifier: form.hedge,
    low: form.low,
    high: form.high,
    when: form.date,
    declared: form.declared,
    effective: form.effective,
    ended: form.ended,
  };
  if (name === "mediators" || name === "parties") return filled(form.list, { field: labels[name]! });
  return own[name] ?? labels[name] ?? name;
}

function shownValue(field: Field): string {
  const chosen = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent : field.value;
  return chosen || "—";
}
