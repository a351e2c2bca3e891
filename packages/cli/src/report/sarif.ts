import { createHash } from 'node:crypto';
import type { CodeDoc } from '../explain/finding-docs.js';
import { version } from '../version.js';
import type { CommandWords } from '../words/words.js';
import type { FileFinding, FileReport } from './file-report.js';
import { lengthAt } from './github.js';
import { cellWords, pathWords } from './place.js';

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const;

/**
 * All findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as code scanning services take it.
 *
 * @param docOf What a code means, where that is known.
 */
export function sarifReport(
  reports: readonly FileReport[],
  words: CommandWords,
  docOf: (code: string) => CodeDoc | undefined,
): string {
  const codes = [...new Set(reports.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const ruleIndex = new Map(codes.map((code, index) => [code, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'comity', version, rules: codes.map((code) => ruleOf(code, docOf(code))) } },
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(({ file }) => ({ location: { uri: encodeURI(file) } })),
        results: reports.flatMap((report, artifact) =>
          report.findings.map((finding) => resultOf(report, finding, { artifact, ruleIndex, words })),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: string, doc: CodeDoc | undefined): unknown {
  if (doc === undefined) return { id: code };
  return {
    id: code,
    name: doc.title,
    shortDescription: { text: doc.title },
    fullDescription: { text: doc.why },
    help: { text: `${doc.why}\n\nMore: comity explain ${code}` },
  };
}

interface ResultContext {
  readonly artifact: number;
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly words: CommandWords;
}

function resultOf(
  report: FileReport,
  finding: FileFinding,
  { artifact, ruleIndex, words }: ResultContext,
): unknown {
  const { code, severity, message, path, record } = finding;
  const where = cellWords(finding, words);
  const region = regionOf(report, finding);
  const names = [record?.id ?? '', pathWords(path)];
  return {
    ruleId: code,
    ruleIndex: ruleIndex.get(code),
    level: LEVELS[severity],
    message: { text: where === '' ? message : `${message} (${where})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(report.file), index: artifact },
          ...(region === undefined ? {} : { region }),
        },
        ...(path.length === 0
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: pathWords(path), kind: 'member' }] }),
      },
    ],
    // The same finding in a file that grew elsewhere is still the same.
    partialFingerprints: { comity: hashOf([code, ...names, message]) },
  };
}

function regionOf({ text }: FileReport, { position, cell }: FileFinding): unknown {
  if (position === undefined) return cell?.line === undefined ? undefined : { startLine: cell.line };
  const { line, column, offset } = position;
  const length = lengthAt(text, position);
  return {
    startLine: line,
    startColumn: column,
    endColumn: column + length,
    charOffset: offset,
    charLength: length,
  };
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
