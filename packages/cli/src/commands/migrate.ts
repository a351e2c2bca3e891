import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { CommandError } from '../command-error.js';
import { decode } from '../input/decode.js';
import { findInputs, type Input } from '../input/find-inputs.js';
import { LARGEST, readInput } from '../input/read-input.js';
import { stepsFrom } from '../migrate/migrations.js';
import { onOneLine } from '../terminal/printable.js';
import { writeFileWhole } from '../write/write-file.js';
import type { Context, ExitCode } from './context.js';
import { printFailure } from './failure.js';
import type { Run } from './run.js';

/** The version of the format that this command writes. */
const LATEST = '1';

/** Declares `comity migrate`. */
export function addMigrate(program: Command, run: Run): void {
  program
    .command('migrate')
    .summary('brings files of older versions of the format up to date')
    .description(
      'Rewrites files of an older version of the format in the latest one, with a copy of each beside it (.bak). Version 1 is the first: there is nothing to do yet.',
    )
    .argument('<file...>', 'files or patterns')
    .addHelpText('after', '\nExample:\n  comity migrate "data/*.json"\n')
    .action((names: string[]) => run((context) => migrate(names, context)));
}

async function migrate(names: readonly string[], context: Context): Promise<ExitCode> {
  const { inputs, errors } = await findInputs(names);
  const failures = [...errors];
  for (const input of inputs) {
    try {
      await context.stdout.write(`${onOneLine(input.name)}: ${await migrateFile(input)}\n`);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failures.push(error);
    }
  }
  for (const failure of failures) await printFailure(failure, context);
  return failures.length > 0 ? 2 : 0;
}

/** Migrates one file, and says what was done. */
async function migrateFile(input: Input): Promise<string> {
  const { path, name } = input;
  const file = await headerOf(input);
  const version = file.comity;
  if (typeof version !== 'string') {
    throw new CommandError(
      `${name} says no version of the format.`,
      `A dataset starts with { "comity": "${LATEST}" }.`,
    );
  }
  const steps = stepsFrom(version, LATEST);
  if (steps === undefined) {
    throw new CommandError(
      `${name} has version “${version}” of the format; this command knows “${LATEST}”.`,
      'Install a later version of Comity, or correct the version.',
    );
  }
  if (steps.length === 0) return `has version ${LATEST}, the latest; there is nothing to do.`;
  if (path === undefined) throw new CommandError('Standard input cannot be rewritten.', 'Name a file.');
  await writeFileWhole(`${path}.bak`, await readFile(path));
  const migrated = steps.reduce<Record<string, unknown>>((old, step) => step.migrate(old), file);
  await writeFileWhole(path, `${JSON.stringify(migrated, null, 2)}\n`);
  return `is of version ${LATEST} now; the old file is ${name}.bak.`;
}

/** The file, or of NDJSON its first line. */
async function headerOf(input: Input): Promise<Record<string, unknown>> {
  const content = await readInput(input, LARGEST);
  const text = decode('bytes' in content ? content.bytes : content.head)?.text ?? '';
  for (const part of [text, text.trimStart().split('\n', 1)[0] ?? '']) {
    try {
      const value: unknown = JSON.parse(part);
      if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    } catch {
      // The first line is tried next.
    }
  }
  throw new CommandError(`${input.name} is not JSON.`, `"comity validate ${input.name}" shows where.`);
}
