/**
 * The one browser and the fonts that pictures are taken with. Another version of either draws other pictures, so it
 * is an error.
 */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { installers } from '../chromium/installers.mjs';
import { tryToStart } from '../chromium/launch.mjs';
import { root } from '../workspace.mjs';

/** The version of the browser in tools/chromium/npm-package; a change of it needs all pictures to be accepted anew. */
const VERSION = /^143\./;

const cache = join(root, 'node_modules', '.cache', 'comity-visual');

/** Everything that makes two runs differ is fixed: size, time zone, the day, motion, and the fonts of the system. */
const CONTEXT = {
  viewport: { width: 640, height: 600 },
  deviceScaleFactor: 1,
  locale: 'en-GB',
  timezoneId: 'UTC',
  reducedMotion: /** @type {const} */ ('reduce'),
};
const TODAY = new Date('2026-01-15T12:00:00Z');

/**
 * @returns {Promise<import('playwright').Browser>}
 * @throws {Error} when the pinned browser cannot be had
 */
export async function startPinnedBrowser() {
  const npm = installers.find(({ name }) => name === 'npm');
  if (npm?.applies() !== true)
    throw new Error('The pictures are taken with a Chromium from npm, which there is for Linux on x64 only.');
  const [candidate] = npm.installed().length > 0 ? npm.installed() : npm.install();
  if (candidate === undefined) throw new Error('The Chromium from npm could not be installed.');
  const outcome = await tryToStart(await withOwnFontsOnly(candidate));
  if (!('options' in outcome)) throw new Error(`The Chromium from npm does not start: ${outcome.reason}`);
  const { args, ...options } = outcome.options;
  const browser = await chromium.launch({
    ...options,
    args: [...args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  });
  if (!VERSION.test(browser.version())) {
    await browser.close();
    throw new Error(`The pictures need Chromium ${VERSION.source}; this is ${browser.version()}.`);
  }
  return browser;
}

/**
 * No font of the system: a letter that the page's fonts lack is drawn with the browser's package, on any machine.
 *
 * @param {import('../chromium/launch.mjs').Candidate} candidate
 * @returns {Promise<import('../chromium/launch.mjs').Candidate>}
 */
async function withOwnFontsOnly(candidate) {
  const folder = join(cache, 'fonts');
  await mkdir(folder, { recursive: true });
  const fonts = join(dirname(candidate.executablePath), 'fonts');
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>\n`,
  );
  const own = { FONTCONFIG_PATH: folder, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    ...candidate,
    environments: (candidate.environments ?? [{}]).map((variables) => ({ ...variables, ...own })),
  };
}

const packageOfFont = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'),
);

/** Latin with ə İ ğ ş ı, Cyrillic, and Cyrillic as Kazakh needs it. */
const SUBSETS = ['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin'];

/**
 * @param {import('playwright').Browser} browser
 * @param {import('playwright').BrowserContextOptions} options
 * @returns {Promise<import('playwright').Page>} a page in which every story stands still and has the same fonts
 */
export async function openSteadyPage(browser, options) {
  const context = await browser.newContext({ ...CONTEXT, ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.route('**/comity-visual-fonts/*', async (route) => {
    const name = route.request().url().split('/').pop() ?? '';
    await route.fulfill({ path: join(packageOfFont, 'files', name), contentType: 'font/woff2' });
  });
  await page.addInitScript(dress, await fontFaces());
  return page;
}

/** @returns {Promise<string>} the font's own rules, with addresses that the page can load */
async function fontFaces() {
  const css = await readFile(join(packageOfFont, 'index.css'), 'utf8');
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .map(([rule]) => rule)
    .filter((rule) => SUBSETS.some((subset) => rule.includes(`inter-${subset}-wght`)))
    .map((rule) => rule.replace(/url\(\.\/files\//, 'url(/comity-visual-fonts/').replace('swap', 'block'))
    .join('\n');
}

/**
 * Runs in the page before anything else.
 *
 * @param {string} faces
 */
function dress(faces) {
  document.addEventListener('DOMContentLoaded', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `${faces} body, body.sb-show-main { font-family: 'Inter Variable' !important } * { caret-color: transparent !important }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
