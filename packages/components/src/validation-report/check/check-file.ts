import { pause } from '../../internal/pause.js';
import type { CheckProgress, CheckRequest, CheckResult } from './check-text.js';

/** What the worker says. */
export type FromWorker =
  | { readonly isReady: true }
  | { readonly progress: CheckProgress }
  | { readonly result: CheckResult }
  | { readonly error: string };

/** To start a worker costs more than to check fewer bytes than these. */
const WORTH_A_WORKER = 200_000;
/** So many milliseconds a worker has to come up; then the page does without. */
const PATIENCE = 4000;
/** Without a worker the rules run in one piece, in which the page stands still: about a second for so many bytes. */
const MOST_FOR_RULES = 8_000_000;

/**
 * Checks a file: a large one in a worker, and where there is none, in steps on the page.
 *
 * @throws the reason of the signal
 */
export async function checkFile(
  request: CheckRequest,
  signal: AbortSignal,
  onProgress: (progress: CheckProgress) => void,
): Promise<CheckResult> {
  const worker = request.bytes.length > WORTH_A_WORKER ? await startWorker() : undefined;
  signal.throwIfAborted();
  if (worker !== undefined) return checkInWorker(worker, request, signal, onProgress);
  const { checkText } = await import('./check-text.js');
  return checkText(request, { onProgress, pause, signal, mostForRules: MOST_FOR_RULES });
}

/**
 * A worker that is ready; undefined where none can be had: a policy of the page forbids it, the kit comes from another
 * origin, or a bundler has left its file out.
 */
async function startWorker(): Promise<Worker | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./check.worker.js', import.meta.url), { type: 'module' });
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

async function checkInWorker(
  worker: Worker,
  request: CheckRequest,
  signal: AbortSignal,
  onProgress: (progress: CheckProgress) => void,
): Promise<CheckResult> {
  try {
    return await new Promise<CheckResult>((resolve, reject) => {
      signal.addEventListener('abort', () => {
        // Whoever aborts says why, with an error or whatever it may be.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- see above
        reject(signal.reason);
      });
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if ('result' in data) resolve(data.result);
        else if ('progress' in data) onProgress(data.progress);
        else if ('error' in data) reject(new Error(data.error));
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
