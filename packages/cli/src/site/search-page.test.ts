import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comity, folderWith } from '../../test/comity.js';
import { findChromium } from '../../../../tools/find-chromium.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'self'; form-action 'self'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const folder = folderWith({});
let server: Server;
let browser: Browser;
let address: string;
/** Addresses that the server does not answer, for a while. */
const broken = new Set<string>();

beforeAll(async () => {
  const article = fileURLToPath(new URL('../../../../data/aliyev-kazakhstan.enriched.json', import.meta.url));
  const made = await comity(['site', article, '-o', 'public', '--lang', 'en,az'], { cwd: folder.path });
  expect(made.code).toBe(0);
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Browsers ask for it by themselves.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const headers = {
      'content-type': TYPES[extname(name)] ?? 'text/plain',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    };
    void readFile(join(folder.path, 'public', name)).then(
      (bytes) =>
        broken.has(pathname) ? response.writeHead(503).end() : response.writeHead(200, headers).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  browser = await chromium.launch({ ...(await findChromium()), headless: true });
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
  folder.remove();
});

/** A page, and what its console said that is wrong. */
async function open(path: string, javaScriptEnabled = true): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ javaScriptEnabled });
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(address + path);
  return { page, wrong };
}

const lists = (page: Page) => page.getByRole('heading', { level: 2, name: '2025' });
const hits = (page: Page) => page.locator('#hits li');

describe('the first page of a site, under a strict policy', { timeout: 60_000 }, () => {
  test('finds records while one types, and leads to them with the keyboard alone', async () => {
    const { page, wrong } = await open('/index.html');
    await page.getByRole('searchbox', { name: 'Search' }).click();
    await page.keyboard.type('joint anniv');
    await page.getByRole('status').filter({ hasText: 'Found: 1' }).waitFor();
    expect(await hits(page).count()).toBe(1);
    expect(await lists(page).isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.get('q')).toBe('joint anniv');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/agreements/joint-statement.html');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('says that nothing is found, and shows the lists again when the field is empty', async () => {
    const { page, wrong } = await open('/index.html');
    await page.getByRole('searchbox').click();
    await page.keyboard.type('xyzzy');
    await page.getByRole('status').filter({ hasText: 'Nothing found' }).waitFor();
    expect(await hits(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await lists(page).waitFor();
    expect(await page.getByRole('status').textContent()).toBe('');
    expect(page.url()).toBe(`${address}/index.html`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('shows in another language what the address asks for', async () => {
    const { page, wrong } = await open('/az/index.html?q=enerji');
    await page
      .getByRole('status')
      .filter({ hasText: /Tapıldı: \d|Heç nə/ })
      .waitFor();
    expect(await page.getByRole('searchbox', { name: 'Axtarış' }).inputValue()).toBe('enerji');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('keeps the lists when the index cannot be had, says so, and tries again', async () => {
    broken.add('/search/index.json');
    const { page } = await open('/index.html');
    await page.getByRole('searchbox').click();
    await page.keyboard.type('j');
    await page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
    expect(await lists(page).isVisible()).toBe(true);
    broken.clear();
    await page.keyboard.type('oint');
    await page.getByRole('status').filter({ hasText: 'Found' }).waitFor();
    await page.close();
  });

  test('is whole without JavaScript: the lists are there, and no field that does nothing', async () => {
    const { page } = await open('/index.html', false);
    expect(await lists(page).isVisible()).toBe(true);
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Joint statement' }).first().isVisible()).toBe(true);
    await page.close();
  });
});
