import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { withClaimedSize } from '../../test/claimed-size.js';
import { readDataPackage, readDataPackageRows, writeDataPackage } from './index.js';

const dataset = {
  comity: '1',
  id: 'register',
  title: { en: 'Register', az: 'Reyestr' },
  licence: 'CC0-1.0',
  source: 'https://example.org/',
  parties: [{ id: 'p', name: { en: 'P' }, stateOwned: true }],
  places: [{ id: 'baku', name: 'Baku', latitude: 40.4 }],
};

describe('the descriptor', () => {
  const text = writeDataPackage(dataset).files['datapackage.json'] ?? '';
  const descriptor = JSON.parse(text) as Record<string, unknown>;

  test('says what the package is', () => {
    expect(descriptor).toMatchObject({
      name: 'register',
      title: 'Register',
      licenses: [{ name: 'CC0-1.0' }],
    });
  });

  test('says of each table what its columns hold', () => {
    expect(descriptor.resources).toMatchObject([
      { name: 'dataset', path: 'dataset.csv' },
      {
        name: 'parties',
        path: 'parties.csv',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'name.en' },
            { name: 'stateOwned', type: 'boolean' },
          ],
        },
      },
      { schema: { fields: [{ name: 'id' }, { name: 'name' }, { name: 'latitude', type: 'number' }] } },
    ]);
    const fields = JSON.stringify(descriptor.resources);
    expect(fields).toContain('"description":"Degrees north');
  });
});

describe('reading', () => {
  const packageOf = (resource: unknown, files: Record<string, string> = { 'a.csv': 'x;y\n1;2\n' }) =>
    readDataPackageRows({ 'datapackage.json': JSON.stringify({ resources: [resource] }), ...files });

  test('follows the dialect and gives the rows of any table', () => {
    const { tables, findings } = packageOf({ name: 'treaties', path: 'a.csv', dialect: { delimiter: ';' } });
    expect(findings).toEqual([]);
    expect(tables).toMatchObject([
      { name: 'treaties', columns: ['x', 'y'], rows: [{ cells: { x: '1', y: '2' } }] },
    ]);
  });

  test.each([
    [{ path: '../secret.csv' }, 'unsafe-path'],
    [{ path: '/etc/passwd.csv' }, 'unsafe-path'],
    [{ path: 'a\\..\\..\\b.csv' }, 'unsafe-path'],
    [{ path: 'https://example.org/a.csv' }, 'unsupported-resource'],
    [{ path: 'file:///etc/a.csv' }, 'unsupported-resource'],
    [{ path: ['a.csv', 'b.csv'] }, 'unsupported-resource'],
    [{ path: 'a.xlsx' }, 'unsupported-resource'],
    [{ data: [] }, 'unsupported-resource'],
    [{ path: 'a.csv', dialect: { header: false } }, 'unsupported-resource'],
    [{ path: 'missing.csv' }, 'missing-resource'],
    [{ path: '__proto__.csv' }, 'missing-resource'],
    [null, 'unsupported-resource'],
  ])('%j is a finding and is not followed', (resource, code) => {
    const { tables, findings } = packageOf(resource);
    expect(tables).toEqual([]);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });

  test('takes an archive of the folder too', () => {
    const { files } = writeDataPackage(dataset);
    const packed = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`register/${name}`, strToU8(text)])),
    );
    const { dataset: back, report } = readDataPackage(packed);
    expect(report.findings).toEqual([]);
    expect(back).toEqual(dataset);
  });

  test('says what is missing or broken', () => {
    const codes = (input: Parameters<typeof readDataPackageRows>[0]) =>
      readDataPackageRows(input).findings.map(({ code }) => code);
    expect(codes({})).toEqual(['missing-resource']);
    expect(codes({ 'datapackage.json': '{' })).toEqual(['invalid-json']);
    expect(codes(strToU8('no archive'))).toEqual(['broken-archive']);
    const packed = zipSync({ 'a.csv': new Uint8Array(1024) });
    expect(codes(withClaimedSize(packed, 50 * 1024 * 1024))).toEqual(['archive-too-large']);
  });
});
