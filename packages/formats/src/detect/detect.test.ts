import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeXlsx } from '../xlsx/index.js';
import { detectFormat } from './index.js';

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['{"comity":"1","visits":[]}', 'json'],
  ['{\n  "comity": "1"\n}', 'json'],
  ['[1,2]', 'json'],
  ['{ not json', 'json'],
  ['{"comity":"1"}\n{"type":"visit","id":"v"}', 'ndjson'],
  ['{"type":"visit","id":"v"}', 'ndjson'],
  ['{"type":"FeatureCollection","features":[]}', 'geojson'],
  ['{\n "type": "Feature"\n}', 'geojson'],
  ['{"name":"x","resources":[{"path":"a.csv"}]}', 'datapackage'],
  ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', 'ics'],
  ['<?xml version="1.0"?><a/>', 'xml'],
  ['<visits/>', 'xml'],
  ['<!DOCTYPE html><html>', 'html'],
  ['a,b\n1,2\n', 'csv'],
  ['a;b', 'csv'],
  ['name\nx\n', 'csv'],
  ['sep=;\na;b', 'csv'],
  ['hello', 'text'],
])('%j is %s', (text, format) => {
  expect(detectFormat(text)).toBe(format);
  expect(detectFormat(strToU8(text))).toBe(format);
  if (text !== '') expect(detectFormat(strToU8(`\uFEFF${text}`))).toBe(format);
});

test('archives, workbooks and other binary files are known by their beginning', async () => {
  expect(detectFormat(zipSync({ 'a.csv': strToU8('x') }))).toBe('zip');
  expect(detectFormat((await writeXlsx({ comity: '1' })).bytes)).toBe('xlsx');
  expect(detectFormat(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('xls');
  expect(detectFormat(strToU8('%PDF-1.7\n'))).toBe('binary');
  expect(detectFormat(Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 256))).toBe('binary');
});

test('UTF-16 is a text', () => {
  const text = '\uFEFFa;b\r\n1;2\r\n';
  const bytes = new Uint8Array(Uint16Array.from(Array.from(text), (letter) => letter.charCodeAt(0)).buffer);
  expect(detectFormat(bytes)).toBe('csv');
  expect(detectFormat(bytes.subarray(2))).toBe('csv');
});
