/**
 * The colours of the charts. One strong colour for people harmed, one for ceasefires, greys for the rest; text
 * colours reach 4.5:1 and marks 3:1 on the paper. The two accents differ along blue and yellow, which most colour
 * blindness leaves alone, and nothing is told by colour only.
 */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text. */
  readonly soft: string;
  /** Thin rules and ticks. */
  readonly rule: string;
  /** A stripe behind what belongs together. */
  readonly shade: string;
  /** People harmed. */
  readonly harm: string;
  /** Ceasefires. */
  readonly truce: string;
}

export const light: Palette = {
  paper: "#fdfbf7",
  ink: "#1f1b16",
  soft: "#655e55",
  rule: "#d9d2c6",
  shade: "#f3eee5",
  harm: "#a8321d",
  truce: "#1b5f86",
};

export const dark: Palette = {
  paper: "#181613",
  ink: "#efe9df",
  soft: "#aca396",
  rule: "#3d3832",
  shade: "#23201b",
  harm: "#f0826a",
  truce: "#6fb6dd",
};
