import { formatOfName, type InputFormat } from '../input/file-format.js';
import type { Input } from '../input/find-inputs.js';
import { LARGEST, readInput, tooLarge, WHOLE } from '../input/read-input.js';
import { checkDatasetFile, type CheckedDataset } from './check-dataset.js';
import type { CheckOptions } from './check-options.js';

/**
 * Reads and checks a file, whatever its format.
 *
 * @param from What it is, where its name does not say it.
 * @throws {CommandError} when it cannot be opened or is something else
 */
export async function checkInput(
  input: Input,
  options: CheckOptions,
  from?: InputFormat,
): Promise<CheckedDataset> {
  const format = from ?? formatOfName(input.name);
  const content = await readInput(input, options.whole ? LARGEST : WHOLE);
  if (format === 'json' && 'stream' in content && (content.size ?? Infinity) > LARGEST) {
    throw tooLarge(input.name, content.size);
  }
  // A file called .json may hold NDJSON; core finds out.
  return checkDatasetFile(input, content, options, format === 'json' ? undefined : format);
}
