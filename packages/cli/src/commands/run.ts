import type { Context, ExitCode } from './context.js';

/** Runs what a command does, and keeps its exit code. */
export type Run = (action: (context: Context) => Promise<ExitCode>) => Promise<void>;
