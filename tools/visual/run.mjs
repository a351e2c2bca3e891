/**
 * `npm run test:visual`: takes a picture of every story and compares it with the one that was accepted.
 *
 *   npm run test:visual -- agreement-card        only the pictures with this in their name
 *   npm run test:visual -- --accept [filter]     what is there now is right
 *   npm run test:visual -- --twice [filter]      takes each picture twice: they must be the same to the last pixel
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStorybook, listStories, serve } from '../stories/storybook.mjs';
import { openStory, settle } from '../stories/open-story.mjs';
import { openSteadyPage, startPinnedBrowser } from './browser.mjs';
import { pictures } from './modes.mjs';
import { compare, decode, encode, joined, take } from './picture.mjs';
import { writeReport } from './report.mjs';
import { root } from '../workspace.mjs';

const given = process.argv.slice(2);
const accept = given.includes('--accept');
const twice = given.includes('--twice');
const filter = given.find((argument) => !argument.startsWith('-')) ?? '';
const folder = join(root, 'tools', 'visual', 'baselines');

/** @typedef {import('./modes.mjs').Mode} Mode */

/** Pages are opened once for each mode. */
class Camera {
  /** @type {Map<string, Promise<import('playwright').Page>>} */
  pages = new Map();

  /**
   * @param {import('playwright').Browser} browser
   * @param {string} address
   */
  constructor(browser, address) {
    this.browser = browser;
    this.address = address;
  }

  /**
   * @param {string} id of a story
   * @param {readonly Mode[]} modes
   */
  async picture(id, modes) {
    const parts = [];
    for (const mode of modes) {
      const page = await this.pageFor(mode);
      await page.emulateMedia({ media: null });
      await openStory(page, this.address, id, mode.globals);
      if (mode.media !== undefined) {
        await page.emulateMedia({ media: mode.media });
        await settle(page);
      }
      parts.push(await take(page));
    }
    return joined(parts);
  }

  /** @param {Mode} mode */
  pageFor({ name, context }) {
    const page = this.pages.get(name) ?? openSteadyPage(this.browser, context);
    this.pages.set(name, page);
    return page;
  }
}

/** @param {string} file */
async function acceptedPicture(file) {
  return readFile(join(folder, file)).catch(() => undefined);
}

/**
 * @param {Camera} camera
 * @param {ReturnType<typeof pictures>[number]} wanted
 * @returns {Promise<import('./report.mjs').Change | undefined>} undefined when all is as it was
 */
async function look(camera, { file, story, modes }) {
  const now = await camera.picture(story.id, modes);
  const after = encode(now);
  if (twice && !encode(await camera.picture(story.id, modes)).equals(after))
    return { file, what: 'Two pictures of the same story are not the same.', after };
  const before = await acceptedPicture(file);
  if (before?.equals(after)) return undefined;
  const { pixels, diff } = before === undefined ? { pixels: Infinity } : compare(decode(before), now);
  if (pixels === 0) return undefined;
  if (accept) {
    await writeFile(join(folder, file), after);
    return undefined;
  }
  if (before === undefined) return twice ? undefined : { file, what: 'Nobody has accepted it yet.', after };
  const what = diff === undefined ? 'It has another size.' : `${pixels} pixels differ.`;
  return { file, what, before, after, ...(diff === undefined ? {} : { diff: encode(diff) }) };
}

/** @param {readonly { file: string }[]} all */
async function strayPictures(all) {
  const known = new Set(all.map(({ file }) => file));
  return (await readdir(folder)).filter((file) => file.endsWith('.png') && !known.has(file));
}

async function main() {
  const browser = await startPinnedBrowser();
  await buildStorybook();
  const site = await serve();
  const all = pictures(await listStories());
  const chosen = all.filter(({ file }) => file.includes(filter));
  await mkdir(folder, { recursive: true });
  const camera = new Camera(browser, site.address);
  /** @type {import('./report.mjs').Change[]} */
  const changes = [];
  try {
    for (const wanted of chosen) {
      const change = await look(camera, wanted).catch((/** @type {unknown} */ error) => ({
        file: wanted.file,
        what: error instanceof Error ? error.message : String(error),
      }));
      if (change === undefined) continue;
      changes.push(change);
      console.log(`${change.file}: ${change.what.split('\n', 1).join()}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  for (const file of filter === '' ? await strayPictures(all) : []) {
    if (accept) await rm(join(folder, file));
    else changes.push({ file, what: 'There is no such story any more.' });
  }
  if (changes.length > 0) console.log(`\nLook at them: ${await writeReport(changes)}`);
  console.log(`\n${chosen.length - changes.length} passed, ${changes.length} failed`);
  process.exitCode = changes.length > 0 || chosen.length === 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
