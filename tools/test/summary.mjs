/**
 * The last lines of `npm test`, and its exit code.
 */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed tests, files that could not be loaded, and errors outside every test
 * @property {number} skipped
 */

/**
 * @param {number} runnerCode exit code of the test runner, or of what had to come before it
 * @param {Counts | undefined} counts what the runner counted; undefined when it did not get that far
 * @returns {{ code: number, lines: string[] }} the last line is always `N passed, N failed`
 */
export function summary(runnerCode, counts) {
  const lines = [];
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  let reported = failed;
  if (!counts) lines.push('The tests did not come to their end.');
  else if (passed + failed === 0) lines.push('No test was run.');
  else if (runnerCode !== 0 && failed === 0) lines.push(`The test runner ended with code ${runnerCode}.`);
  // Whatever went wrong outside the tests counts as one failure, so that the line never looks like success.
  if (lines.length > 0) reported = Math.max(failed, 1);
  if (skipped > 0) lines.push(`${skipped} skipped`);
  lines.push(`${passed} passed, ${reported} failed`);
  return { code: reported > 0 ? runnerCode || 1 : 0, lines };
}
