/** How hosts build the site of a project from its own repository. */

/** GitHub's action tells the address of the pages, a path below the account's included. */
const gitHubPages = `# Builds this project and publishes it on GitHub Pages: Settings > Pages > Source: GitHub Actions.
name: pages
on:
  push: { branches: [main] }
  workflow_dispatch:
permissions: { contents: read, pages: write, id-token: write }
concurrency: { group: pages, cancel-in-progress: true }
jobs:
  site:
    runs-on: ubuntu-latest
    environment: { name: github-pages, url: "\${{ steps.deployed.outputs.page_url }}" }
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm ci
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm run build
        env: { SITE_URL: "\${{ steps.pages.outputs.base_url }}/" }
      - uses: actions/upload-pages-artifact@v3
        with: { path: dist }
      - id: deployed
        uses: actions/deploy-pages@v4
`;

const netlify = `# Netlify builds this project; set SITE_URL to the address of the site in its settings.
[build]
  command = "npm run build"
  publish = "dist"
[build.environment]
  NODE_VERSION = "24"
`;

const cloudflare = `# Cloudflare Pages: build command "npm run build"; set SITE_URL to the address of the site in its settings.
name = "my-site"
pages_build_output_dir = "dist"
`;

export const deployFiles: Readonly<Record<string, string>> = {
  ".github/workflows/pages.yml": gitHubPages,
  "netlify.toml": netlify,
  "wrangler.toml": cloudflare,
  ".node-version": "24\n",
};
