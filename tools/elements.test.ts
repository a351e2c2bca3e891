import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

/*
 * An element is named in several lists. Whoever adds one and forgets a list is told here.
 */

const root = join(import.meta.dirname, '..');
const components = join(root, 'packages', 'components');
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

interface Manifest {
  modules: { declarations: { tagName?: string }[] }[];
}

function inManifest(): string[] {
  const { modules } = JSON.parse(read(components, 'custom-elements.json')) as Manifest;
  return modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
}

function inReadme(): string[] {
  return [...read(components, 'README.md').matchAll(/^\| `<(comity-[a-z-]+)>`/gm)].map(([, tag = '']) => tag);
}

function inExports(): string[] {
  const { exports } = JSON.parse(read(components, 'package.json')) as { exports: Record<string, unknown> };
  return Object.keys(exports).flatMap((path) => {
    const name = /^\.\/([a-z-]+)\/define$/.exec(path)?.[1];
    return name === undefined || !(`./${name}` in exports) ? [] : [`comity-${name}`];
  });
}

function inDefine(): string[] {
  return [...read(components, 'src', 'define.ts').matchAll(/^import '\.\/([a-z-]+)\/define\.js';$/gm)].map(
    ([, name = '']) => `comity-${name}`,
  );
}

function inIndex(): string[] {
  const exported = read(components, 'src', 'index.ts').matchAll(
    /export \{ Comity\w+ \} from '\.\/([a-z-]+)\//g,
  );
  return [...exported].map(([, name = '']) => `comity-${name}`);
}

/** What Storybook's index is made of: the component that each file of stories names. */
function inStories(): string[] {
  const folders = readdirSync(join(components, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders.flatMap(({ name }) => {
    const file = join(components, 'src', name, `${name}.stories.ts`);
    if (!existsSync(file)) return [];
    const tag = /^ {2}component: '(comity-[a-z-]+)',$/m.exec(readFileSync(file, 'utf8'))?.[1];
    return tag === `comity-${name}` ? [tag] : [];
  });
}

/** The stories in the order that the names of their pictures begin with. */
function inPictures(): string[] {
  const folder = join(root, 'tools', 'visual', 'baselines');
  const groups = new Set(readdirSync(folder).map((file) => file.split('--', 1).join()));
  return inStories().filter((tag) => {
    const name = tag.replace('comity-', '');
    const title =
      /^ {2}title: '([^']+)',$/m.exec(read(components, 'src', name, `${name}.stories.ts`))?.[1] ?? '';
    return groups.has(title.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  });
}

const lists = {
  'the table in the README': inReadme,
  'the exports of the package': inExports,
  'src/define.ts': inDefine,
  'src/index.ts': inIndex,
  'custom-elements.json': inManifest,
  'the stories': inStories,
};

/** Every folder of the package that defines an element. */
const elements = readdirSync(join(components, 'src'))
  .filter((name) => name !== 'internal' && existsSync(join(components, 'src', name, 'define.ts')))
  .map((name) => `comity-${basename(name)}`)
  .sort();

test('there are elements', () => {
  expect(elements.length).toBeGreaterThan(14);
});

test.each(Object.entries(lists))('every element is in %s, and nothing else', (_name, list) => {
  expect([...list()].sort()).toEqual(elements);
});

test.runIf(existsSync(join(root, 'tools', 'visual', 'baselines')))(
  'every element has accepted pictures',
  () => {
    expect(inPictures().sort()).toEqual(elements);
  },
);
