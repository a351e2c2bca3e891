import { once } from 'node:events';
import { systemCode } from '../command-error.js';

/**
 * Standard output or standard error. It waits when the reader is slow, and goes on in silence when the reader has
 * left, as after `| head`: the exit code must still tell what was found.
 */
export class Output {
  private hasLeft = false;

  constructor(readonly stream: NodeJS.WriteStream) {
    stream.on('error', (error) => {
      if (systemCode(error) !== 'EPIPE') throw error;
      this.hasLeft = true;
      stream.emit('drain');
    });
  }

  /** True when nobody reads any more: long work may stop. */
  get isClosed(): boolean {
    return this.hasLeft || this.stream.destroyed;
  }

  /** Writes a text; resolves when more may be written. */
  async write(text: string | Uint8Array): Promise<void> {
    if (text.length === 0 || this.isClosed) return;
    // When the reader leaves meanwhile, the constructor emits the event.
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }
}
