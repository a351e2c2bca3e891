import type { CommandError } from '../command-error.js';
import { colorsFor } from '../terminal/colors.js';
import type { Context } from './context.js';

/** Tells the user why something could not be done, and what to do. */
export async function printFailure(
  { message, advice }: CommandError,
  { stderr, color }: Context,
): Promise<void> {
  const colors = colorsFor(stderr.stream, color);
  await stderr.write(`${colors.red('✖')} ${message}\n${advice === undefined ? '' : `  ${advice}\n`}`);
}
