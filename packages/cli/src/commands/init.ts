import type { Command } from 'commander';
import { stat } from 'node:fs/promises';
import { CommandError } from '../command-error.js';
import { INPUT_FORMATS, type InputFormat } from '../input/file-format.js';
import { starterDataset } from '../init/starter-dataset.js';
import { starterMapping } from '../init/starter-mapping.js';
import { writeFileWhole } from '../write/write-file.js';
import type { Context, ExitCode } from './context.js';
import { choiceOption } from './options.js';
import type { Run } from './run.js';

interface InitOptions {
  readonly force?: true;
  readonly mapping?: string;
  readonly from?: InputFormat;
}

/** Declares `comity init`. */
export function addInit(program: Command, run: Run): void {
  program
    .command('init')
    .summary('writes a file to begin with')
    .description(
      'Writes a small dataset with explanations, to be filled with your own records; or, with --mapping, a first mapping for a foreign register.',
    )
    .argument('[file]', 'the file to write; - or nothing for standard output')
    .option('--mapping <table>', 'writes a mapping for this file, made from the names of its columns')
    .addOption(
      choiceOption('--from <format>', 'what that file is, where its name does not say it', INPUT_FORMATS),
    )
    .option('--force', 'writes over a file that is there')
    .addHelpText(
      'after',
      '\nExamples:\n  comity init visits.json\n  comity init register.mapping.json --mapping register.csv\n',
    )
    .action((file: string | undefined, options: InitOptions) =>
      run((context) => init(file, options, context)),
    );
}

async function init(
  file: string | undefined,
  options: InitOptions,
  { stdout, stderr, quiet }: Context,
): Promise<ExitCode> {
  const text =
    options.mapping === undefined ? starterDataset() : await starterMapping(options.mapping, options.from);
  if (file === undefined || file === '-') {
    await stdout.write(text);
    return 0;
  }
  if (options.force !== true) await mustBeNew(file);
  await writeFileWhole(file, text);
  if (!quiet)
    await stderr.write(
      `${file} is written. Next: comity validate ${options.mapping === undefined ? file : `${options.mapping} --map ${file}`}\n`,
    );
  return 0;
}

/** @throws {CommandError} when there is a file of that name */
async function mustBeNew(file: string): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (exists)
    throw new CommandError(`${file} is there already.`, 'Give another name, or --force to write over it.');
}
