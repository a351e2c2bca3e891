import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import '../define.js';
import { loadLanguage } from '../load-language.js';
import { parsed, serverRendered } from '../../test-data/server-rendered.js';

beforeAll(async () => {
  await loadLanguage('az');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/* Declarative shadow DOM from a server, and a page that does not load what takes it over: it is drawn anew. */
test.each(serverRendered())('<$tag> in $language is drawn once, not twice', async (side) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const element = parsed(side);
  const before = element.shadowRoot?.querySelectorAll('[part~="base"]').length ?? 0;
  document.body.append(element);
  await element.updateComplete;
  expect(element.shadowRoot?.querySelectorAll('[part~="base"]').length).toBeGreaterThanOrEqual(before);
  expect(element.shadowRoot?.querySelectorAll('.card').length).toBeLessThanOrEqual(1);
  expect(element.shadowRoot?.querySelectorAll('slot:not([name])').length).toBeLessThanOrEqual(1);
  expect(element.shadowRoot?.querySelectorAll('style')).toHaveLength(0);
});
