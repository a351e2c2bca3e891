import type { Command } from 'commander';
import { loadInputs } from '../load/load-inputs.js';
import { describeDataset } from '../describe/describe-dataset.js';
import { DESCRIBE_WORDS } from '../describe/describe-words.js';
import { prettyDescription } from '../describe/pretty-description.js';
import { INPUT_FORMATS, type InputFormat } from '../input/file-format.js';
import { colorsFor } from '../terminal/colors.js';
import { loadLocale } from '../words/locales.js';
import type { Language } from '../words/words.js';
import type { Context, ExitCode } from './context.js';
import { choiceOption, languageOption } from './options.js';
import type { Run } from './run.js';

const FORMATS = ['pretty', 'json'] as const;

interface DescribeOptions {
  readonly format: (typeof FORMATS)[number];
  readonly from?: InputFormat;
  readonly lang: Language;
}

/** Declares `comity describe`. */
export function addDescribe(program: Command, run: Run): void {
  program
    .command('describe')
    .summary('counts what is in files')
    .description(
      'Says what is in files: how many records, by kind, sector, year, strength and country, and how much of each field is known whole, in part, or not.',
    )
    .argument('<file...>', 'files, patterns such as "data/**/*.json", or - for standard input')
    .addOption(choiceOption('-f, --format <format>', 'how it is written', FORMATS, 'pretty'))
    .addOption(
      choiceOption('--from <format>', 'what the files are, where their names do not say it', INPUT_FORMATS),
    )
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\nExamples:\n  comity describe data/visits.json\n  comity describe data/visits.json --format json\n',
    )
    .action((names: string[], options: DescribeOptions) =>
      run((context) => describe(names, options, context)),
    );
}

async function describe(
  names: readonly string[],
  options: DescribeOptions,
  context: Context,
): Promise<ExitCode> {
  const { stdout, color } = context;
  const locale = await loadLocale(options.lang);
  const { loaded, code } = await loadInputs(names, options, context);
  const descriptions: unknown[] = [];
  for (const { input, dataset } of loaded) {
    const description = describeDataset(dataset);
    descriptions.push({ file: input.name, ...description });
    if (options.format === 'json') continue;
    const colors = colorsFor(stdout.stream, color);
    await stdout.write(
      `${prettyDescription(input.name, description, { words: DESCRIBE_WORDS[options.lang], locale, colors })}\n`,
    );
  }
  if (options.format === 'json') {
    await stdout.write(
      `${JSON.stringify(descriptions.length === 1 ? descriptions[0] : descriptions, null, 2)}\n`,
    );
  }
  return code;
}
