/**
 * Figures and marks light their witness and back; on narrow pages a tap on a figure opens it; terms open in place; the
 * contents name the section that is being read.
 */
export {};

const wide = matchMedia("(min-width: 1100px)");
const witnessOf = (mark: Element | null | undefined) =>
  mark ? document.getElementById(`w-${mark.getAttribute("data-ref")}`) : null;

function light(event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  const mark = target?.closest("[data-ref]");
  const witness = target?.closest("[data-witness]") ?? witnessOf(mark);
  const lit = new Set<Element | null>(witness ? [witness] : []);
  if (witness)
    for (const each of document.querySelectorAll(`[data-ref="${witness.id.slice(2)}"]`)) lit.add(each);
  // A witness that is folded away lights the line that it is folded under.
  if (witness) lit.add(witness.closest(".more-witnesses:not([open])"));
  for (const old of document.querySelectorAll(".lit")) if (!lit.has(old)) old.classList.remove("lit");
  for (const each of lit) each?.classList.add("lit");
}
for (const type of ["pointerover", "focusin"]) document.addEventListener(type, light);

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const figure = target?.closest<HTMLAnchorElement>(".fig[data-ref]");
  const witness = witnessOf(figure);
  if (witness && !wide.matches) {
    event.preventDefault();
    location.hash = witness.id;
  }
  const term = target?.closest("a[data-term]");
  const definition = term && document.getElementById(`term-${term.getAttribute("data-term")}`);
  if (definition) {
    event.preventDefault();
    definition.showPopover();
  }
});

document.addEventListener("keydown", ({ key }) => {
  const open = document.querySelector("[data-witness]:target");
  if (key === "Escape" && open && !wide.matches) location.hash = `mark-${open.id.slice(2)}-1`;
});

/** The section being read is the last whose heading has come into the upper third of the window. */
const sections = Array.from(
  document.querySelectorAll<HTMLAnchorElement>(".toc a"),
  (link) => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))] as const,
);
const markSection = () => {
  const read = sections.findLast(
    ([, heading]) => heading && heading.getBoundingClientRect().top < innerHeight / 3,
  );
  for (const [link] of sections) {
    if (link === read?.[0]) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
};
if (sections.length > 0) {
  const watch = new IntersectionObserver(markSection, { rootMargin: "0px 0px -66%" });
  for (const [, heading] of sections) if (heading) watch.observe(heading);
}
