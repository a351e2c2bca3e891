import { suggestMapping } from '@comity/formats/mapping';
import { CommandError } from '../command-error.js';
import { formatOfContent, formatOfName, type InputFormat } from '../input/file-format.js';
import { findInputs } from '../input/find-inputs.js';
import { loadFormatMessages } from '../commands/messages.js';
import { LARGEST, readInput } from '../input/read-input.js';
import { readRows } from '../table/read-rows.js';

/**
 * A mapping to begin with, made from the names of the columns of a file and from its first rows.
 *
 * @throws {CommandError} when the file cannot be read, or has no rows
 */
export async function starterMapping(name: string, from?: InputFormat): Promise<string> {
  const { inputs, errors } = await findInputs([name]);
  const [input] = inputs;
  if (input === undefined) throw errors[0] ?? new CommandError(`There is no file ${name}.`);
  const content = await readInput(input, LARGEST);
  const format = from ?? formatOfName(name) ?? formatOfContent(content.head);
  if (!('bytes' in content) || format === undefined) {
    throw new CommandError(
      `${name} is no table.`,
      'A mapping is made for CSV, XLSX, XML, or a list in JSON.',
    );
  }
  const { rows } = await readRows(content.bytes, format, await loadFormatMessages('en'));
  if (rows.length === 0) {
    throw new CommandError(`${name} has no rows.`, `"comity validate ${name}" says what is wrong with it.`);
  }
  return `${JSON.stringify(suggestMapping(rows), null, 2)}\n`;
}
