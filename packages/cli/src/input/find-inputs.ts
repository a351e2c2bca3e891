import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { CommandError, fileError, systemCode } from '../command-error.js';
import { didYouMean } from '../terminal/nearest.js';

/** A file to be read, or standard input. */
export interface Input {
  /** The name that findings have: the path as it was given, with slashes. */
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: string;
}

/** The inputs that a command is given, and why the others cannot be had. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly errors: readonly CommandError[];
}

/**
 * The files that names and patterns stand for, each once; those of a pattern sorted by name. `-` is standard input.
 *
 * @param stdinName What standard input is called in findings.
 */
export async function findInputs(names: readonly string[], stdinName = 'stdin'): Promise<FoundInputs> {
  const inputs = new Map<string, Input>();
  const errors: CommandError[] = [];
  for (const name of names) {
    try {
      for (const input of await inputsOf(name, stdinName)) inputs.set(input.path ?? '-', input);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errors.push(error);
    }
  }
  return { inputs: [...inputs.values()], errors };
}

async function inputsOf(name: string, stdinName: string): Promise<Input[]> {
  if (name === '-') return [{ name: stdinName }];
  if (await exists(name)) return [{ name: withSlashes(name), path: resolve(name) }];
  if (!isDynamicPattern(name)) throw await noFile(name);
  const paths = await glob(withSlashes(name), { expandDirectories: false });
  if (paths.length === 0) {
    throw new CommandError(
      `No file matches ${name}.`,
      'A pattern has * for any name, ** for any folder, {a,b} for either.',
    );
  }
  return paths.sort().map((path) => ({ name: path, path: resolve(path) }));
}

async function exists(name: string): Promise<boolean> {
  try {
    await stat(name);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return false;
    throw fileError(error, name);
  }
}

async function noFile(name: string): Promise<CommandError> {
  const neighbours = await readdir(dirname(name)).catch(() => []);
  return new CommandError(
    `There is no file ${name}.${didYouMean(basename(name), neighbours)}`,
    'Names are relative to the folder that the command runs in; a pattern such as "data/*.json" finds several files.',
  );
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The name of a path below the current folder, with slashes; what lies elsewhere keeps its full path. */
export function shortName(path: string): string {
  const name = relative(process.cwd(), path);
  return withSlashes(name.startsWith('..') ? path : name);
}
