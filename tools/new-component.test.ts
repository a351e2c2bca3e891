import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './workspace.mjs';

/** A copy of what the command reads and writes, so that the repository stays as it is. */
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'comity-new-component-'));
  const files = [
    'tools',
    'package.json',
    '.prettierrc.json',
    'tsconfig.base.json',
    'data/aliyev-kazakhstan.json',
  ];
  const parts = ['src', 'test-data', 'package.json', 'README.md', 'tsconfig.json'];
  for (const file of [...files, ...parts.map((part) => `packages/components/${part}`), 'packages/core/src'])
    cpSync(join(root, file), join(copy, file), {
      recursive: true,
      // Some tools have packages of their own, which are large and of no use here.
      filter: (source) => basename(source) !== 'node_modules',
    });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  symlinkSync(join(root, 'packages/components/node_modules'), join(copy, 'packages/components/node_modules'));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

const command = (...args: string[]) =>
  spawnSync(process.execPath, ['tools/new-component.mjs', ...args], { cwd: copy, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(copy, 'packages/components', path), 'utf8');

describe('npm run new:component -- treaty-seal', () => {
  beforeAll(() => {
    const { status, stderr } = command('treaty-seal');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('makes a folder with everything that an element has', () => {
    for (const file of ['index.ts', 'define.ts', 'treaty-seal.ts', 'treaty-seal.styles.ts'])
      expect(existsSync(join(copy, 'packages/components/src/treaty-seal', file)), file).toBe(true);
    for (const file of ['treaty-seal.test.ts', 'treaty-seal.stories.ts'])
      expect(read(`src/treaty-seal/${file}`)).toContain('comity-treaty-seal');
  });

  test('adds it to every list', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({
      exports: {
        './treaty-seal': { default: './dist/treaty-seal/index.js' },
        './treaty-seal/define': { default: './dist/treaty-seal/define.js' },
      },
    });
    expect(read('src/define.ts')).toContain(`import './treaty-seal/define.js';`);
    expect(read('src/index.ts')).toContain(
      `export { ComityTreatySeal } from './treaty-seal/treaty-seal.js';`,
    );
    expect(read('src/loader/loaders.generated.ts')).toContain(`'comity-treaty-seal'`);
    expect(read('README.md')).toMatch(/^\| `<comity-treaty-seal>` +\| TODO/m);
  });

  test('what it writes has no error for TypeScript', () => {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = spawnSync(
      process.execPath,
      [tsc, '--noEmit', '--pretty', 'false', '-p', 'packages/components'],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(stdout.split('\n').filter((line) => line.includes('treaty-seal'))).toEqual([]);
  }, 120_000);

  test('and none for the rules of elements', async () => {
    const linter = new ESLint({ cwd: root });
    const config = (await linter.calculateConfigForFile(
      join(root, 'packages/components/src/visit/visit.ts'),
    )) as { rules: Record<string, unknown> };
    expect(Object.keys(config.rules)).toEqual(
      expect.arrayContaining(['comity/documented-elements', 'comity/logical-css', 'comity/define-in-define']),
    );
  });

  test('does not write over an element', () => {
    const { status, stderr } = command('treaty-seal');
    expect(status).toBe(1);
    expect(stderr).toContain('is there already');
  });
});

test.each([[''], ['Treaty'], ['comity seal'], ['../x']])('“%s” is no name', (name) => {
  const { status, stderr } = command(name);
  expect(status).toBe(1);
  expect(stderr).toContain('npm run new:component -- <name>');
});
