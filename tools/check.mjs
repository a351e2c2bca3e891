/**
 * `npm run check`: everything that can be said about the code without running it, the quick checks first. All of
 * them run, also when one fails, and a summary ends the output.
 */
import { checks } from './check/checks.mjs';

/** @returns {Promise<number>} the exit code */
async function main() {
  const failed = [];
  for (const { name, purpose, check } of checks) {
    const started = Date.now();
    const { code, output } = await check();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name}: ${purpose} (${seconds} s)`);
    if (code !== 0) {
      failed.push(name);
      console.log(`\n${output.trim()}\n`);
    }
  }
  const total = checks.length;
  console.log(
    failed.length === 0
      ? `\nAll ${total} checks passed.`
      : `\n${failed.length} of ${total} checks failed: ${failed.join(', ')}.`,
  );
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
