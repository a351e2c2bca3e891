/** Runs the parts that were asked for, prints their rows as a table and writes them to results.json. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const folder = dirname(fileURLToPath(import.meta.url));
const results = join(folder, 'results.json');
/** What the documentation shows: written only when asked to, on a quiet machine. */
const published = join(folder, 'published.json');

/** The parts and the ids that each measures. */
const PARTS = {
  size: ['core/gzip-one-model', 'core/gzip-all'],
  records: [
    'reference/loop',
    'core/valid-vs-ajv',
    'core/valid-vs-valibot',
    'core/valid-vs-zod',
    'core/invalid-vs-ajv',
  ],
  dataset: ['core/structure-vs-parse', 'core/growth'],
  rules: ['core/everything-vs-parse'],
  ndjson: ['core/ndjson-vs-parse'],
  search: ['core/search-75k-p95'],
  suggestions: ['core/suggestions'],
  'elements-size': [
    'components/gzip-badge',
    'components/gzip-card-badge',
    'components/gzip-card-badge-list',
    'components/gzip-all',
  ],
  list: [
    'components/list-1000',
    'components/heap-1000',
    'components/filter-75k',
    'components/sort-10k',
    'components/scroll-frame',
    'components/leak',
  ],
  cards: ['components/card-1000'],
  'long-task': ['components/long-task'],
};

/** @param {string} part @returns {import('./budgets.mjs').Row[] | undefined} */
function runPart(part) {
  console.error(`\n— ${part} (load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors)`);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4096', join(folder, 'part.mjs'), part],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1e8 },
  );
  return status === 0 ? JSON.parse(stdout) : undefined;
}

/** @param {readonly import('./budgets.mjs').Row[]} rows */
function table(rows) {
  const lines = rows.map(({ id, value, unit, better, budget, ok, reference }) => {
    const bound = `${better === 'lower' ? '≤' : '≥'} ${budget}`;
    return [ok ? '✓' : '✗', id, `${value} ${unit}`, bound, reference];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

/**
 * Keeps the rows with the day and the machine, for the documentation.
 *
 * @param {readonly import('./budgets.mjs').Row[]} rows
 */
function publish(rows) {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model ?? 'unknown'}, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(published, `${JSON.stringify({ day, machine, load: loadavg()[0], rows }, null, 2)}\n`);
  console.log('They are in bench/published.json too, for the documentation.');
}

function main() {
  const { values, positionals } = parseArgs({
    options: { publish: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [prefix = ''] = positionals;
  // Whatever happens, no figure of an older run is left.
  rmSync(results, { force: true });
  const asked = Object.entries(PARTS).filter(([, ids]) => ids.some((id) => id.startsWith(prefix)));
  if (asked.length === 0) {
    console.error(`Nothing is measured under "${prefix}".`);
    return 1;
  }
  const failed = [];
  const rows = [];
  for (const [part] of asked) {
    const found = runPart(part);
    if (found === undefined) failed.push(part);
    else rows.push(...found.filter(({ id }) => id.startsWith(prefix)));
  }
  writeFileSync(results, `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.length > 0) console.log(`\n${table(rows)}`);
  const over = rows.filter(({ ok }) => !ok).length;
  console.log(`\n${rows.length} rows, ${over} over their budget. They are in bench/results.json.`);
  if (values.publish) publish(rows);
  if (failed.length > 0) console.log(`These parts failed and have no rows: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = main();
