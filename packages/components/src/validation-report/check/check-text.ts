import {
  indexDataset,
  readRecords,
  type Dataset,
  type Finding,
  type RecordReader,
  type ValidationReport,
} from '@comity/core';
import { locateFindings } from '@comity/core/locate-findings';
import { checkDataset } from '@comity/core/rules';
import { checkMessages, type CheckMessages } from './check-messages.js';
import { codeFrame, type FrameLine } from './code-frame.js';

/** What is checked, and how. */
export interface CheckRequest {
  readonly bytes: Uint8Array;
  /** The language of the messages. */
  readonly language: string;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** How far a check has come: the share that was read, then the rules across records. */
export type CheckProgress = { readonly share: number } | { readonly rules: true };

/** What was found in a text. */
export interface CheckResult {
  readonly report: ValidationReport;
  /** The lines that each finding stands in, in the order of the findings; for the first of very many. */
  readonly frames: readonly (readonly FrameLine[] | undefined)[];
  /** True when what the records say together was not checked. */
  readonly withoutRules: boolean;
}

export interface CheckHost {
  readonly onProgress: (progress: CheckProgress) => void;
  /** Lets others work; absent where nobody waits. */
  readonly pause?: () => PromiseLike<unknown>;
  readonly signal?: AbortSignal;
  /** So many bytes may be checked for what takes a while in one piece. */
  readonly mostForRules: number;
}

/** More findings than these nobody mends one by one. */
const MOST_FINDINGS = 10_000;
const MOST_FRAMES = 2000;
/** So long may a step take, in milliseconds: a frame has sixteen. */
const BUDGET = 8;
/** With these there are no records that a rule could speak of. */
const UNREADABLE: ReadonlySet<string> = new Set(['invalid-json', 'not-a-dataset']);

/** The lists of a dataset by the type of their records. */
const LISTS = {
  source: 'sources',
  party: 'parties',
  person: 'people',
  place: 'places',
  visit: 'visits',
  agreement: 'agreements',
  outcome: 'outcomes',
  project: 'projects',
  route: 'routes',
  body: 'bodies',
  claim: 'claims',
  sector: 'sectors',
} as const;

/**
 * Reads and checks a file of JSON or NDJSON in steps: its records one by one, then what they say together. Never
 * throws on data.
 *
 * @throws the reason of the signal
 */
export async function checkText(
  { bytes, language, today }: CheckRequest,
  host: CheckHost,
): Promise<CheckResult> {
  const words = await checkMessages(language);
  const text = new TextDecoder('utf-8').decode(bytes);
  const { reader, dataset } = await read(bytes, words, host);
  const read_ = reader.report();
  const findings = [...read_.findings];
  const canCheck = !findings.some(({ code }) => UNREADABLE.has(code));
  const withoutRules = canCheck && bytes.length > host.mostForRules;
  if (canCheck && !withoutRules) {
    host.onProgress({ rules: true });
    await host.pause?.();
    const found = rulesOf(dataset, today, words, read_);
    locateFindings(found, text);
    findings.push(...found);
  }
  const ok = findings.every(({ severity }) => severity !== 'error');
  const truncated = read_.truncated || findings.length > MOST_FINDINGS;
  const shown = findings.slice(0, MOST_FINDINGS);
  const report = { ...read_, ok, truncated, findings: shown };
  return { report, frames: framesOf(shown, text), withoutRules };
}

async function read(
  bytes: Uint8Array,
  { messages }: CheckMessages,
  { onProgress, pause, signal }: CheckHost,
): Promise<{ reader: RecordReader; dataset: Dataset }> {
  const lists: Record<string, object[]> = {};
  const reader = readRecords(piecesOf(bytes), {
    messages,
    duplicateKeys: true,
    maxFindings: MOST_FINDINGS,
    ...(signal === undefined ? {} : { signal }),
    onProgress: (progress) => {
      onProgress({ share: bytes.length === 0 ? 1 : progress.bytes / bytes.length });
    },
  });
  let deadline = performance.now() + BUDGET;
  for await (const { type, record } of reader) {
    if (type !== undefined && record !== undefined) (lists[LISTS[type]] ??= []).push(record);
    if (pause === undefined || performance.now() < deadline) continue;
    await pause();
    deadline = performance.now() + BUDGET;
  }
  return { reader, dataset: { ...reader.header, ...lists } as unknown as Dataset };
}

const PIECE = 262_144;

// eslint-disable-next-line @typescript-eslint/require-await -- what is read in pieces is a generator that may wait
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}

function rulesOf(
  dataset: Dataset,
  today: string,
  { ruleMessages }: CheckMessages,
  report: ValidationReport,
): Finding[] {
  return checkDataset(indexDataset(dataset), { today, messages: ruleMessages, report });
}

function framesOf(findings: readonly Finding[], text: string): CheckResult['frames'] {
  return findings
    .slice(0, MOST_FRAMES)
    .map(({ position }) => (position === undefined ? undefined : codeFrame(text, position)));
}
