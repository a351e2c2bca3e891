import type { Visit } from '@comity/core';
import { az } from '@comity/core/locales/az';
import { describe, expect, test } from 'vitest';
import { readIcs, writeIcs } from './index.js';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:e1@example.org', ...lines, 'END:VEVENT'];
const visit = (fields: Partial<Visit>): Visit => ({ id: 'v', kind: 'state', ...fields });
const written = (fields: Partial<Visit>, options = {}) =>
  writeIcs({ comity: '1', visits: [visit(fields)] }, options);
const codes = (text: string) => readIcs(text).report.findings.map(({ code }) => code);

describe('a visit as an event', () => {
  test('lasts whole days; the end is the day after the last, as RFC 5545 has it', () => {
    const { text } = written({ startDate: '2024-02-28', endDate: '2024-02-29' });
    expect(text).toContain('DTSTART;VALUE=DATE:20240228\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20240301\r\n');
  });

  test('is not made up where only a month is known', () => {
    const { text, losses } = written({ startDate: '2025-10' });
    expect(text).not.toContain('BEGIN:VEVENT');
    expect(losses).toEqual([
      { type: 'visit', id: 'v', reason: 'A calendar needs a day, and none is stated.' },
    ]);
  });

  test('spans what a month may mean when that is asked for, says so, and comes back as stated', () => {
    for (const fields of [{ startDate: '2025-02' }, { startDate: '2025-02', endDate: '2025-02-2X' }]) {
      const { text, losses } = written(fields, { partialDates: 'span' });
      expect(text).toContain('DTSTART;VALUE=DATE:20250201\r\n');
      expect(text).toContain('DTEND;VALUE=DATE:20250301\r\n');
      expect(text).toContain('STATUS:TENTATIVE\r\n');
      expect(losses).toHaveLength(1);
      expect(readIcs(text).dataset.visits).toEqual([visit(fields)]);
    }
  });

  test('loses what a calendar has no place for, and each of it is listed', () => {
    const { losses } = written({
      startDate: '2025-10-20',
      title: { en: 'a', az: 'b' },
      visitors: [{ person: 'someone', office: 'President' }],
      origin: ['AZ', { asStated: 'both sides' }],
      legs: [{ country: 'KZ' }],
      note: 'a\r\nb',
    });
    expect(losses.map(({ field }) => field).sort()).toEqual(['legs', 'note', 'origin', 'title', 'visitors']);
  });

  test('is titled in the language that is asked for', () => {
    const { text } = written({ startDate: '2025-10-20', destinations: ['KZ'] }, { locale: az });
    expect(text).toContain('LOCATION:Qazaxıstan\r\n');
  });

  test('gives the same text each time', () => {
    const fields = { startDate: '2025-10-20', updated: '2025-11-01' };
    expect(written(fields).text).toBe(written(fields).text);
    expect(written(fields).text).toContain('DTSTAMP:20251101T000000Z');
  });

  test('has no line of more than 75 bytes', () => {
    const { text } = written({ startDate: '2025-10-20', note: 'ə€𝔄'.repeat(100) });
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });
});

describe('an event of another program', () => {
  test('becomes a visit of no stated kind, by the day where it is', () => {
    const { dataset, report } = readIcs(
      calendar(
        ...event(
          'DTSTART;TZID=Asia/Baku:20251020T230000',
          'DTEND;TZID=Asia/Baku:20251021T010000',
          'SUMMARY:Talks\\, day one',
          'LOCATION:Astana',
          'STATUS:CANCELLED',
        ),
      ),
    );
    expect(report.findings).toEqual([]);
    expect(dataset.visits).toEqual([
      {
        id: 'e1-example-org',
        kind: 'unspecified',
        title: 'Talks, day one',
        startDate: '2025-10-20',
        endDate: '2025-10-21',
        status: 'cancelled',
        'x-location': 'Astana',
      },
    ]);
  });

  test('that repeats is read once, with a finding', () => {
    expect(codes(calendar(...event('DTSTART;VALUE=DATE:20251020', 'RRULE:FREQ=DAILY')))).toEqual([
      'recurring-event',
    ]);
  });

  test('that is broken does not spoil the others, and its line is named', () => {
    const { dataset, report } = readIcs(
      calendar(
        ...event('garbage'),
        ...event('DTSTART;VALUE=DATE:20259920'),
        ...event('DTSTART;VALUE=DATE:20251020'),
      ),
    );
    expect(report.findings.map(({ code, cell }) => [code, cell?.line])).toEqual([
      ['unreadable-event', 3],
      ['unreadable-event', 7],
    ]);
    expect(dataset.visits).toHaveLength(1);
  });

  test('two of one name get two ids', () => {
    const { dataset } = readIcs(
      calendar(...event('DTSTART;VALUE=DATE:20251020'), ...event('DTSTART;VALUE=DATE:20251021')),
    );
    expect(dataset.visits?.map(({ id }) => id)).toEqual(['e1-example-org', 'e1-example-org-2']);
  });
});

test('what is no calendar is said to be none', () => {
  expect(codes('')).toEqual(['empty-file']);
  expect(codes('hello')).toEqual(['invalid-calendar']);
  expect(codes('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n')).toEqual(['invalid-calendar']);
});
