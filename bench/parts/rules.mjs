/** Structure and the default rules over a file of a hundred thousand agreements. */
import { row } from '../budgets.mjs';
import { loadCore } from '../core.mjs';
import { measure, median, pairedRatio } from '../measure.mjs';
import { agreements, datasetOf } from '../records.mjs';

const MANY = 100_000;
const TODAY = '2026-10-23';
/** A clean file is no fair one: real registers have something in every tenth record. */
const FAULTY = 10;

export async function measureRules() {
  const core = await loadCore();
  const text = JSON.stringify(agreements(MANY).map(plausible));
  /** @type {Record<string, unknown>[]} */
  let parsed = JSON.parse(text);
  const options = { today: TODAY };
  const everything = () => {
    let valid = 0;
    for (const record of parsed) {
      if (core.check(core.schemas.agreement, record).issues.length === 0) valid++;
    }
    const found = core.checkDataset(core.indexDataset(datasetWithVisits(parsed)), options);
    return { valid, found };
  };
  const { valid, found } = everything();
  if (valid !== MANY) throw new Error(`${MANY - valid} valid records are refused.`);
  const grave = found.filter(
    (/** @type {{ severity: string }} */ { severity }) => severity !== 'hint',
  ).length;
  if (grave < MANY / FAULTY / 2 || grave > (MANY / FAULTY) * 2)
    throw new Error(`${grave} errors and warnings.`);
  const times = await measure(
    [
      { name: 'JSON.parse', run: () => (parsed = JSON.parse(text)) },
      { name: 'everything', run: () => everything().found.length },
    ],
    { rounds: 6, warmUp: 2 },
  );
  return [
    row(
      'core/everything-vs-parse',
      pairedRatio(times.get('everything') ?? [], times.get('JSON.parse') ?? []),
      `JSON.parse of ${(text.length / 1e6).toFixed(0)} MB: ${median(times.get('JSON.parse') ?? []).toFixed(0)} ms; ${found.length} findings`,
    ),
  ];
}

/** The visits lead somewhere, as those of a register do. */
function datasetWithVisits(/** @type {readonly Record<string, unknown>[]} */ records) {
  const dataset = datasetOf(records);
  const visits = dataset.visits.map((visit) => ({ ...visit, destinations: ['KZ'] }));
  return { ...dataset, source: 'source-1', visits };
}

/**
 * The same agreement with dates, sectors and citations as they belong together; all but one in ten.
 *
 * @param {any} record
 * @param {number} index
 */
function plausible(record, index) {
  const year = Number(record.signedOn.slice(0, 4));
  const isFaulty = index % FAULTY === 0;
  if (record.entryIntoForce) record.entryIntoForce = `${year + (isFaulty ? -1 : 1)}-03-01`;
  if (record.expiresOn) record.expiresOn = `${year + 20}-03-01`;
  if (record.binding) record.binding.basis = 'text';
  if (record.status) record.status = record.entryIntoForce ? 'in-force' : 'signed';
  for (const event of record.events ?? []) event.on = `${year + 1}-01-15`;
  for (const registration of record.registrations ?? []) registration.date = `${year + 2}-01-15`;
  record.parties = [
    ...new Map(record.parties.map((/** @type {any} */ link) => [link.party ?? link, link])).values(),
  ];
  if (record.parties.length === 1) record.parties.push(record.parties[0] === 'AZ' ? 'KZ' : 'AZ');
  if (new Set(record.parties.map((/** @type {any} */ link) => link.party ?? link)).size === 1)
    delete record.parties;
  if (record.sectors)
    record.sectors = ['energy-oil-gas', { code: 'trade', asStated: 'trade' }].slice(index % 2);
  for (const citation of record.citations ?? []) {
    if (citation.basis === 'inferred')
      Object.assign(citation, { confidence: 'high', note: 'It follows from the title.' });
  }
  if (isFaulty && !record.entryIntoForce) record.entryIntoForce = `${year - 1}-03-01`;
  return record;
}
