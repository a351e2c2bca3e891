/**
 * Pages of the consumer's project, bundled and served by Vite and opened in Chromium.
 */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { findChromium } from '../find-chromium.mjs';
import { run } from '../workspace.mjs';
import type { Consumer } from './consumer.js';

/** A page: its name in the address, what its module imports or which script it loads, and its body. */
export interface PageSource {
  name: string;
  /** Text of the page's one module, to be bundled. */
  module: string;
  body?: string;
}

/** A page that was opened, and everything that went wrong on it. */
interface OpenPage {
  page: Page;
  /** Errors on the console, uncaught errors and requests that failed; empty when all is well. */
  problems: string[];
}

/** The served pages and a browser. */
export interface Site {
  open: (name: string) => Promise<OpenPage>;
  close: () => Promise<void>;
}

/** A whole page of HTML with one module. */
function html(module: string, body = ''): string {
  const head = `<meta charset="utf-8"><title>Comity</title><link rel="icon" href="data:,">`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}<script type="module" ${module}></script></body></html>`;
}

/** Bundles the pages as a Vite project of the consumer, puts the one-file bundle beside them, and serves both. */
export async function openSite(consumer: Consumer, pages: PageSource[], plainBody: string): Promise<Site> {
  const root = consumer.folder;
  for (const { name, module, body } of pages) {
    await consumer.write(`${name}.ts`, module);
    await consumer.write(`${name}.html`, html(`src="./${name}.ts"`, body));
  }
  const input = pages.map(({ name }) => `${name}.html`);
  const config = { appType: 'mpa', build: { outDir: 'site', rolldownOptions: { input } } };
  await consumer.write('vite.config.js', `export default ${JSON.stringify(config)};`);
  // In a process of its own, because the test runner's NODE_ENV would make it a development build.
  const options = { cwd: root, quiet: true, env: { NODE_ENV: 'production' } };
  const { code, output } = await run('vite', ['build', '--logLevel', 'warn'], options);
  if (code !== 0) throw new Error(`Vite could not bundle the consumer's pages:\n${output}`);

  // Not bundled: the file that a page without any tool loads.
  await cp(join(consumer.installed('@comity/components'), 'dist', 'cdn'), join(root, 'site', 'cdn'), {
    recursive: true,
  });
  await writeFile(join(root, 'site', 'plain.html'), html('src="/cdn/comity.js"', plainBody));

  const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(await findChromium({ install: false }));
  return {
    open: async (name) => watch(await browser.newPage(), `${address}${name}.html`),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function watch(page: Page, address: string): Promise<OpenPage> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`not loaded: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, problems };
}
