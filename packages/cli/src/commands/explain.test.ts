import { FINDING_CODES } from '@comity/core';
import { describe, expect, it } from 'vitest';
import { comity } from '../../test/comity.js';

describe('comity explain', () => {
  it.each(['CHR-08', 'chr-8', 'chr08'])('finds a rule however its name is typed: %s', async (typed) => {
    const { code, stdout } = await comity(['explain', typed]);
    expect(code).toBe(0);
    expect(stdout).toContain('CHR-08');
  });

  it('says what a code means, with a bad and a good example, however it is typed', async () => {
    const { code, stdout } = await comity(['explain', 'Invalid-Date']);
    expect(stdout).toContain('invalid-date (error)');
    expect(stdout).toContain('"signedOn": "23.10.2025"');
    expect(stdout).toContain('"signedOn": "2025-10-23"');
    expect(code).toBe(0);
  });

  it('lists all codes', async () => {
    const { stdout } = await comity(['explain']);
    for (const code of [...Object.keys(FINDING_CODES), 'ragged-row', 'refused-row', 'CHR-08'])
      expect(stdout).toContain(`${code} `);
  });

  it('is data too', async () => {
    const { stdout } = await comity(['explain', 'duplicate-id', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      code: 'duplicate-id',
      severity: 'error',
      title: expect.any(String) as string,
    });
  });
});
