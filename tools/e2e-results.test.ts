import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clients } from '../e2e/lib/clients.mjs';

/*
 * The documentation shows what the last whole run of the rehearsal saw: of every client, and nothing that failed.
 */

interface Results {
  readonly clients: readonly { readonly client: string; readonly ok: boolean }[];
}

const results = JSON.parse(readFileSync(new URL('../e2e/results.json', import.meta.url), 'utf8')) as Results;

test('every client of the rehearsal has been tried, on each Node that it names', () => {
  const wanted = clients.flatMap(({ name, nodes }) => (nodes ?? [undefined]).map(() => name));
  expect(results.clients.map(({ client }) => client)).toEqual(wanted);
});

test('what is published has passed', () => {
  expect(results.clients.filter(({ ok }) => !ok)).toEqual([]);
});
