/**
 * Measures side by side on a machine that does other things too: processor time instead of the clock, batches in
 * turn, and the ratio of neighbours instead of the ratio of sums.
 */

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(batch: number) => unknown} run does, at once or by a promise, the work of one batch; what it returns is kept, so that nothing of
 *   it can be left out as useless
 */

/**
 * Runs every contender in every round, each round in another order.
 *
 * @param {readonly Contender[]} contenders
 * @param {{ rounds: number, warmUp: number }} options
 * @returns {Promise<Map<string, number[]>>} processor time in milliseconds of each contender, round by round
 */
export async function measure(contenders, { rounds, warmUp }) {
  const times = new Map(contenders.map(({ name }) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + round) % contenders.length];
      if (contender === undefined) continue;
      const time = await processorTime(() => contender.run(round));
      if (round >= warmUp) times.get(contender.name)?.push(time);
    }
  }
  return times;
}

/** What batches returned: a public place that the compiler must fill. @type {{ last: unknown }} */
export const escaped = { last: undefined };

/**
 * @param {() => unknown} work
 * @returns {Promise<number>} milliseconds of processor time of this process, its garbage collection included
 */
export async function processorTime(work) {
  const before = process.cpuUsage();
  escaped.last = await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/**
 * The median of the ratios within each round: a round that was disturbed as a whole keeps its ratio.
 *
 * @param {readonly number[]} own
 * @param {readonly number[]} reference
 */
export function pairedRatio(own, reference) {
  return median(own.map((time, round) => time / (reference[round] ?? NaN)));
}

/** A loop of integers that no library takes part in: it shows how fast the machine is at the moment. */
export function referenceLoop() {
  let state = 1;
  for (let i = 0; i < 50_000_000; i++) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  return state;
}
