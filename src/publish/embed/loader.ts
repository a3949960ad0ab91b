/** The loader that hosts may put beside a frame. The file is frozen, so its hash is a constant that a test holds to it. */
export const loader = {
  path: "/embed/1.js",
  integrity: "sha256-BXJgDZ+oog3SBILwQfcIyCgk6ExIBDjrl1U022NcU44=",
} as const;
