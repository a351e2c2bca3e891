/** Elements in a real browser: bundled from their sources, measured over the DevTools protocol. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../tools/find-chromium.mjs';
import { minifiedLiterals } from '../tools/minify-literals.mjs';
import { entryPoints } from '../tools/source-aliases.mjs';
import { root } from '../tools/workspace.mjs';

/** Lets a bundle read the packages from their sources. */
const fromSources = {
  name: 'from-sources',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    const sources = new Map(entryPoints().map(({ specifier, source }) => [specifier, source]));
    bundler.onResolve({ filter: /^@comity\// }, ({ path }) => ({ path: sources.get(path) ?? path }));
  },
};

/**
 * Elements as a user's bundler makes them.
 *
 * @param {string} contents a module whose imports are relative to the sources of the components
 * @param {import('esbuild').BuildOptions} [options]
 */
export function bundleElements(contents, options = {}) {
  return build({
    stdin: { contents, resolveDir: join(root, 'packages', 'components', 'src'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: join(root, 'packages', 'components', 'tsconfig.json'),
    write: false,
    outdir: root,
    logLevel: 'error',
    // As the package is built.
    plugins: [fromSources, minifiedLiterals(/[\\/]components[\\/]src[\\/].*\.ts$/)],
    ...options,
  });
}

/**
 * Opens pages in which a script has run.
 *
 * @param {string} script
 */
export async function openBrowser(script) {
  const browser = await chromium.launch({ ...(await findChromium({ install: false })), headless: true });
  return {
    close: () => browser.close(),
    /** A new page that nothing of another one is left in, with its counters. */
    async page() {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const protocol = await context.newCDPSession(page);
      await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.setContent('<!doctype html><html lang="en"><title>bench</title><body></body></html>');
      await page.addScriptTag({ content: script });
      const metrics = async () => {
        const { metrics: list } = await protocol.send('Performance.getMetrics');
        return Object.fromEntries(list.map(({ name, value }) => [name, value]));
      };
      return {
        run: page.evaluate.bind(page),
        close: () => context.close(),
        collectGarbage: () => protocol.send('HeapProfiler.collectGarbage'),
        metrics,
        /** Milliseconds of processor time of the main thread while a task runs in the page. */
        async time(/** @type {string} */ task) {
          const before = (await metrics()).TaskDuration ?? 0;
          await page.evaluate(task);
          return (((await metrics()).TaskDuration ?? 0) - before) * 1000;
        },
      };
    },
  };
}
