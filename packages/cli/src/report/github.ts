import type { CommandWords } from '../words/words.js';
import { tokenLength } from './code-frame.js';
import type { FileFinding, FileReport } from './file-report.js';
import { cellWords } from './place.js';

const LEVELS = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** Each finding as a workflow command of GitHub, which shows it at its line in a pull request. */
export function githubReport(report: FileReport, words: CommandWords): string {
  return report.findings.map((finding) => `${annotation(report, finding, words)}\n`).join('');
}

function annotation({ file, text }: FileReport, finding: FileFinding, words: CommandWords): string {
  const { position, cell, severity, code, message } = finding;
  const line = position?.line ?? cell?.line;
  const properties = [
    ['file', file],
    ...(line === undefined ? [] : [['line', String(line)]]),
    ...(position === undefined
      ? []
      : [
          ['col', String(position.column)],
          ['endColumn', String(position.column + lengthAt(text, position))],
        ]),
    ['title', code],
  ].map(([name = '', value = '']) => `${name}=${escapeProperty(value)}`);
  const where = cellWords(finding, words);
  return `::${LEVELS[severity]} ${properties.join(',')}::${escapeData(where === '' ? message : `${message} (${where})`)}`;
}

/** The length of what stands at a position; 1 when the text is not known. */
export function lengthAt(text: string | undefined, { offset }: { readonly offset: number }): number {
  if (text === undefined) return 1;
  const end = text.indexOf('\n', offset);
  return tokenLength(text.slice(offset, end === -1 ? text.length : end), 0);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
