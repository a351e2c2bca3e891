/** A hundred thousand agreements at once, as a file holds them. */
import { loadCore } from '../core.mjs';
import { row } from '../budgets.mjs';
import { measure, median, pairedRatio } from '../measure.mjs';
import { agreements, datasetOf } from '../records.mjs';

const MANY = 100_000;

export async function measureDataset() {
  const core = await loadCore();
  const text = JSON.stringify(agreements(MANY));
  /** @type {Record<string, unknown>[]} */
  let parsed = JSON.parse(text);
  const accepted = countValid(parsed, core);
  if (accepted !== MANY) throw new Error(`${MANY - accepted} valid records are refused.`);

  const structure = await measure(
    [
      { name: 'JSON.parse', run: () => (parsed = JSON.parse(text)) },
      { name: 'structure', run: () => countValid(parsed, core) },
    ],
    { rounds: 6, warmUp: 2 },
  );
  return [
    row(
      'core/structure-vs-parse',
      pairedRatio(structure.get('structure') ?? [], structure.get('JSON.parse') ?? []),
      `JSON.parse of ${(text.length / 1e6).toFixed(0)} MB: ${milliseconds(structure, 'JSON.parse')}`,
    ),
    await measureGrowth(core, parsed),
  ];
}

/** A file ten times as long: reading it whole, its references included, must take ten times as long. */
async function measureGrowth(core, records) {
  const read = (/** @type {unknown} */ dataset) => core.readDataset(dataset).report;
  const [few, many] = [datasetOf(records.slice(0, MANY / 10)), datasetOf(records)];
  if (read(few).findings.length > 0) throw new Error(JSON.stringify(read(few).findings[0]));
  const growth = await measure(
    [
      { name: 'few', run: () => Array.from({ length: 10 }, () => read(few).records.accepted) },
      { name: 'many', run: () => read(many).records.accepted },
    ],
    { rounds: 4, warmUp: 1 },
  );
  return row(
    'core/growth',
    pairedRatio(growth.get('many') ?? [], growth.get('few') ?? []),
    `ten times 10,000 agreements: ${milliseconds(growth, 'few')}`,
  );
}

function countValid(records, { check, schemas }) {
  let valid = 0;
  for (const record of records) if (check(schemas.agreement, record).issues.length === 0) valid++;
  return valid;
}

function milliseconds(times, name) {
  return `${median(times.get(name)).toFixed(0)} ms`;
}
