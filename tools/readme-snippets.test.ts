import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regionsOf } from './regions.mjs';

/*
 * No readme shows code that nothing runs: each block is a file, or a region of a file, that `tools/packed/snippets.test.ts`
 * runs or that a client of the rehearsal compiles. (JSON is read by `documented-examples.test.ts`.)
 */

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const below = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.pathname.length)}/${entry.name}`);

const READMES = [
  'README.md',
  ...readdirSync(new URL('packages/', root)).map((name) => `packages/${name}/README.md`),
];
const RUN = ['apps/docs/snippets', 'e2e/clients']
  .flatMap(below)
  .filter((path) => /\.(m?[jt]sx?|html|vue|svelte|sh)$/.test(path));

/** A block in a readme is set in its own width, so lines may break elsewhere. */
const letters = (text: string): string => text.replace(/\s+/g, '');
const shown = new Set(RUN.flatMap((path) => [read(path), ...regionsOf(read(path))]).map(letters));

interface Block {
  readonly file: string;
  readonly language: string;
  readonly text: string;
}

const blocks: Block[] = READMES.flatMap((file) =>
  [...read(file).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    file,
    language,
    text,
  })),
);

/** Lines of a shell that need no file: the scripts of this repository, and the installation of its packages. */
function isKnownCommand(line: string): boolean {
  const [program, ...args] = line.replace(/#.*/, '').trim().split(/\s+/);
  if (program !== 'npm') return false;
  if (args[0] === 'install') return args.slice(1).every((name) => PUBLISHED.has(name));
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  return Object.hasOwn(scripts, args.filter((arg) => arg !== 'run')[0] ?? '');
}

const PUBLISHED = new Set(
  READMES.slice(1).map((path) => {
    const { name } = JSON.parse(read(path.replace('README.md', 'package.json'))) as { name: string };
    return name;
  }),
);

const code = blocks.filter(({ language }) => /^(m?[jt]sx?|html|vue|svelte)$/.test(language));
const commands = blocks.filter(({ language }) => language === 'sh');

describe('what a readme shows is run by a test', () => {
  test('there is something', () => {
    expect(code.length).toBeGreaterThan(15);
    expect(commands.length).toBeGreaterThan(5);
  });

  test.each(code)('$file: $text', ({ text }) => {
    expect(shown).toContain(letters(text));
  });

  test.each(commands)('$file: $text', ({ text }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const runLines = new Set(
      RUN.filter((path) => path.endsWith('.sh')).flatMap((path) => read(path).split('\n')),
    );
    expect(lines.filter((line) => !isKnownCommand(line) && !runLines.has(line))).toEqual([]);
  });

  test('every other block is of a language that is looked at elsewhere', () => {
    const others = blocks.filter((block) => !code.includes(block) && !commands.includes(block));
    expect(
      others.map(({ language }) => language).filter((language) => !['json', 'yaml'].includes(language)),
    ).toEqual([]);
  });
});
