import { expect, test } from 'vitest';
import { indexDataset } from '../index.js';
import { en } from '../locales/en.js';
import { prepareSearch, search } from './index.js';

test('one finds what lapses within twelve months of a day, and only when a day is given', async () => {
  const index = indexDataset({
    comity: '1',
    agreements: ['2026-01-14', '2026-01-15', '2027-01-15', '2027-01-16'].map((expiresOn) => ({
      id: expiresOn,
      kind: 'treaty' as const,
      title: 'T',
      expiresOn,
    })),
  });
  const lapsing = async (today?: string): Promise<string[]> => {
    const prepared = await prepareSearch(index, { locale: en, ...(today === undefined ? {} : { today }) });
    const { hits } = search(prepared, { filters: { lapsing: ['within-12-months'] } });
    return Array.from(hits, (record) => prepared.ids[record] ?? '?');
  };
  expect((await lapsing('2026-01-15')).sort()).toEqual(['2026-01-15', '2027-01-15']);
  expect(await lapsing()).toEqual([]);
});
