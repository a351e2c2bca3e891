import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { CldrSources } from './generate/cldr.mjs';
import { formatFiles, readText } from './generate/files.mjs';
import { localeSkeleton } from './generate/locale-skeleton.mjs';
import { extended } from '../packages/core/src/locales/extended.js';
import type { Locale } from '../packages/core/src/locales/locale.js';
import { listsWith } from './new-locale.mjs';

const LOCALES = 'packages/core/src/locales';

/** Runs a skeleton with a translation that marks what it is given. */
async function load(skeleton: string): Promise<Locale> {
  const known = `const translate = (text) => '⟦' + text + '⟧', capitalised = (text) => text, writeNumber = String;
    const cldr = { quotes: { open: '', close: '' } }, otherCldr = {}, extended = ${extended.toString()};`;
  const source = known + skeleton.replace(/^import [^;]*;$/gm, '');
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  const url = `data:text/javascript,${encodeURIComponent(outputText)}`;
  return ((await import(/* @vite-ignore */ url)) as { pl: Locale }).pl;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('a new language', async () => {
  // Polish counts as Russian does, in four forms.
  const cldr = JSON.parse(await readText('data/cldr/ru.json')) as CldrSources;
  const english = await readText(`${LOCALES}/en.ts`);
  const path = `${LOCALES}/pl.ts`;
  const files = await formatFiles({
    [path]: localeSkeleton('pl', cldr, english, await readText(`${LOCALES}/en.sectors.generated.ts`)),
  });
  const skeleton = files[path] ?? '';

  it('starts as a file in which every text is still to be translated', async () => {
    const locale = await load(skeleton);
    const texts = textsIn([locale.labels, locale.facts, locale.sectors, Object.values(locale.phrases)]);
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((text) => /[a-z]/i.test(text) && !text.includes('⟦'))).toEqual([]);
    expect(Object.keys(locale.sectors)).toHaveLength(96);
    expect(locale.language).toBe('pl');
  });

  it('does not compile until they are', () => {
    expect(skeleton).toContain("from './pl.cldr.generated.js'");
    expect(skeleton).not.toMatch(/(?:function|const|let) translate|import .*translate/);
  });

  it('has a place for each form in which it counts', () => {
    expect(skeleton).toContain(`treaty: {
      one: translate('treaty'),
      few: translate('treaties'),
      many: translate('treaties'),
      other: translate('treaties'),
    },`);
  });

  it('runs from right to left where CLDR says so', () => {
    const arabic = { ...cldr, layout: { orientation: { characterOrder: 'right-to-left' } } };
    expect(localeSkeleton('ar', arabic, english, '')).toContain("direction: 'rtl'");
  });

  it('is named in every list of languages, once, and changes nothing else there', async () => {
    const lists = await listsWith('pl', 'polski', readText);
    expect(Object.keys(lists)).toHaveLength(5);
    for (const [file, text] of Object.entries(await formatFiles(lists))) {
      const before = new Set((await readText(file)).split('\n'));
      const added = text.split('\n').filter((line) => !before.has(line));
      expect(added.join('\n')).toContain('pl');
      expect(added.length).toBeLessThanOrEqual(3);
    }
  });

  it('stops where a list is not as it was', async () => {
    await expect(listsWith('pl', 'polski', () => Promise.resolve('{}'))).rejects.toThrow(
      'the line of Turkish is not where it was',
    );
  });
});
