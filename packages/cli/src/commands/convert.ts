import type { Command } from 'commander';
import { groupLosses, type Loss } from '@comity/formats';
import type { RefusedRow } from '@comity/formats/mapping';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, fileError } from '../command-error.js';
import { INPUT_FORMATS, type InputFormat } from '../input/file-format.js';
import { loadInputs } from '../load/load-inputs.js';
import { onOneLine } from '../terminal/printable.js';
import { fillWords } from '../words/fill-words.js';
import { loadWords } from '../words/load-words.js';
import { loadLocale } from '../words/locales.js';
import type { CommandWords, Language } from '../words/words.js';
import {
  outputFormatOf,
  OUTPUT_FORMATS,
  writeFormat,
  type OutputFormat,
  type Written,
} from '../write/formats.js';
import { writeFileWhole, type FileContent } from '../write/write-file.js';
import type { Context, ExitCode } from './context.js';
import { loadFormatMessages } from './messages.js';
import { choiceOption, languageOption, mapOption } from './options.js';
import type { Run } from './run.js';

interface ConvertOptions {
  readonly to?: OutputFormat;
  readonly output?: string;
  readonly from?: InputFormat;
  readonly map?: string;
  readonly lang: Language;
}

/** Declares `comity convert`. */
export function addConvert(program: Command, run: Run): void {
  program
    .command('convert')
    .summary('writes a file in another format')
    .description(
      'Reads a file and writes it in another format. What the format cannot hold is listed. With --map a foreign register becomes a dataset; rows that cannot become records are written beside it, as *.refused.ndjson.',
    )
    .argument('<file>', 'a file, or - for standard input')
    .addOption(
      choiceOption(
        '-t, --to <format>',
        'what is written; by default what the output is called',
        OUTPUT_FORMATS,
      ),
    )
    .option('-o, --output <path>', 'where it is written; for csv a folder; standard output by default')
    .addOption(
      choiceOption('--from <format>', 'what the file is, where its name does not say it', INPUT_FORMATS),
    )
    .addOption(mapOption())
    .addOption(languageOption())
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: ConvertOptions) => run((context) => convert(name, options, context)));
}

const EXAMPLES = `
Exit code: 0 all is written, 1 some rows or records could not be used (the others are written), 2 nothing was written.

Examples:
  comity convert register.csv --map register.mapping.json -o visits.json
  comity convert visits.json -o visits.xlsx
  comity convert visits.json --to ics > visits.ics
  comity convert visits.json --to csv -o tables
`;

async function convert(name: string, options: ConvertOptions, context: Context): Promise<ExitCode> {
  const format = formatOf(options);
  const { loaded, code } = await loadInputs([name], options, context);
  const [file] = loaded;
  if (file === undefined) return 2;
  const written = await writeFormat(
    file.dataset,
    format,
    await loadLocale(options.lang),
    await loadFormatMessages(options.lang),
  );
  const words = await loadWords(options.lang);
  await writeResult(written, options.output, context);
  await sayLosses(written.losses, format, words, context);
  if (file.refused.length === 0) return code;
  await writeRefused(file.refused, options.output ?? (name === '-' ? 'stdin' : name), words, context);
  return 1;
}

function formatOf({ to, output }: ConvertOptions): OutputFormat {
  const format = to ?? (output === undefined ? undefined : outputFormatOf(output));
  if (format === undefined) {
    throw new CommandError(
      output === undefined ? 'To which format?' : `The name ${output} does not say to which format.`,
      `Say --to with one of ${OUTPUT_FORMATS.join(', ')}, or --output with a name such as visits.json.`,
    );
  }
  if (format === 'csv' && output === undefined) {
    throw new CommandError(
      'CSV is one file for each type of record.',
      'Say --output with a folder for them.',
    );
  }
  return format;
}

async function writeResult(written: Written, output: string | undefined, { stdout }: Context): Promise<void> {
  if ('files' in written) {
    const folder = output ?? '.';
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw fileError(error, folder);
    });
    for (const [file, text] of Object.entries(written.files)) await writeFileWhole(join(folder, file), text);
  } else if (output === undefined) await toOutput(written.content, stdout);
  else await writeFileWhole(output, written.content);
}

async function toOutput(content: FileContent, stdout: Context['stdout']): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) await stdout.write(content);
  else {
    for await (const piece of content) {
      if (stdout.isClosed) return;
      await stdout.write(piece);
    }
  }
}

/** How many kinds of losses are told. */
const MOST = 20;

async function sayLosses(
  losses: readonly Loss[],
  format: OutputFormat,
  words: CommandWords,
  { stderr, quiet }: Context,
): Promise<void> {
  if (quiet || losses.length === 0) return;
  const groups = groupLosses(losses);
  const lines = groups.slice(0, MOST).map(({ type, field, count, reason, first }) => {
    const what = [type, field].filter((part) => part !== undefined).join('.');
    const where = first.id === undefined ? '' : ` (${fillWords(words.firstLoss, { id: first.id })})`;
    return `  ${what === '' ? words.wholeFile : what}: ${String(count)}${where}. ${reason}`;
  });
  const rest =
    groups.length > MOST ? [`  ${fillWords(words.otherLosses, { count: groups.length - MOST })}`] : [];
  await stderr.write(`${fillWords(words.losses, { format })}\n${onEachLine([...lines, ...rest])}\n`);
}

function onEachLine(lines: readonly string[]): string {
  return lines.map((line) => `  ${onOneLine(line.trim())}`).join('\n');
}

/** Writes the rows that became no record beside the output, each with the reasons. */
async function writeRefused(
  refused: readonly RefusedRow[],
  beside: string,
  words: CommandWords,
  { stderr, quiet }: Context,
): Promise<void> {
  const name = `${beside.replace(/[\\/]+$/, '').replace(/\.[^./\\]+$/, '')}.refused.ndjson`;
  const lines = refused.map(({ at, reasons, cells }) => {
    const why = reasons.map(({ code, message, cell }) => ({
      code,
      message,
      ...(cell.column === undefined ? {} : { column: cell.column }),
      ...(cell.text === undefined ? {} : { text: cell.text }),
    }));
    const { columns: _, ...place } = at;
    return `${JSON.stringify({ ...place, reasons: why, cells })}\n`;
  });
  await writeFileWhole(name, lines.join(''));
  if (!quiet) await stderr.write(`${fillWords(words.refusedRows, { count: refused.length, file: name })}\n`);
}
