/** Why a command could not run, told to the user without a stack trace. The process ends with 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  /**
   * @param message What is wrong, in one sentence.
   * @param advice What to do about it, in one sentence.
   */
  constructor(
    message: string,
    readonly advice?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code of an error of the system such as `ENOENT`; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What the errors of the file system mean, and what helps. */
const FILE_PROBLEMS: Readonly<Record<string, readonly [problem: string, advice: string]>> = {
  ENOENT: ['There is no file', 'Check the name; put a pattern such as "data/*.json" in quotation marks.'],
  ENOTDIR: ['There is no file', 'Part of its path is no folder.'],
  EACCES: ['Nobody lets this program read or write', 'Change its permissions, or run as its owner.'],
  EPERM: ['The system does not allow this program to use', 'Change its permissions, or run as its owner.'],
  EISDIR: ['A folder, not a file, is', 'Name the files in it, such as "folder/*.json".'],
  ENOSPC: [
    'The disk is full: nothing was written to',
    'Make room and run it again; an older file of that name is untouched.',
  ],
  EDQUOT: [
    'Your share of the disk is full: nothing was written to',
    'Make room and run it again; an older file of that name is untouched.',
  ],
  EFBIG: [
    'The file would be too large: nothing was written to',
    'Write to another disk; an older file is untouched.',
  ],
  EROFS: ['The disk is read-only: nothing was written to', 'Write to another folder.'],
  EMFILE: ['Too many files are open to read', 'Name fewer files at once.'],
  ELOOP: ['Links lead in a circle at', 'Mend the link.'],
  EBUSY: ['Another program uses', 'Close it there and run this again.'],
  ENAMETOOLONG: ['The name is too long:', 'Give a shorter one.'],
};

/** An error of the file system in words; any other error as it is. */
export function fileError(error: unknown, file: string): unknown {
  const words = FILE_PROBLEMS[systemCode(error) ?? ''];
  if (words === undefined) return error;
  const [problem, advice] = words;
  return new CommandError(`${problem} ${file}.`, advice, { cause: error });
}
