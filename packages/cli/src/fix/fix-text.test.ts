import { readDataset } from '@comity/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixText } from './fix-text.js';

const TEXT = `{
  "comity":   "1",
  "visits": [ { "id": "v1", "kind": "State ",
      "title": " A  visit\\u0020", "quote":1.50e1,
      "destinations": ["kz", " AZ"], "startDate": "20.10.2025", "x-mine": "  keep  ",
      "citations": [ { "source": "https://example.org/", "quote": " as  it stands " } ] } ]
}\r\n`;

describe('fixText', () => {
  it('changes only the values that it puts right', () => {
    expect(fixText(TEXT, { dateOrder: 'dmy' })).toEqual({
      changes: 6,
      text: TEXT.replace('"State "', '"state"')
        .replace('" A  visit\\u0020"', '"A visit"')
        .replace('"kz"', '"KZ"')
        .replace('" AZ"', '"AZ"')
        .replace('20.10.2025', '2025-10-20'),
    });
  });

  it('reads no date without a declared order, and none that the order does not fit', () => {
    expect(fixText(TEXT)?.text).toContain('20.10.2025');
    expect(fixText(TEXT, { dateOrder: 'mdy' })?.text).toContain('20.10.2025');
  });

  it('fixes lines of NDJSON', () => {
    const text = '{"comity":"1"}\n{"type":"visit","id":"v1","kind":"STATE"}\n';
    expect(fixText(text, { format: 'ndjson' })).toEqual({ changes: 1, text: text.replace('STATE', 'state') });
  });

  it('leaves ids of records alone, and what is more than a matter of capitals', () => {
    const text = '{ "comity": "1", "visits": [{ "id": "Visit-1", "kind": "stat" }] }';
    expect(fixText(text)).toEqual({ changes: 0, text });
  });

  it.each(['{ "comity": "1", ', '[]', '{"comity":"1"}\n{"type":"visit",}\n'])(
    'refuses what does not parse: %s',
    (text) => {
      expect(fixText(text)).toBeUndefined();
    },
  );

  it('never adds an error, and has nothing to do the second time', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('kz', ' AZ ', 'Treaty', 'x  y', '1.2.2003', '"\\'),
    );
    const record = fc.record({
      id: fc.constant('a1'),
      kind: word,
      title: word,
      parties: fc.array(word, { maxLength: 3 }),
      signedOn: word,
    });
    fc.assert(
      fc.property(record, fc.constantFrom(0, 1, 4), (agreement, indent) => {
        const text = JSON.stringify({ comity: '1', agreements: [agreement] }, null, indent);
        const fixed = fixText(text, { dateOrder: 'dmy' });
        expect(fixed).toBeDefined();
        const errors = (of: string) =>
          readDataset(of).report.findings.filter(({ severity }) => severity === 'error').length;
        expect(errors(fixed?.text ?? '')).toBeLessThanOrEqual(errors(text));
        expect(fixText(fixed?.text ?? '', { dateOrder: 'dmy' })?.changes).toBe(0);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
