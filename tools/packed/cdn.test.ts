/**
 * The files for pages without tools, in Chromium: one file for all, one for each element, and the loader.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { elementFolders } from '../element-folders.mjs';
import { consumerIn } from './consumer.js';
import { openFolder, type Folder } from './served-folder.js';

const cdn = join(consumerIn(inject('consumerFolder')).installed('@comity/components'), 'dist', 'cdn');
const elements = elementFolders();
const read = (file: string) => JSON.parse(readFileSync(join(cdn, file), 'utf8')) as never;

describe('sri.json', () => {
  const integrity: Record<string, string> = read('sri.json');

  test('has the hash of every file, and of no other', () => {
    const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(Object.keys(integrity).sort()).toEqual(files.sort());
    for (const file of files) {
      const hash = createHash('sha384')
        .update(readFileSync(join(cdn, file)))
        .digest('base64');
      expect(integrity[file], file).toBe(`sha384-${hash}`);
    }
  });
});

describe('on a page', () => {
  let served: Folder;

  beforeAll(async () => {
    served = await openFolder(cdn);
  });
  afterAll(() => served.close());

  const defined = `${JSON.stringify(elements.map(({ tag }) => tag))}.filter((tag) => customElements.get(tag))`;

  test.each(elements)('$name.js defines that element and no other', async ({ name, tag }) => {
    const { page, problems } = await served.open(`<script type="module" src="/${name}.js"></script>`);
    await page.waitForFunction(`customElements.get('${tag}') !== undefined`);
    expect(await page.evaluate(defined)).toEqual([tag]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('comity.js defines all, and fetches nothing else', async () => {
    const { page, problems, requests } = await served.open(
      `<html lang="az"><script type="module" src="/comity.js"></script>
       <comity-sector-badge code="energy"></comity-sector-badge>`,
    );
    await page.locator('comity-sector-badge').getByText('Energetika').first().waitFor();
    expect(await page.evaluate(defined)).toEqual(elements.map(({ tag }) => tag));
    expect(requests().filter((path) => path.endsWith('.js'))).toEqual(['/comity.js']);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('the loader defines what stands on the page, what comes later, and what is to be there before', async () => {
    const { page, problems, requests } = await served.open(
      `<script type="module" src="/loader.js" data-comity-preload="visit, no-such-element"></script>
       <comity-party-badge party="KZ"></comity-party-badge>
       <comity-unknown></comity-unknown><other-element></other-element>`,
    );
    await page.waitForFunction(
      `['comity-party-badge', 'comity-visit'].every((tag) => customElements.get(tag))`,
    );
    await page.evaluate(`document.body.append(document.createElement('section'));
      document.querySelector('section').append(document.createElement('comity-sector-badge'))`);
    await page.waitForFunction(`customElements.get('comity-sector-badge') !== undefined`);
    expect(await page.evaluate(defined)).toEqual([
      'comity-party-badge',
      'comity-sector-badge',
      'comity-visit',
    ]);
    expect(requests().filter((path) => path.includes('unknown') || path.includes('other'))).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('an element that cannot be fetched leaves the others alone, and its text on the page', async () => {
    const { page } = await served.open(
      `<script type="module" src="/loader.js"></script>
       <comity-visit><p>The visit of October 2025</p></comity-visit><comity-party-badge party="KZ"></comity-party-badge>`,
      { refuse: '/visit.js' },
    );
    await page.waitForFunction(`customElements.get('comity-party-badge') !== undefined`);
    expect(await page.evaluate(defined)).toEqual(['comity-party-badge']);
    await page.getByText('The visit of October 2025').waitFor();
    await page.close();
  });

  test('the import map holds every file to its hash', async () => {
    const map: { imports: Record<string, string>; integrity: Record<string, string> } =
      read('import-map.json');
    const page = (changed: Record<string, string>) => `
      <script type="importmap">${JSON.stringify({ ...map, integrity: { ...map.integrity, ...changed } })}</script>
      <script type="module">import '@comity/components/party-badge/define';</script>`;
    const right = await served.open(page({}));
    await right.page.waitForFunction(`customElements.get('comity-party-badge') !== undefined`);
    expect(right.problems).toEqual([]);
    const other = `sha384-${createHash('sha384').update('other').digest('base64')}`;
    const wrong = await served.open(page({ './party-badge.js': other }));
    await expect.poll(() => wrong.problems.join()).toContain('integrity');
    expect(await wrong.page.evaluate(defined)).toEqual([]);
    await right.page.close();
    await wrong.page.close();
  });
});
