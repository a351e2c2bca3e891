import { formatBytes } from './numbers.js';

/** How long a piece of work must last before anything is said about it. */
const PATIENCE = 500;
/** How often the line is written anew. */
const INTERVAL = 100;

/** A line on a terminal that says how far a long piece of work has come; nothing anywhere else. */
export class Progress {
  private readonly start = Date.now();
  private last = 0;
  private isShown = false;

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly isQuiet: boolean,
  ) {}

  /** Says what is being done, if it lasts; `bytes` of `total` are done. */
  update(
    what: string,
    { bytes, total, records }: { bytes?: number; total?: number; records?: number },
  ): void {
    const now = Date.now();
    if (this.isQuiet || !this.stream.isTTY || now - this.start < PATIENCE || now - this.last < INTERVAL)
      return;
    this.last = now;
    this.isShown = true;
    const parts = [
      what,
      ...(bytes === undefined ? [] : [share(bytes, total)]),
      ...(records === undefined ? [] : [`${records.toLocaleString('en-GB')} records`]),
    ];
    const line = parts.join(' · ').slice(0, Math.max(20, this.stream.columns - 1));
    this.stream.write(`\r\u001b[2K${line}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.isShown) this.stream.write('\r\u001b[2K');
    this.isShown = false;
  }
}

function share(bytes: number, total: number | undefined): string {
  if (total === undefined || total === 0) return formatBytes(bytes);
  return `${String(Math.min(100, Math.floor((bytes / total) * 100)))}% of ${formatBytes(total)}`;
}
