import { expect, test } from 'vitest';
import { summary } from './summary.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };

test('all passed', () => {
  expect(summary(0, { ...none, passed: 12 })).toEqual({ code: 0, lines: ['12 passed, 0 failed'] });
});

test('skipped tests are named, and are neither passed nor failed', () => {
  expect(summary(0, { passed: 2, failed: 0, skipped: 1 }).lines).toEqual(['1 skipped', '2 passed, 0 failed']);
});

test('a failure ends with the runner’s code, or with 1 when the runner says nothing', () => {
  expect(summary(3, { ...none, passed: 2, failed: 1 })).toEqual({ code: 3, lines: ['2 passed, 1 failed'] });
  expect(summary(0, { ...none, passed: 2, failed: 1 }).code).toBe(1);
});

test('what goes wrong outside every test is one failure', () => {
  expect(summary(1, { ...none, passed: 5 })).toEqual({
    code: 1,
    lines: ['The test runner ended with code 1.', '5 passed, 1 failed'],
  });
});

test('no test at all is a failure, and so is a runner that never came to count', () => {
  expect(summary(0, none)).toEqual({ code: 1, lines: ['No test was run.', '0 passed, 1 failed'] });
  expect(summary(1, undefined).lines.at(-1)).toBe('0 passed, 1 failed');
  expect(summary(0, undefined).code).toBe(1);
});
