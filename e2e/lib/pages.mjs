/**
 * What every client must do, seen in Chromium: show the visit of October 2025 from an object that was passed by a
 * property, hear the event, and follow the page to another language.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Texts of the visit, as the cards say them. */
const SAYS = { en: 'Agreed', az: 'Razılaşdırılıb' };
const PATIENCE = 30_000;

/**
 * @typedef {object} Seen
 * @property {string} version of the kit on the page
 * @property {string} heading of the visit, in English
 * @property {string} event what the client wrote down when it heard the event
 * @property {string} translated the heading after the page's language was changed
 */

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address of the client's page
 * @param {string} picture where a screenshot is put
 * @param {{ allow?: RegExp | undefined }} [options] `allow`: lines of the console that are none of ours
 * @returns {Promise<Seen>}
 * @throws {Error} with what is wrong
 */
export async function seeVisit(browser, address, picture, { allow } = {}) {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  const problems = watch(page, allow);
  try {
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
    const visit = page.locator('comity-visit').first();
    await waitForText(visit, SAYS.en);
    const heading = await headingOf(visit);
    await page
      .locator('#heard')
      .filter({ hasText: /comity-ready/ })
      .waitFor();
    const event = (await page.locator('#heard').innerText()).trim();
    const byProperty = await visit.evaluate((element) => Array.isArray(Reflect.get(element, 'data')?.visits));
    if (!byProperty) throw new Error('the dataset did not arrive as the property `data`');
    await page.locator('button#language').click();
    await waitForText(visit, SAYS.az);
    const translated = await headingOf(visit);
    if (translated === heading) throw new Error(`the heading is still “${heading}” in Azerbaijani`);
    await mustHaveFrame(visit.locator('[part~="result"]').first());
    await takePicture(page, picture);
    const version = await visit.evaluate((element) => String(Reflect.get(element.constructor, 'version')));
    if (problems.length > 0) throw new Error('something is wrong on the page');
    return { version, heading, event, translated };
  } catch (error) {
    const said = problems.length > 0 ? `\nthe console says:\n${problems.join('\n')}` : '';
    throw new Error(`${error instanceof Error ? error.message : String(error)}${said}`, { cause: error });
  } finally {
    await page.close();
  }
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {string} expected a text that must be on the page that the server sends
 * @param {string} picture where a screenshot is put
 */
export async function seeWithoutJavaScript(browser, address, expected, picture) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 900, height: 900 },
  });
  try {
    const page = await context.newPage();
    await page.goto(address, { timeout: PATIENCE });
    await page.getByText(expected).first().waitFor({ timeout: PATIENCE });
    await mustHaveFrame(page.locator('.comity-result').first());
    await takePicture(page, picture);
  } finally {
    await context.close();
  }
}

/**
 * The frame of a card has a colour of the kit: where a build tool has broken the colours, there is none.
 *
 * @param {import('playwright').Locator} card
 * @throws {Error} when it has no frame
 */
async function mustHaveFrame(card) {
  const style = await card.evaluate(
    (element) => Reflect.get(globalThis, 'getComputedStyle')(element).borderInlineStartStyle,
  );
  if (style !== 'solid')
    throw new Error(`the frame of a card is “${String(style)}”: the colours of the kit are lost`);
}

/**
 * @param {import('playwright').Page} page
 * @param {string} path
 */
async function takePicture(page, path) {
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
}

/**
 * What a server has written inside the tag stays there, hidden: only what can be seen counts.
 *
 * @param {import('playwright').Locator} visit
 * @param {string} text
 */
async function waitForText(visit, text) {
  await visit.getByText(text).filter({ visible: true }).first().waitFor();
}

/** @param {import('playwright').Locator} visit */
async function headingOf(visit) {
  return (await visit.locator('[part~="heading"]').filter({ visible: true }).first().innerText()).trim();
}

/**
 * @param {import('playwright').Page} page
 * @param {RegExp | undefined} allow
 * @returns {string[]} what goes wrong on the page, also later
 */
function watch(page, allow) {
  /** @type {string[]} */
  const problems = [];
  const note = (/** @type {string} */ text) => {
    if (!allow?.test(text)) problems.push(text);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => {
    note(error.message);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${String(response.status())} ${response.url()}`);
  });
  return problems;
}
