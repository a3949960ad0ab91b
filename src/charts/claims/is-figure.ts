/** Whether the words give a number, or say that there were none. */
import type { Count } from "../../model/claims/count.ts";
import { hasNumber } from "../../model/claims/has-number.ts";

export function isFigure(count: Count): boolean {
  return count.qualifier === "none" || hasNumber(count);
}
