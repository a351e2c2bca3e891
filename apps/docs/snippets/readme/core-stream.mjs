import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

const file = await readFile('register.ndjson');
globalThis.fetch = () => Promise.resolve(new Response(file));
const { signal } = new AbortController();
let shown = 0;
const show = (bytes) => (shown = bytes);
let used = 0;
const use = () => (used += 1);
// #region
import { readRecords } from '@comity/core';

const response = await fetch('https://example.org/visits.ndjson');
const reader = readRecords(response.body, {
  signal,
  onProgress: ({ bytes, records }) => show(bytes, records),
});
for await (const { type, record, findings, position } of reader) {
  if (record) use(type, record);
}
reader.report(); // of the whole file, with the references that lead nowhere
// #endregion

assert.equal(shown, file.length);
assert.ok(used > 100);
assert.equal(reader.report().records.accepted, used);
