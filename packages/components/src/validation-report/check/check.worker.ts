/* A worker that checks one file, so that the page stays fluid. It ends with the page's `terminate()`. */
import { checkText, type CheckRequest } from './check-text.js';
import type { FromWorker } from './check-file.js';

// The types of the page are in force here, where `postMessage` wants to know for whom a message is.
const send = postMessage as (message: FromWorker) => void;

onmessage = async ({ data }: MessageEvent<CheckRequest>) => {
  try {
    const onProgress = progressTeller();
    send({ result: await checkText(data, { onProgress, mostForRules: Infinity }) });
  } catch (error) {
    send({ error: error instanceof Error ? error.message : String(error) });
  }
};

/** No more news than one can see. */
function progressTeller() {
  let last = 0;
  return (progress: Parameters<Parameters<typeof checkText>[1]['onProgress']>[0]): void => {
    const now = performance.now();
    if ('share' in progress && now - last < 50) return;
    last = now;
    send({ progress });
  };
}

send({ isReady: true });
