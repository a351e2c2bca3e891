import { readMapping, type Mapping } from '@comity/formats/mapping';
import { loadFormatMessages, loadMessages } from '../commands/messages.js';
import { CommandError } from '../command-error.js';
import { decode } from '../input/decode.js';
import { findInputs } from '../input/find-inputs.js';
import { readInput } from '../input/read-input.js';
import { fillWords } from '../words/fill-words.js';
import { loadWords } from '../words/load-words.js';
import type { CommandWords, Language } from '../words/words.js';

/** A mapping, and the file that it stands in. */
export interface LoadedMapping {
  readonly name: string;
  readonly mapping: Mapping;
}

/**
 * Reads a mapping file.
 *
 * @throws {CommandError} when it is not there or is wrong, with all that is wrong
 */
export async function loadMapping(name: string, lang: Language): Promise<LoadedMapping> {
  const { inputs, errors } = await findInputs([name]);
  const [input] = inputs;
  if (input === undefined) throw errors[0] ?? new CommandError(`There is no file ${name}.`);
  const content = await readInput(input);
  const decoded = 'bytes' in content ? decode(content.bytes) : undefined;
  const result = readMapping(decoded?.text ?? '', {
    messages: await loadFormatMessages(lang),
    recordMessages: await loadMessages(lang),
  });
  if (result.ok) return { name, mapping: result.mapping };
  throw mappingError(name, result.findings, await loadWords(lang));
}

/** What is wrong with a mapping, in one message. */
export function mappingError(
  name: string,
  findings: readonly { readonly path: readonly (string | number)[]; readonly message: string }[],
  words: CommandWords,
): CommandError {
  const lines = findings.map(({ path, message }) => `${pathWords(path)}: ${message}`);
  const [first = ''] = lines;
  const all = lines.length === 1 ? ` ${first}` : `\n  ${lines.join('\n  ')}`;
  return new CommandError(
    `${fillWords(words.mappingWrong, { file: name })}${all}`,
    'Names of columns are those of the first row of the file; "comity schema mapping" prints the form of a mapping.',
  );
}

function pathWords(path: readonly (string | number)[]): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${String(part)}]` : i === 0 ? part : `.${part}`))
    .join('');
}
