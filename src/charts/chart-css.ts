/** The one stylesheet of the charts: pages take it into theirs, embeds and image files carry it inline. */
import { dark, light, type Palette } from "./frame/palette.ts";

/**
 * What each class means. Text: s small and soft, a soft, l large, b bold, m middle, e end. Links: k people harmed, q a
 * ceasefire. Marks, in the colour of their link: f filled, o hollow, d band, w line of a whisker, u unchecked.
 * j words that lead on. past what was told before. p the pole of a flag. Ground: r rule, g grid, z stripe, x nothing said, y one figure over several columns. c a map; halo words over its lines. h is the area of a link, framed when it has the focus.
 */
const rules = `
.vc{display:block;overflow:visible;font:13px/1 var(--vc-font,system-ui,sans-serif);fill:var(--vc-ink);color:var(--vc-ink);font-variant-numeric:tabular-nums}
.vc svg{overflow:visible}
.vc .s{font-size:12px;font-weight:400;fill:var(--vc-soft)}
.vc .l{font-size:21px}
.vc .a{fill:var(--vc-soft)}
.vc .b{font-weight:600}
.vc .m{text-anchor:middle}
.vc .e{text-anchor:end}
.vc .r{stroke:var(--vc-soft)}
.vc .p{stroke:var(--vc-truce);stroke-opacity:.5}
.vc .g{stroke:var(--vc-rule)}
.vc .z{fill:var(--vc-shade)}
.vc .past{opacity:.35}
.vc .x{fill:none;stroke:var(--vc-soft);stroke-opacity:.6;stroke-dasharray:2 3}
.vc .c{overflow:hidden}
.vc .c .g{fill:none;stroke:var(--vc-soft);stroke-opacity:.55}
.vc .c .z{stroke:var(--vc-soft);stroke-opacity:.55}
.vc .globe{fill:var(--vc-paper);stroke:var(--vc-soft)}
.vc .land{fill:var(--vc-rule)}
.vc .halo{stroke:var(--vc-shade);stroke-width:3;stroke-linejoin:round;paint-order:stroke}
.vc .i{fill:var(--vc-ink)}
.vc .y{stroke:var(--vc-soft)}
.vc text{pointer-events:none}
.vc .k{color:var(--vc-harm)}
.vc .q{color:var(--vc-truce)}
.vc .f{fill:currentColor}
.vc .o{fill:var(--vc-paper);stroke:currentColor;stroke-width:2}
.vc .d{fill:currentColor;fill-opacity:.4;stroke:currentColor}
.vc .d.o{fill:var(--vc-paper);fill-opacity:1;stroke-width:1.5}
.vc .w{fill:none;stroke:currentColor;stroke-width:1.5}
.vc .v{stroke-width:2.5}
.vc .u{stroke:currentColor;stroke-width:1.5;stroke-dasharray:1.5 2.5}
.vc .t{fill:currentColor}
.vc .j text{text-decoration:underline}
.vc .h{fill:var(--vc-shade);fill-opacity:0}
.vc a:hover .h{fill-opacity:1}
.vc a:focus{outline:none}
.vc a:focus-visible .h{stroke:var(--vc-ink);stroke-width:2;fill-opacity:1}`;

/**
 * Each label is placed where its words fit exactly: letters that a reader sets wider would cover others and
 * leave the picture. The same words are in the table and in the list next to it, which follow every setting.
 */
const spacing = `
.vc :is(text,tspan){letter-spacing:normal!important;word-spacing:normal!important}`;

const choice = `
.vcs{container-type:inline-size}
.vcs>.w,.vcs>.f{display:none}
@container(max-width:335px){.vc :is(text,tspan){letter-spacing:-.02em!important}}
@container(min-width:520px){.vcs>.w{display:block}.vcs>.n{display:none}}
@container(min-width:840px){.vcs>.f{display:block}.vcs>.w:has(+.f){display:none}}`;

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--vc-${name}:${colour}`)
    .join(";");
}

const system =
  "--vc-paper:Canvas;--vc-ink:CanvasText;--vc-soft:CanvasText;--vc-rule:GrayText;--vc-shade:Canvas;--vc-harm:LinkText;--vc-truce:CanvasText";

/**
 * For pages and embeds: light, dark by the reader's system or by `data-theme` on any element round the chart, the
 * system's colours where they are forced; paper is always light.
 */
export const chartCss = minified(`
:root,[data-theme=light]{${variables(light)}}
@media screen{[data-theme=dark]{${variables(dark)}}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light],[data-theme=dark]){${variables(dark)}}}
@media(forced-colors:active){:root:root:root{${system}}.vc{forced-color-adjust:none}}${rules}${spacing}${choice}`);

/** For a file that stands alone: one theme, plain colours, since image tools know no variables. */
export function standaloneCss(palette: Palette): string {
  const concrete = rules
    .replace(/font:[^;]*;/u, "")
    .replace(/var\(--vc-(\w+)\)/gu, (_whole, name: keyof Palette) => palette[name]);
  return minified(concrete);
}

function minified(css: string): string {
  return css.replaceAll("\n", "");
}
