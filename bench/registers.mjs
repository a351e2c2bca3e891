/** 75,000 visits made of the two real registers in `data/`: their rows again and again, moved in time by a fixed seed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/workspace.mjs';
import { randomFrom } from './records.mjs';

const REGISTERS = ['us-visits.ndjson', 'us-travels.ndjson'];
/** The lists of a file that the lines of the registers go to. @type {Readonly<Record<string, string>>} */
const LISTS = { source: 'sources', party: 'parties', person: 'people', place: 'places', visit: 'visits' };

/** @returns {Record<string, any[]>} the records of both registers, each once */
function registers() {
  const known = new Set();
  /** @type {Record<string, any[]>} */
  const lists = {};
  for (const file of REGISTERS) {
    for (const line of readFileSync(join(root, 'data', file), 'utf8').split('\n')) {
      if (line === '') continue;
      const { type, ...record } = JSON.parse(line);
      const list = LISTS[type];
      if (list === undefined || known.has(record.id)) continue;
      known.add(record.id);
      (lists[list] ??= []).push(record);
    }
  }
  return lists;
}

/** The same date in another year; what is no plain date stays. @param {unknown} date @param {number} years */
function moved(date, years) {
  if (typeof date !== 'string' || !/^\d{4}/.test(date)) return date;
  const year = Math.min(2025, Math.max(1866, Number(date.slice(0, 4)) + years));
  // The 29th of February is in some years only.
  return `${year}${date.slice(4)}`.replace('-02-29', '-02-28');
}

/** @param {number} size how many visits */
export function visitRegister(size) {
  const random = randomFrom(20251125);
  const { visits = [], ...others } = registers();
  const many = Array.from({ length: size }, (_, at) => {
    const visit = visits[at % visits.length];
    const round = Math.floor(at / visits.length);
    if (round === 0) return visit;
    const years = random.below(41) - 20;
    return {
      ...visit,
      id: `${visit.id}-${round}`,
      ...('startDate' in visit ? { startDate: moved(visit.startDate, years) } : {}),
      ...('endDate' in visit ? { endDate: moved(visit.endDate, years) } : {}),
    };
  });
  return { comity: '1', title: 'Visits', ...others, visits: many };
}

/** The same as a file with a record a line. @param {Record<string, any>} dataset */
export function asLines(dataset) {
  const lines = [JSON.stringify({ comity: dataset.comity, title: dataset.title })];
  for (const [type, list] of Object.entries(LISTS))
    for (const record of dataset[list] ?? []) lines.push(JSON.stringify({ type, ...record }));
  return `${lines.join('\n')}\n`;
}
