import { afterEach, describe, expect, test, vi } from 'vitest';
import registerText from '../../../../../data/us-visits.ndjson?raw';
import { parseFile } from './parse-file.js';

const RealWorker = Worker;

afterEach(() => {
  vi.unstubAllGlobals();
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file of some megabytes, with letters of two and three bytes. */
function largeFile(): { readonly value: unknown; readonly text: string } {
  const visits = Array.from({ length: 12_000 }, (_, at) => ({
    id: `visit-${String(at)}`,
    title: { en: `Visit no. ${String(at)} “on transit”`, az: 'Səfər', kk: 'Іссапар' },
    visitors: [{ asStated: 'President A {of} [B]' }, null],
    note: 'A "quoted" word, a \\ and 中文.'.repeat(2),
  }));
  const value = { comity: '1', title: 'Visits', agreements: [], visits };
  return { value, text: JSON.stringify(value) };
}

/** Counts the workers that are made, and makes them as `make` says. */
function workers(make: (url: URL, options: WorkerOptions) => Worker): { count: number } {
  const made = { count: 0 };
  vi.stubGlobal('Worker', function (url: URL, options: WorkerOptions): Worker {
    made.count++;
    return make(url, options);
  });
  return made;
}

describe('a large file', () => {
  test('is cut by a worker', async () => {
    const made = workers((url, options) => new RealWorker(url, options));
    const { text, value } = largeFile();
    const bytes = bytesOf(text);
    expect((await parseFile(bytes)).value).toEqual(value);
    expect(made.count).toBe(1);
    // It was handed over: the page did not do the work.
    expect(bytes.byteLength).toBe(0);
  });

  test.each<[string, () => Worker]>([
    [
      'a policy forbids workers',
      () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    ],
    [
      'the file of the worker is missing',
      () => new RealWorker('/there-is-no-such-worker.js', { type: 'module' }),
    ],
  ])('is parsed in steps when %s', async (_name, make) => {
    workers(make);
    const { text, value } = largeFile();
    let others = 0;
    const timer = setInterval(() => others++);
    expect((await parseFile(bytesOf(text))).value).toEqual(value);
    clearInterval(timer);
    expect(others).toBeGreaterThan(1);
  });

  test.each(['worker', 'steps'])('that is broken is a SyntaxError with its place, by %s', async (how) => {
    if (how === 'steps')
      workers(() => {
        throw new DOMException('Refused', 'SecurityError');
      });
    const { text } = largeFile();
    await expect(parseFile(bytesOf(text.slice(0, -2)))).rejects.toThrow(/ends too early/);
    await expect(parseFile(bytesOf(text.replace('"visit-700"', 'visit-700')))).rejects.toThrow(SyntaxError);
    const notUtf8 = bytesOf(text);
    notUtf8[notUtf8.length - 40] = 0xff;
    await expect(parseFile(notUtf8)).rejects.toThrow(TypeError);
  });

  test('that nobody waits for any more is left', async () => {
    const controller = new AbortController();
    const parsing = parseFile(bytesOf(largeFile().text), controller.signal);
    controller.abort();
    await expect(parsing).rejects.toThrow(/abort/i);
  });
});

describe('a record a line', () => {
  test('is read as a file of lists, a large one and a small one', async () => {
    const large = (await parseFile(bytesOf(registerText))).value as Record<string, unknown[]>;
    expect(large.visits).toHaveLength(3264);
    const lines = registerText.split('\n').slice(0, 40).join('\n');
    const { value, lostLines } = await parseFile(bytesOf(`${lines}\n{"type":"visit","id":\n`));
    expect((value as Record<string, unknown[]>).visits?.[0]).toEqual(large.visits?.[0]);
    expect(lostLines).toBe(1);
  });
});

describe('a small file', () => {
  test('is parsed at once, without a worker', async () => {
    const made = workers((url, options) => new RealWorker(url, options));
    expect(await parseFile(bytesOf('\uFEFF{"comity":"1"}'))).toEqual({
      value: { comity: '1' },
      lostLines: 0,
    });
    expect(made.count).toBe(0);
  });

  test('that is no JSON says what the browser says', async () => {
    await expect(parseFile(bytesOf('{"comity":\n}'))).rejects.toThrow(SyntaxError);
    await expect(parseFile(bytesOf('<!doctype html>'))).rejects.toThrow(SyntaxError);
    await expect(parseFile(new Uint8Array([0x7b, 0xff]))).rejects.toThrow(TypeError);
  });
});
