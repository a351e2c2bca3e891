import { RECORD_TYPES, type RecordType } from '@comity/core';
import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { CommandError } from '../command-error.js';
import { didYouMean } from '../terminal/nearest.js';
import type { Context, ExitCode } from './context.js';
import type { Run } from './run.js';

const NAMES = ['dataset', ...RECORD_TYPES, 'report', 'mapping'];

/** Declares `comity schema`. */
export function addSchema(program: Command, run: Run): void {
  program
    .command('schema')
    .summary('prints the JSON Schema of a file or a record')
    .description('Prints a JSON Schema (2020-12). Without a name: the names that there are.')
    .argument('[name]', `one of ${NAMES.join(', ')}`)
    .addHelpText(
      'after',
      '\nExamples:\n  comity schema dataset > dataset.schema.json\n  comity schema agreement\n',
    )
    .action((name: string | undefined) => run((context) => schema(name, context)));
}

async function schema(name: string | undefined, { stdout }: Context): Promise<ExitCode> {
  await stdout.write(name === undefined ? `${NAMES.join('\n')}\n` : await schemaText(name));
  return 0;
}

async function schemaText(name: string): Promise<string> {
  if (!NAMES.includes(name)) {
    throw new CommandError(
      `There is no schema “${name}”.${didYouMean(name, NAMES)}`,
      `There are: ${NAMES.join(', ')}.`,
    );
  }
  if (name === 'mapping') return pretty((await import('@comity/formats/mapping')).mappingJsonSchema);
  const { datasetJsonSchema, jsonSchemaOf } = await import('@comity/core/json-schema');
  if (name === 'dataset') return pretty(datasetJsonSchema);
  if (name !== 'report') return pretty(jsonSchemaOf(name as RecordType));
  const file = createRequire(import.meta.url).resolve('@comity/core/schemas/report.schema.json');
  return readFile(file, 'utf8');
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
