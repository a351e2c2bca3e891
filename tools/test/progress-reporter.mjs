/**
 * A Vitest reporter for files that take minutes: says from time to time how far it is. Vitest itself says nothing
 * before a file has ended, unless it writes to a terminal.
 */

/** Between two lines, in milliseconds. */
const PAUSE = 15_000;

export default class ProgressReporter {
  #done = 0;
  #failed = 0;
  #total = 0;
  #started = Date.now();
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  onTestRunStart() {
    this.#started = Date.now();
    if (process.stdout.isTTY) return;
    this.#timer = setInterval(() => {
      const seconds = ((Date.now() - this.#started) / 1000).toFixed(0);
      console.log(` … ${this.#done} of ${this.#total} tests, ${this.#failed} failed, ${seconds} s`);
    }, PAUSE);
  }

  /** @param {import('vitest/node').TestModule} module */
  onTestModuleCollected(module) {
    this.#total += [...module.children.allTests()].length;
  }

  /** @param {import('vitest/node').TestCase} testCase */
  onTestCaseResult(testCase) {
    this.#done += 1;
    if (testCase.result().state === 'failed') this.#failed += 1;
  }

  onTestRunEnd() {
    clearInterval(this.#timer);
  }
}
