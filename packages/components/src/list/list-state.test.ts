import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FacetName } from '@comity/core/search';
import { chosen, NOTHING_ASKED, queryWithState, sameState, stateFromQuery, toggled } from './list-state.js';

const FACETS: readonly FacetName[] = ['kind', 'party', 'year', 'lapsing'];

const codes = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 });
const states = fc
  .record({
    text: fc.string({ unit: 'grapheme' }),
    filters: fc.record({ kind: codes, party: codes, year: codes }, { requiredKeys: [] }),
    sort: fc.option(fc.constantFrom('newest', 'oldest', 'title', 'relevance' as const), { nil: undefined }),
  })
  .map((state) => ({ ...state, sort: state.sort as 'newest' | undefined }));

test('what is written into an address is what is read from it, and the rest of it stays', () => {
  const others = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })));
  fc.assert(
    fc.property(states, states, others, (before, state, rest) => {
      const page = rest.filter(([name]) => !name.startsWith('v.'));
      const first = queryWithState(new URLSearchParams(page), 'v', FACETS, before);
      const query = new URLSearchParams(queryWithState(first, 'v', FACETS, state).toString());
      expect(sameState(stateFromQuery(query, 'v', FACETS), state, FACETS)).toBe(true);
      expect([...query].filter(([name]) => !name.startsWith('v.'))).toEqual(page);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('two lists on a page do not read each other', () => {
  const query = queryWithState(new URLSearchParams(), 'a', FACETS, { text: 'x', filters: { kind: ['y'] } });
  expect(stateFromQuery(query, 'b', FACETS)).toEqual({ ...NOTHING_ASKED, sort: undefined });
});

test('an order that is none, and more codes than anybody chose, are passed over', () => {
  const query = new URLSearchParams('v.sort=random&v.unheard=1');
  for (let at = 0; at < 1000; at++) query.append('v.kind', String(at));
  const state = stateFromQuery(query, 'v', FACETS);
  expect(state.sort).toBeUndefined();
  expect(state.filters.kind).toHaveLength(100);
});

test('a code that is chosen again is taken away, and with the last one the filter', () => {
  const one = toggled(NOTHING_ASKED, 'kind', 'a');
  const two = toggled(one, 'kind', 'b');
  expect(chosen(two, FACETS)).toEqual([
    { facet: 'kind', code: 'a' },
    { facet: 'kind', code: 'b' },
  ]);
  expect(toggled(toggled(two, 'kind', 'a'), 'kind', 'b')).toEqual(NOTHING_ASKED);
});
