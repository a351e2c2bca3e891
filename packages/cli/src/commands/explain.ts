import type { Command } from 'commander';
import { CommandError } from '../command-error.js';
import { allCodes, docOf, severityOf } from '../explain/docs.js';
import { colorsFor, type Colors } from '../terminal/colors.js';
import { didYouMean } from '../terminal/nearest.js';
import { choiceOption } from './options.js';
import type { Context, ExitCode } from './context.js';
import type { Run } from './run.js';

const FORMATS = ['pretty', 'json'] as const;

interface ExplainOptions {
  readonly format: (typeof FORMATS)[number];
}

/** Declares `comity explain`. */
export function addExplain(program: Command, run: Run): void {
  program
    .command('explain')
    .summary('says what the code of a finding or rule means')
    .description(
      'Explains a finding or a rule: what it means, why it matters, and how to mend it. Without a code: all of them.',
    )
    .argument('[code]', 'such as invalid-date or CHR-08')
    .addOption(choiceOption('-f, --format <format>', 'how it is written', FORMATS, 'pretty'))
    .addHelpText(
      'after',
      '\nExamples:\n  comity explain invalid-date\n  comity explain CHR-08\n  comity explain\n',
    )
    .action((code: string | undefined, options: ExplainOptions) =>
      run((context) => explain(code, options, context)),
    );
}

async function explain(
  code: string | undefined,
  { format }: ExplainOptions,
  { stdout, color }: Context,
): Promise<ExitCode> {
  const codes = code === undefined ? allCodes() : [knownCode(code)];
  if (format === 'json') {
    const entries = codes.map((known) => ({ code: known, severity: severityOf(known), ...docOf(known) }));
    await stdout.write(`${JSON.stringify(code === undefined ? entries : entries[0], null, 2)}\n`);
    return 0;
  }
  const colors = colorsFor(stdout.stream, color);
  const text =
    code === undefined ? overview(codes, colors) : codes.map((known) => page(known, colors)).join('\n');
  await stdout.write(text);
  return 0;
}

/** The code as it is written, however it was typed. */
function knownCode(code: string): string {
  const all = allCodes();
  const wanted = plain(code);
  const known = all.find((candidate) => plain(candidate) === wanted);
  if (known !== undefined) return known;
  throw new CommandError(
    `There is no code “${code}”.${didYouMean(code, all)}`,
    '"comity explain" lists all of them.',
  );
}

/** `chr8` for `CHR-08`, however it was typed. */
function plain(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]|0(?=\d)/g, '');
}

function overview(codes: readonly string[], colors: Colors): string {
  const width = Math.max(...codes.map(({ length }) => length));
  const lines = codes.map((code) => `${colors.bold(code.padEnd(width))}  ${docOf(code)?.title ?? ''}`);
  return `${lines.join('\n')}\n`;
}

function page(code: string, colors: Colors): string {
  const doc = docOf(code);
  const parts = [
    `${colors.bold(code)} ${colors.dim(`(${severityOf(code) ?? ''})`)}\n${doc?.title ?? ''}\n`,
    `${wrap(doc?.why ?? '')}\n`,
    ...(doc === undefined || doc.bad === ''
      ? []
      : [`${colors.red('Not so:')}\n${indent(shortened(doc.bad))}\n`]),
    ...(doc === undefined || doc.bad === ''
      ? []
      : [`${colors.green('But so:')}\n${indent(shortened(doc.good))}\n`]),
  ];
  return parts.join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** An example with its long lines cut: what repeats need not be read to its end. */
function shortened(text: string): string {
  return text.replace(/^(.{110}).{20,}$/gm, '$1 …');
}

/** A paragraph in lines of 80 characters. */
function wrap(text: string): string {
  return text.replace(/(?![^\n]{1,80}$)([^\n]{1,80})\s/g, '$1\n');
}
