import { groupFindings } from '@comity/core';
import type { Colors } from '../terminal/colors.js';
import { onOneLine } from '../terminal/printable.js';
import type { CommandWords } from '../words/words.js';
import { codeFrame } from './code-frame.js';
import { totalsOf, type FileFinding, type FileReport } from './file-report.js';
import { cellWords, pathWords, placeOf } from './place.js';

export interface PrettyOptions {
  readonly words: CommandWords;
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
  /** Every finding, and not the first of each kind alone. */
  readonly all: boolean;
}

/** How many findings of one kind are shown of each file. */
const SHOWN = 3;

/** The findings of a file for people, with the lines that they stand in. */
export function prettyFile(report: FileReport, options: PrettyOptions): string {
  const { words, colors, all } = options;
  const { file, findings, records, truncated } = report;
  if (findings.length === 0) {
    return `${colors.green('✔')} ${onOneLine(file)}: ${words.clean} (${words.records}: ${String(records.read)})\n`;
  }
  const blocks = groupFindings({ findings }, all ? Infinity : SHOWN).flatMap(({ first, total, code }) => [
    ...first.map((finding) => prettyFinding(report, finding, options)),
    ...(total > first.length
      ? [colors.dim(`  + ${String(total - first.length)} ${words.moreLikeThis} (${code})\n`)]
      : []),
  ]);
  return `${blocks.join('\n')}${truncated ? `\n${colors.yellow(words.cut)}\n` : ''}`;
}

function prettyFinding(report: FileReport, finding: FileFinding, options: PrettyOptions): string {
  const { words, colors } = options;
  const paint = { error: colors.red, warning: colors.yellow, hint: colors.cyan }[finding.severity];
  const { code, severity, message, path, record, position } = finding;
  const head = `${paint(colors.bold(words.severities[severity]))} ${colors.dim(code)}  ${colors.underline(onOneLine(placeOf(report.file, finding)))}`;
  const where = [
    cellWords(finding, words),
    record?.id === undefined ? '' : `${record.type} ${record.id}`,
    path.length === 0 ? '' : pathWords(path),
  ].filter((part) => part !== '');
  const lines = [head, `  ${onOneLine(message)}`];
  if (where.length > 0) lines.push(colors.dim(`  ${onOneLine(where.join(' · '))}`));
  if (position !== undefined && report.text !== undefined) {
    lines.push(codeFrame(report.text, position, { ...options, remark: remarkOf(finding) }));
  }
  return `${lines.join('\n')}\n`;
}

function remarkOf({ suggestions: [first] }: FileFinding): string {
  return first === undefined ? '' : onOneLine(`“${first}”?`);
}

/** The last lines: how much was found, and what to do next. */
export function prettySummary(reports: readonly FileReport[], { words, colors }: PrettyOptions): string {
  const totals = totalsOf(reports);
  const { errors, warnings, hints, read, accepted, files } = totals;
  if (errors + warnings + hints === 0 && files < 2) return '';
  const mark = errors > 0 ? colors.red('✖') : warnings > 0 ? colors.yellow('▲') : colors.green('✔');
  const parts = [
    `${words.errors}: ${String(errors)}`,
    `${words.warnings}: ${String(warnings)}`,
    `${words.hints}: ${String(hints)}`,
    `${words.records}: ${String(read)} (${words.usable}: ${String(accepted)})`,
    ...(files > 1 ? [`${words.files}: ${String(files)}`] : []),
  ];
  const [code] = reports.flatMap(({ findings }) => findings).map((finding) => finding.code);
  const next = code === undefined ? '' : colors.dim(`  ${words.explain}: comity explain ${code}\n`);
  return `\n${mark} ${colors.bold(parts.join(' · '))}\n${next}`;
}
