import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Resvg as ResvgClass } from '@resvg/resvg-js';
import type satoriFunction from 'satori';
import { CommandError } from '../command-error.js';

/** What is installed beside the command by those who want pictures: nobody else has to download it. */
const PACKAGES = ['satori', '@resvg/resvg-js', '@expo-google-fonts/inter'] as const;

const FONTS = [
  ['400Regular', 400],
  ['600SemiBold', 600],
] as const;

interface Font {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly data: Buffer;
}

/** The libraries that draw, and the letters. */
export interface PictureTools {
  readonly satori: typeof satoriFunction;
  readonly Resvg: typeof ResvgClass;
  readonly fonts: readonly Font[];
}

/**
 * Loads what pictures are drawn with.
 *
 * @throws {CommandError} when it is not installed; says what to install
 */
export async function loadPictureTools(): Promise<PictureTools> {
  try {
    const [{ default: satori }, { Resvg }, fonts] = await Promise.all([
      import('satori'),
      import('@resvg/resvg-js'),
      loadFonts(),
    ]);
    return { satori, Resvg, fonts };
  } catch (cause) {
    throw new CommandError(
      'Pictures need packages that are not installed, or not for this machine.',
      `Install them beside this command: npm install ${PACKAGES.join(' ')}`,
      { cause },
    );
  }
}

async function loadFonts(): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    FONTS.map(async ([name, weight]) => ({
      name: 'Inter',
      weight,
      data: await readFile(resolve(`@expo-google-fonts/inter/${name}/Inter_${name}.ttf`)),
    })),
  );
}
