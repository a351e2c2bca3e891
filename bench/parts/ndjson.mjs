/** Records that come line by line, in chunks as a file gives them. */
import { loadCore } from '../core.mjs';
import { row } from '../budgets.mjs';
import { measure, median, pairedRatio } from '../measure.mjs';
import { agreements, datasetOf } from '../records.mjs';

const RECORDS = 20_000;
const CHUNK = 65_536;

export async function measureLines() {
  const { LISTS, readRecords } = await loadCore();
  if (readRecords === undefined) throw new Error('The core reads no lines.');
  const lines = linesOf(datasetOf(agreements(RECORDS)), LISTS);
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const comity = async () => {
    const reader = readRecords(chunks(bytes), { format: 'ndjson' });
    let records = 0;
    for await (const { record } of reader) if (record !== undefined) records++;
    if (records !== lines.length - 1)
      throw new Error(`${records} of ${lines.length - 1} records are accepted.`);
    return records;
  };
  const times = await measure(
    [
      { name: 'parse', run: () => splitAndParse(chunks(bytes)) },
      { name: 'comity', run: comity },
    ],
    { rounds: 8, warmUp: 3 },
  );
  const reference = times.get('parse') ?? [];
  return [
    row(
      'core/ndjson-vs-parse',
      pairedRatio(times.get('comity') ?? [], reference),
      `split and JSON.parse of ${(bytes.length / 1e6).toFixed(0)} MB: ${median(reference).toFixed(0)} ms`,
    ),
  ];
}

function linesOf(dataset, lists) {
  const records = Object.entries(lists).flatMap(([type, list]) =>
    (dataset[list] ?? []).map((/** @type {object} */ record) => JSON.stringify({ type, ...record })),
  );
  return [JSON.stringify({ comity: dataset.comity }), ...records];
}

/** As a file gives them: each piece is there only after a turn of the event loop's microtasks. */
async function* chunks(bytes) {
  for (let start = 0; start < bytes.length; start += CHUNK) {
    yield await Promise.resolve(bytes.subarray(start, start + CHUNK));
  }
}

/** The least that any reader of lines must do. */
async function splitAndParse(source) {
  const decoder = new TextDecoder();
  let rest = '';
  let keys = 0;
  for await (const chunk of source) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) keys += typeof JSON.parse(line).id === 'string' ? 1 : 0;
  }
  return keys + (typeof JSON.parse(rest).id === 'string' ? 1 : 0);
}
