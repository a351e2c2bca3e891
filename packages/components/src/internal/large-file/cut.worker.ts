/*
 * A worker that cuts a file into batches, so that the page has only to parse them. It sends texts: a text is handed
 * over whole, while records would have to be taken apart and put together again.
 */
import { batchesOf } from './batches-of-bytes.js';
import type { FromWorker } from './cut-in-worker.js';

// The types of the page are in force here, where `postMessage` wants to know for whom a message is.
const send = postMessage as (message: FromWorker) => void;

onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  try {
    for (const batches of batchesOf(data)) if (batches.length > 0) send({ batches });
    send({ isOver: true });
  } catch (error) {
    send({ error: error as Error });
  }
};

send({ isReady: true });
