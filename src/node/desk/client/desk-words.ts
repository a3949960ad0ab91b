/** What the page starts with: its strings, menus, and where it asks. */
import type { desk } from "../../../i18n/en/desk.ts";
import type { Boot } from "../views/sentence-view.ts";

export interface DeskWords extends Omit<Boot, "words"> {
  readonly words: typeof desk;
}

export function deskWords(): DeskWords {
  return JSON.parse(document.getElementById("boot")!.textContent) as DeskWords;
}
