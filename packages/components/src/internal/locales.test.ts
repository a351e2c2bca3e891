import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCALES } from '../../../core/test/locales.js';
import { drawn, mount, only, textOf } from '../../test-data/mount.js';
import { article } from '../../test-data/visit.js';
import '../visit-card/define.js';
import { recordWords } from './record-words.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

test.each(LOCALES)('$language is loaded when it is asked for, by any tag of it', async ({ language }) => {
  for (const tag of [language, language.toUpperCase(), `${language}-Latn-XX`]) {
    expect((await recordWords.of(tag)).language).toBe(language);
  }
});

test('English stands in for a language that there is not', async () => {
  for (const tag of ['de', '', 'constructor', '__proto__']) {
    expect((await recordWords.of(tag)).language).toBe('en');
  }
});

test('a card on screen follows the page from language to language', async () => {
  const page = await mount('<comity-visit-card></comity-visit-card>');
  const card = only(page, 'comity-visit-card');
  card.data = article;
  await drawn(page);
  for (const locale of [...LOCALES, ...LOCALES.slice().reverse()]) {
    document.documentElement.lang = locale.language;
    await expect.poll(() => textOf(card)).toContain(locale.labels.visitKinds.official);
    expect(textOf(card)).toContain(locale.facts.visitors);
    expect(card.shadowRoot?.querySelector('article')?.lang).toBe(locale.language);
  }
});
