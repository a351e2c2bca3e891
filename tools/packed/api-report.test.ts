/**
 * The public face of the core is what it was when somebody last looked at it.
 */
import { expect, test } from 'vitest';
import { acceptedReport, REPORTED, reportOf } from '../api-report.mjs';

test.for(REPORTED)('%s: no name, type or mark of the public face has changed unseen', async (entry) => {
  // After a change that is meant: node tools/api-report.mjs --accept
  expect(await reportOf(entry)).toBe(acceptedReport(entry));
});
