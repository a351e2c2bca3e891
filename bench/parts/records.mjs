/** One record at a time: the verdict on valid agreements, every finding of spoiled ones. */
import { comity, loadCore } from '../core.mjs';
import { row } from '../budgets.mjs';
import { measure, median, pairedRatio, processorTime, referenceLoop } from '../measure.mjs';
import { ajv } from '../peers/ajv.mjs';
import { arktype } from '../peers/arktype.mjs';
import { typebox } from '../peers/typebox.mjs';
import { valibot } from '../peers/valibot.mjs';
import { zod, zodMini } from '../peers/zod.mjs';
import { agreements, spoiled } from '../records.mjs';

const RECORDS = 10_000;
const BATCH = 500;

export async function measureRecords() {
  const core = await loadCore();
  const { meta } = core.schemas.agreement;
  const contenders = [
    comity(core),
    await ajv(meta),
    valibot(meta),
    zod(meta),
    zodMini(meta),
    typebox(meta),
    arktype(meta),
  ];
  const valid = agreements(RECORDS);
  const invalid = spoiled(valid);
  for (const contender of contenders) mustAgree(contender, valid, invalid);

  const verdicts = await measure(
    contenders.map(({ name, accepts }) => ({ name, run: (round) => count(batchOf(valid, round), accepts) })),
    { rounds: 40, warmUp: 20 },
  );
  report('valid records, the verdict', verdicts);
  const findings = await measure(
    contenders.map(({ name, issues }) => ({
      name,
      run: (round) => batchOf(invalid, round).map((record) => [...issues(record)].length),
    })),
    { rounds: 20, warmUp: 12 },
  );
  report('spoiled records, every finding', findings);

  const loop = [];
  for (let i = 0; i < 5; i++) loop.push(await processorTime(referenceLoop));
  return [
    row('reference/loop', median(loop), 'a loop of 50 million integers, without any library'),
    against('core/valid-vs-ajv', 'ajv standalone', verdicts),
    against('core/valid-vs-valibot', 'valibot', verdicts),
    against('core/valid-vs-zod', 'zod', verdicts),
    against('core/invalid-vs-ajv', 'ajv standalone', findings),
  ];
}

/** All contenders must say the same of every record; else their times say nothing. */
function mustAgree({ name, accepts, issues }, valid, invalid) {
  const refused = valid.findIndex((record) => !accepts(record) || [...issues(record)].length > 0);
  if (refused >= 0) throw new Error(`${name} refuses a valid record: ${JSON.stringify(valid[refused])}`);
  const accepted = invalid.findIndex((record) => accepts(record) || [...issues(record)].length === 0);
  if (accepted >= 0)
    throw new Error(`${name} accepts a spoiled record: ${JSON.stringify(invalid[accepted])}`);
}

function batchOf(records, round) {
  const start = (round * BATCH) % records.length;
  return records.slice(start, start + BATCH);
}

function count(records, accepts) {
  let accepted = 0;
  for (const record of records) if (accepts(record)) accepted++;
  return accepted;
}

function against(id, peer, times) {
  const [own, reference] = [times.get('comity'), times.get(peer)];
  return row(id, pairedRatio(own, reference), `${peer}: ${microseconds(reference)} µs a record`);
}

function microseconds(times) {
  return ((median(times) * 1000) / BATCH).toFixed(2);
}

function report(title, times) {
  console.error(`\n${title}, µs a record and ratio to comity`);
  for (const [name, own] of times) {
    const ratio = pairedRatio(own, times.get('comity')).toFixed(2);
    console.error(`  ${name.padEnd(16)}${microseconds(own).padStart(8)}${ratio.padStart(8)}`);
  }
}
