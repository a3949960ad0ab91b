/** Reference cards for touch and keyboard: a tap opens the card in place, Escape or a tap elsewhere closes it. */
export {};

const open = "open";

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const mark = target?.closest<HTMLElement>(".ref");
  for (const other of document.querySelectorAll(`.ref.${open}`))
    if (other !== mark) other.classList.remove(open);
  const touched = event instanceof PointerEvent && event.pointerType === "touch";
  if (!mark || !touched || !target?.closest("a")) return;
  // The first tap shows the words; the second follows the link to the list.
  if (!mark.classList.contains(open)) {
    event.preventDefault();
    mark.classList.add(open);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const mark of document.querySelectorAll(".ref")) {
    mark.classList.remove(open);
    mark.classList.add("dismissed");
    mark.addEventListener("pointerleave", () => mark.classList.remove("dismissed"), { once: true });
    mark.addEventListener("focusout", () => mark.classList.remove("dismissed"), { once: true });
  }
});
