import type { Command } from 'commander';
import { stat } from 'node:fs/promises';
import { CommandError } from '../command-error.js';
import { starterDataset } from '../init/starter-dataset.js';
import { writeFileWhole } from '../write/write-file.js';
import type { Context, ExitCode } from './context.js';
import type { Run } from './run.js';

interface InitOptions {
  readonly force?: true;
}

/** Declares `comity init`. */
export function addInit(program: Command, run: Run): void {
  program
    .command('init')
    .summary('writes a file to begin with')
    .description('Writes a small dataset with explanations, to be filled with your own records.')
    .argument('[file]', 'the file to write; - or nothing for standard output')
    .option('--force', 'writes over a file that is there')
    .addHelpText('after', '\nExamples:\n  comity init visits.json\n')
    .action((file: string | undefined, options: InitOptions) =>
      run((context) => init(file, options, context)),
    );
}

async function init(
  file: string | undefined,
  { force }: InitOptions,
  { stdout, stderr, quiet }: Context,
): Promise<ExitCode> {
  const text = starterDataset();
  if (file === undefined || file === '-') {
    await stdout.write(text);
    return 0;
  }
  if (force !== true) await mustBeNew(file);
  await writeFileWhole(file, text);
  if (!quiet) await stderr.write(`${file} is written. Next: comity validate ${file}\n`);
  return 0;
}

/** @throws {CommandError} when there is a file of that name */
export async function mustBeNew(file: string): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (exists)
    throw new CommandError(`${file} is there already.`, 'Give another name, or --force to write over it.');
}
