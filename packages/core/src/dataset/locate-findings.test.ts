import { describe, expect, it } from 'vitest';
import type { Finding } from '../findings/finding.js';
import { readDataset } from './read-dataset.js';
import { locateFindings } from './locate-findings.js';

/** A finding as a rule makes it: from the accepted records, without a position. */
function finding(id: string, index: number, ...path: (string | number)[]): Finding {
  return {
    code: 'CHR-01',
    severity: 'error',
    path: ['visits', index, ...path],
    message: '',
    params: {},
    suggestions: [],
    record: { type: 'visit', id, index },
  };
}

const BROKEN = '{"id":"Bad Id","kind":"state"}';
const GOOD = '{"id":"b","kind":"state","start":"2025-02-01"}';

describe('locateFindings', () => {
  it('finds a record by its id, past a record that was left out', () => {
    const text = `{ "comity": "1",\n "visits": [\n  ${BROKEN},\n  ${GOOD}\n ] }`;
    expect(readDataset(text).dataset.visits).toHaveLength(1);
    const found = finding('b', 0, 'start');
    locateFindings([found], text);
    expect(found.position).toMatchObject({ line: 4, column: 3 + GOOD.indexOf('"2025') });
    expect(found.path).toEqual(['visits', 1, 'start']);
    expect(found.record?.index).toBe(1);
  });

  it('takes the first of two records with one id', () => {
    const text = `{ "comity": "1", "visits": [${GOOD}, ${GOOD}] }`;
    const found = finding('b', 1, 'start');
    locateFindings([found], text);
    expect(found.path).toEqual(['visits', 0, 'start']);
  });

  it('leaves a finding where it is that has a position, a record without an id, or the path of another list', () => {
    const text = `{"comity":"1"}\n${GOOD.replace('{', '{"type":"visit",')}\n`;
    const placed: Finding = { ...finding('b', 5), position: { line: 9, column: 9, offset: 9 } };
    const nameless: Finding = { ...finding('b', 5), record: { type: 'visit', index: 5 } };
    const elsewhere: Finding = { ...finding('b', 5), path: ['rules', 0] };
    const unheardOf: Finding = { ...finding('p', 0), record: { type: 'person', id: 'p', index: 0 } };
    locateFindings([placed], text);
    locateFindings([nameless, elsewhere, unheardOf], text);
    expect(placed.position).toEqual({ line: 9, column: 9, offset: 9 });
    expect(nameless.path).toEqual(['visits', 5]);
    expect(elsewhere.path).toEqual(['rules', 0]);
    expect(unheardOf.record?.index).toBe(0);
  });

  it('finds the line of a record in NDJSON', () => {
    const line = GOOD.replace('{', '{"type":"visit",');
    const text = `{"comity":"1"}\n${BROKEN.replace('{', '{"type":"visit",')}\n${line}\n`;
    const found = finding('b', 0, 'start');
    locateFindings([found], text);
    expect(found.position).toMatchObject({ line: 3, column: 1 + line.indexOf('"2025') });
  });

  it('points at the record where the field is not there, and at the file where the record is not', () => {
    const text = `{ "comity": "1",\n "visits": [\n  ${GOOD}\n ] }`;
    const field = finding('b', 0, 'end');
    const record = finding('nobody', 7, 'end');
    locateFindings([field, record], text);
    expect(field.position).toMatchObject({ line: 3, column: 3 });
    expect(record.position).toMatchObject({ line: 2 });
  });

  it('leaves positions alone that are there, and texts that cannot be read', () => {
    const known = { ...finding('b', 0), position: { line: 9, column: 9, offset: 9 } };
    const unknown = finding('b', 0);
    locateFindings([known, unknown], '{ "comity": ');
    expect(known.position.line).toBe(9);
    expect(unknown.position).toBeUndefined();
  });
});
