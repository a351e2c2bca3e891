// @ts-check
// npm run new:locale -- <tag>
// Starts a language: its part of CLDR, a file to translate that does not compile until it is translated, and the
// places that have to know of it. CONTRIBUTING.md, "A new language", says what is left to do.
import { existsSync } from 'node:fs';
import { extractCldr, extractPath } from './generate/cldr-extract.mjs';
import { cldrFiles } from './generate/cldr.mjs';
import { inRepository, isMain, readText, writeOrCheck } from './generate/files.mjs';
import { localeSkeleton } from './generate/locale-skeleton.mjs';

const LOCALES = 'packages/core/src/locales';

/** The lists that name every language: each gets one line more, behind the line of Turkish. */
const LISTS = /** @type {const} */ ([
  {
    path: 'packages/core/package.json',
    behind: /"\.\/locales\/tr": \{[^}]*\},\n/,
    line: (/** @type {string} */ tag) =>
      `"./locales/${tag}": { "types": "./dist/locales/${tag}.d.ts", "default": "./dist/locales/${tag}.js" },\n`,
  },
  {
    path: 'packages/components/src/internal/locales.ts',
    behind: /^ {2}tr: async .*\n/m,
    line: (/** @type {string} */ tag) =>
      `  ${tag}: async () => (await import('@comity/core/locales/${tag}')).${tag},\n`,
  },
  {
    path: 'packages/components/src/internal/sector-words.ts',
    behind: /^ {2}tr: async .*\n/m,
    line: (/** @type {string} */ tag) =>
      `  ${tag}: async () => (await import('@comity/core/locales/${tag}')).${tag},\n`,
  },
  {
    path: 'packages/core/test/locales.ts',
    behind: /^import \{ tr \}.*\n/m,
    line: (/** @type {string} */ tag) => `import { ${tag} } from '../src/locales/${tag}.js';\n`,
  },
  {
    path: 'packages/core/test/locales.ts',
    behind: /\btr(?=\];)/,
    line: (/** @type {string} */ tag) => `, ${tag}`,
  },
  {
    path: 'apps/docs/.storybook/page-globals.ts',
    behind: /^ *\{ value: 'tr', .*\n/m,
    line: (/** @type {string} */ tag, /** @type {string} */ name) =>
      `{ value: '${tag}', title: '${name}' },\n`,
  },
]);

/**
 * @param {string} tag
 * @param {string} name the language in its own words
 * @param {(path: string) => Promise<string>} read
 * @returns {Promise<import('./generate/files.mjs').Files>} the lists with the new language in them
 */
export async function listsWith(tag, name, read) {
  /** @type {import('./generate/files.mjs').Files} */
  const files = {};
  for (const { path, behind, line } of LISTS) {
    const text = files[path] ?? (await read(path));
    if (!behind.test(text)) throw new Error(`${path}: the line of Turkish is not where it was`);
    files[path] = text.replace(behind, (found) => found + line(tag, name));
  }
  return files;
}

/** @param {string | undefined} tag */
async function main(tag) {
  if (tag === undefined || !/^[a-z]{2,3}$/.test(tag)) {
    throw new Error('npm run new:locale -- <tag>, where the tag is a language such as "de"');
  }
  const path = `${LOCALES}/${tag}.ts`;
  if (existsSync(inRepository(path))) throw new Error(`${path} is there already`);
  await extractCldr([tag]);
  const cldr = /** @type {import('./generate/cldr.mjs').CldrSources} */ (
    JSON.parse(await readText(extractPath(tag)))
  );
  const name = cldr.languages[tag] ?? tag;
  const [english, sectors] = await Promise.all(
    ['en.ts', 'en.sectors.generated.ts'].map((file) => readText(`${LOCALES}/${file}`)),
  );
  const files = { [path]: localeSkeleton(tag, cldr, english ?? '', sectors ?? '') };
  await writeOrCheck({ ...(await cldrFiles()), ...files, ...(await listsWith(tag, name, readText)) }, []);
  console.log(`
Now translate ${path}: wherever it says translate(…), put the words of the language instead.
Until then it does not compile: npx tsc --noEmit -p packages/core/tsconfig.json lists what is left.`);
}

if (isMain(import.meta.url)) {
  await main(process.argv[2]).catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
