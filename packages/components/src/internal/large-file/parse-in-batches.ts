import { BatchAssembly, type Batch } from '@comity/core/batches';
import { pause } from '../pause.js';
import { batchesOf } from './batches-of-bytes.js';
import { cutInWorker, startWorker } from './cut-in-worker.js';

/** So long may a step take, in milliseconds: a frame has sixteen. */
const BUDGET = 8;

/** To start a worker costs more than to cut fewer bytes than these. */
const WORTH_A_WORKER = 1_000_000;

/** What a file holds, and how many of its lines hold nothing. */
export interface ParsedFile {
  readonly value: unknown;
  readonly lostLines: number;
}

/**
 * Parses a file while the page stays fluid: a worker finds where its records end, and the page parses some of
 * them at a time. Where there is no worker the page does both, in steps.
 *
 * @param bytes They are the worker's from then on
 * @throws {SyntaxError} when it is not JSON
 * @throws {TypeError} when it is not in UTF-8
 */
export async function parseInBatches(bytes: Uint8Array, signal?: AbortSignal): Promise<ParsedFile> {
  const assembly = new BatchAssembly();
  const take = (batches: readonly Batch[]): void => {
    signal?.throwIfAborted();
    for (const batch of batches) assembly.add(batch);
  };
  const worker = bytes.length > WORTH_A_WORKER ? await startWorker() : undefined;
  if (worker === undefined) await cutInSteps(bytes, take);
  else await cutInWorker(worker, bytes, take);
  return { value: assembly.value(), lostLines: assembly.lostLines };
}

async function cutInSteps(bytes: Uint8Array, take: (batches: readonly Batch[]) => void): Promise<void> {
  let deadline = performance.now() + BUDGET;
  for (const batches of batchesOf(bytes)) {
    take(batches);
    if (performance.now() < deadline) continue;
    await pause();
    deadline = performance.now() + BUDGET;
  }
}
