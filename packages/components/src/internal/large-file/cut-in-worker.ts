import type { Batch } from '@comity/core/batches';

/** What the worker says. */
export type FromWorker =
  | { readonly isReady: true }
  | { readonly batches: readonly Batch[] }
  | { readonly isOver: true }
  | { readonly error: Error };

/** So many milliseconds a worker has to come up; then the page does without. */
const PATIENCE = 4000;

/**
 * A worker that is ready; undefined where none can be had: a policy of the page forbids it, the kit comes from another
 * origin, or a bundler has left its file out.
 */
export async function startWorker(): Promise<Worker | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./cut.worker.js', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
  const isReady = await new Promise<boolean>((resolve) => {
    worker.onmessage = () => {
      resolve(true);
    };
    worker.onerror = (event) => {
      // The page goes on without it: this is nothing to be told of.
      event.preventDefault();
      resolve(false);
    };
    setTimeout(resolve, PATIENCE, false);
  });
  if (isReady) return worker;
  worker.terminate();
  return undefined;
}

/**
 * Lets a worker cut a file. The bytes are handed over to it: nobody else has them any more.
 *
 * @param take Called with what it has cut, in the order of the file; when it throws, the worker ends
 * @throws {TypeError} when the file is not in UTF-8; and whatever `take` throws
 */
export async function cutInWorker(
  worker: Worker,
  bytes: Uint8Array,
  take: (batches: readonly Batch[]) => void,
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if ('isOver' in data) resolve();
        // A copy of the error in the worker.
        else if ('error' in data) reject(data.error);
        else if ('batches' in data) attempt(take, data.batches, reject);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

function attempt(
  take: (batches: readonly Batch[]) => void,
  batches: readonly Batch[],
  onError: (error: unknown) => void,
): void {
  try {
    take(batches);
  } catch (error) {
    onError(error);
  }
}
