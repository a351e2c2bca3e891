/**
 * Lighthouse over the pages that a reader comes to first, each with what Storybook has around it and alone: all points
 * for accessibility and for best practices.
 */
import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** As much of a report of Lighthouse as is read here. Lighthouse is installed only where it is run. */
interface Report {
  readonly lhr: {
    readonly runtimeError?: { readonly message: string };
    readonly categories: Readonly<Record<string, Category>>;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}
interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}
interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly details?: { readonly items?: readonly unknown[] };
}
type Lighthouse = (address: string, flags: Record<string, unknown>) => Promise<Report | undefined>;

const PAGES = {
  'the first page, a visit': ['story', 'visit-of-october-2025--as-the-article-reports'],
  'the welcome': ['docs', 'start-welcome--docs'],
  'the page of an element': ['docs', 'components-agreement-card--docs'],
} as const;

const CATEGORIES = ['accessibility', 'best-practices'];

const site = inject('site');
let browser: Browser;
let port: number;
let lighthouse: Lighthouse;

beforeAll(async () => {
  const name = 'lighthouse';
  ({ default: lighthouse } = (await import(name)) as { default: Lighthouse });
  port = await freePort();
  const launch = inject('browser');
  browser = await chromium.launch({
    ...launch,
    args: [...launch.args, `--remote-debugging-port=${String(port)}`],
  });
});
afterAll(() => browser.close());

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

/** The points of each category, and what each audit that counts has found. */
async function judge(address: string): Promise<{ points: Record<string, number>; faults: string[] }> {
  const report = await lighthouse(address, {
    port,
    onlyCategories: CATEGORIES,
    logLevel: 'error',
    formFactor: 'desktop',
    screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false },
    // Nothing is measured in time.
    throttlingMethod: 'provided',
    maxWaitForLoad: 90_000,
  });
  if (report === undefined) throw new Error(`Lighthouse gave no report of ${address}.`);
  const { categories, audits, runtimeError } = report.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  const faults = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .map(({ id }) => ({ id, ...audits[id] }))
    .filter(({ score }) => typeof score === 'number' && score < 1)
    .map(({ id, details }) => `${id}: ${JSON.stringify(details?.items ?? []).slice(0, 2000)}`);
  const points = Object.entries(categories).map(
    ([id, { score }]) => [id, Math.round((score ?? 0) * 100)] as const,
  );
  return { points: Object.fromEntries(points), faults };
}

describe.each(Object.entries(PAGES))('%s', (_name, [view, id]) => {
  test.each([
    ['with sidebar and toolbar', `?path=/${view}/${id}`],
    ['alone', `iframe.html?viewMode=${view}&id=${id}`],
  ])('%s', { timeout: 180_000 }, async (_frame, path) => {
    const { points, faults } = await judge(`${site}/${path}`);
    expect(faults).toEqual([]);
    expect(points).toEqual({ accessibility: 100, 'best-practices': 100 });
  });
});
