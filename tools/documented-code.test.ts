import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regionsOf } from './regions.mjs';

/*
 * No document shows code that nothing runs: each block is a file, or a region of a file, that
 * `tools/packed/snippets.test.ts` runs or that a client of the rehearsal compiles. (JSON without a name is read by
 * `documented-examples.test.ts`.)
 */

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const below = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.pathname.length)}/${entry.name}`);

const PACKAGES = readdirSync(new URL('packages/', root)).map((name) => `packages/${name}`);
const DOCUMENTS = [
  'README.md',
  'bench/README.md',
  'packages/components/src/tokens/README.md',
  ...PACKAGES.map((folder) => `${folder}/README.md`),
  ...below('apps/docs').filter((path) =>
    /^apps\/docs\/(pages|guides|stories|\.storybook)\/.*\.mdx$/.test(path),
  ),
];
const RUN = ['apps/docs/snippets', 'e2e/clients']
  .flatMap(below)
  .filter((path) => /\.(m?[jt]sx?|html|css|vue|svelte|sh|mapping\.json)$/.test(path));

/** A block in a document is set in its own width, so lines may break elsewhere. */
const letters = (text: string): string => text.replace(/\s+/g, '');
const shown = new Set(RUN.flatMap((path) => [read(path), ...regionsOf(read(path))]).map(letters));

interface Block {
  readonly file: string;
  readonly language: string;
  readonly text: string;
}

const blocks: Block[] = DOCUMENTS.flatMap((file) =>
  [...read(file).matchAll(/^ *```(\w+(?: \S+)?)\n([\s\S]*?)^ *```$/gm)].map(
    ([, language = '', text = '']) => ({ file, language, text }),
  ),
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
  PACKAGES.map((folder) => (JSON.parse(read(`${folder}/package.json`)) as { name: string }).name),
);

const code = blocks.filter(({ language }) => /^(m?[jt]sx?|html|css|vue|svelte|json \S+)$/.test(language));
const commands = blocks.filter(({ language }) => language === 'sh');

describe('what a document shows is run by a test', () => {
  test('there is something', () => {
    expect(code.length).toBeGreaterThan(30);
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
