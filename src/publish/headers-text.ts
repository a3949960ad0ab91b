/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read. Where several rules match a path their headers add
 * up, so no header is named by two rules that meet, and no pattern has more than one `*`.
 */
export interface HeadersInput {
  /** `` or `/karabakh` */
  readonly root: string;
  /** Prefixes of the editions: ``, `/vi`, `/id`. */
  readonly editions: readonly string[];
  /** Folders that hold pages, without those that hold other files too: `sources`, `explainers`. */
  readonly sections: readonly string[];
  /** Policies as the pages themselves state them. */
  readonly policies: {
    readonly page: string;
    readonly embed: string;
    readonly picture: string;
    readonly fixed: string;
  };
}

type Header = readonly [name: string, value: string];

const open: readonly Header[] = [
  ["Access-Control-Allow-Origin", "*"],
  ["Cross-Origin-Resource-Policy", "cross-origin"],
];
/** Cloudflare Pages takes at most so many rules, and so many characters in a line. */
export const limits = { rules: 100, line: 2000 } as const;

/**
 * What stands for a policy that has grown too long for a line, as that of the fixed versions may after many changes of
 * style: it names no hash, and the policies in the pages themselves still hold.
 */
const withoutHashes = [
  ...["connect", "img", "font", "media", "frame", "object", "worker"].map((kind) => `${kind}-src 'none'`),
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Asked for again each time, and sent only when it has changed: pages and data must agree with each other. */
const fresh: Header = ["Cache-Control", "public, max-age=0, must-revalidate"];
/** What other people's pages embed may be some minutes old. */
const brief: Header = ["Cache-Control", "public, max-age=300"];
const forEver: Header = ["Cache-Control", "public, max-age=31536000, immutable"];

export function headersText(input: HeadersInput): string {
  return `${rules(input)
    .map(([pattern, headers]) =>
      [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n")}\n`;
}

function rules({
  root,
  editions,
  sections,
  policies,
}: HeadersInput): readonly (readonly [string, readonly Header[]])[] {
  const page: readonly Header[] = [
    ["Content-Security-Policy", `${policies.page}; frame-ancestors 'self'`],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    fresh,
  ];
  const picture: readonly Header[] = [["Content-Security-Policy", policies.picture], ...open, brief];
  const embed: readonly Header[] = [
    ["Content-Security-Policy", policies.embed],
    ["Cross-Origin-Embedder-Policy", "require-corp"],
    ...open,
    brief,
  ];
  const of = (path: string, headers: readonly Header[]) => [`${root}${path}`, headers] as const;
  return [
    of("/*", [
      ["X-Content-Type-Options", "nosniff"],
      ["Referrer-Policy", "strict-origin-when-cross-origin"],
      ["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
    ]),
    of("/_astro/*", [forEver]),
    ...editions.flatMap((edition) => [
      of(`${edition}/`, page),
      ...sections.map((section) => of(`${edition}/${section}/*`, page)),
      of(`${edition}/charts/`, page),
      of(`${edition}/charts/*/`, page),
      // Of the first edition's, the rule of the data's folder says so.
      of(`${edition}/data/`, edition === "" ? page.filter((header) => header !== fresh) : page),
      of(`${edition}/charts/*.svg`, picture),
      of(`${edition}/charts/*.png`, [...open, brief]),
      of(`${edition}/embed/*`, embed),
      of(`${edition}/oembed/*`, [...open, brief]),
    ]),
    of("/data/*", [...open, fresh]),
    of("/pagefind/*", [fresh]),
    of("/originals/*", [fresh]),
    of("/data/sources/*", [["Content-Type", "text/plain; charset=utf-8"]]),
    of("/data/*.csv", [["Content-Type", "text/csv; charset=utf-8"]]),
    of("/versions/*", [...open, fresh]),
    of("/v/*", [
      ["Content-Security-Policy", policies.fixed.length < limits.line - 40 ? policies.fixed : withoutHashes],
      ["Cross-Origin-Embedder-Policy", "require-corp"],
      ...open,
    ]),
    // Pages may be withdrawn: then their address says so within a day. Pictures and data are looked up through them.
    of("/v/*/", [["Cache-Control", "public, max-age=86400"]]),
    ...["svg", "csv", "json"].map((kind) => of(`/v/*.${kind}`, [forEver])),
  ];
}
