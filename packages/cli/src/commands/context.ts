import type { Output } from '../terminal/output.js';
import type { ColorChoice } from '../terminal/colors.js';

/** What every command gets. */
export interface Context {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly color: ColorChoice;
  /** Says nothing that was not asked for. */
  readonly quiet: boolean;
  /** Shows the stack of an error. */
  readonly debug: boolean;
}

/** What a command ends with: 0 clean, 1 something was found, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;
