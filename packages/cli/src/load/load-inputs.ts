import type { Dataset } from '@comity/core';
import type { RefusedRow } from '@comity/formats/mapping';
import { checkInput } from '../check/check-input.js';
import type { CheckOptions } from '../check/check-options.js';
import { CommandError } from '../command-error.js';
import type { Context, ExitCode } from '../commands/context.js';
import { printFailure } from '../commands/failure.js';
import { loadFormatMessages, loadMessages, loadRuleMessages } from '../commands/messages.js';
import { dayOfToday } from '../commands/options.js';
import type { InputFormat } from '../input/file-format.js';
import { findInputs, type Input } from '../input/find-inputs.js';
import { totalsOf, type FileReport } from '../report/file-report.js';
import { loadMapping } from './load-mapping.js';
import { Progress } from '../terminal/progress.js';
import { fillWords } from '../words/fill-words.js';
import { loadWords } from '../words/load-words.js';
import type { CommandWords, Language } from '../words/words.js';

/** A file with the records in it that can be used. */
export interface Loaded {
  readonly input: Input;
  readonly dataset: Dataset;
  readonly report: FileReport;
  /** Rows of a table that became no record. */
  readonly refused: readonly RefusedRow[];
}

export interface LoadOptions {
  readonly from?: InputFormat;
  readonly lang: Language;
  readonly map?: string;
}

/**
 * Reads files for a command that needs their records. What is wrong in them is summed up on standard error, with the
 * command that shows it.
 *
 * @returns the files that could be read, and the exit code that what was found asks for
 */
export async function loadInputs(
  names: readonly string[],
  { from, lang, map }: LoadOptions,
  context: Context,
): Promise<{ loaded: Loaded[]; code: ExitCode }> {
  const { inputs, errors } = await findInputs(names);
  const failures: CommandError[] = [...errors];
  const loaded: Loaded[] = [];
  const words = await loadWords(lang);
  const options = {
    messages: await loadMessages(lang),
    ruleMessages: await loadRuleMessages(lang),
    formatMessages: await loadFormatMessages(lang),
    words,
    severity: {},
    ...(map === undefined ? {} : { mapping: await loadMapping(map, lang) }),
    progress: new Progress(context.stderr.stream, context.quiet),
    rules: false,
    profile: 'default',
    today: dayOfToday(),
    whole: true,
  } as const satisfies CheckOptions;
  for (const input of inputs) {
    try {
      const { report, dataset, refused = [] } = await checkInput(input, options, from);
      if (dataset === undefined) throw noDataset(report);
      loaded.push({ input, dataset, report, refused });
      await say(report, map, words, context);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failures.push(error);
    } finally {
      options.progress.end();
    }
  }
  for (const failure of failures) await printFailure(failure, context);
  const hasErrors = loaded.some(({ report }) => !report.ok);
  return { loaded, code: failures.length > 0 ? 2 : hasErrors ? 1 : 0 };
}

async function say(
  report: FileReport,
  map: string | undefined,
  words: CommandWords,
  { stderr, quiet }: Context,
): Promise<void> {
  if (quiet) return;
  for (const note of report.notes) await stderr.write(`${note}\n`);
  const { errors, read, accepted } = totalsOf([report]);
  if (errors === 0) return;
  const { file } = report;
  const command = `comity validate ${file}${map === undefined ? '' : ` --map ${map}`}`;
  await stderr.write(`${fillWords(words.hasErrors, { file, errors, accepted, read, command })}\n`);
}

/** Why there are no records: nobody said what the columns mean, or the file is too large to be held. */
function noDataset({ file, format }: FileReport): CommandError {
  return format === 'json' || format === 'ndjson'
    ? new CommandError(`${file} is too large to be held whole.`, 'Split it into several files.')
    : new CommandError(
        `Nobody knows what the columns of ${file} mean.`,
        'Say --map with a mapping file; "comity init --mapping" writes one to begin with.',
      );
}
