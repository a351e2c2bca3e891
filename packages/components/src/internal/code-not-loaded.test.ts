/**
 * Code that comes when it is first needed may not come: the site has been published anew since, or the network is
 * gone. What is on the page stays there, the console says why, and nothing is thrown that nobody catches.
 */
import { afterEach, expect, test, vi } from 'vitest';
import { drawn, mount, only, textOf, warnings } from '../../test-data/mount.js';
import { register } from '../../test-data/register.js';
import '../agreement-card/define.js';
import '../agreement-list/define.js';

// A module that fails as a whole ends the runner, so its parts do.
const gone = vi.hoisted(() => (): never => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('./load/problem-list.js', () => ({ ProblemList: gone }));
vi.mock('./load/linked-data-script.js', () => ({ LinkedDataScript: gone }));
vi.mock('../list/list-code.js', () => ({ prepareSearch: gone }));

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test('a card stands without its JSON-LD and without the list of what is missing', async () => {
  const warned = warnings();
  const page = await mount('<comity-agreement-card lang="en" json-ld></comity-agreement-card>');
  const element = only(page, 'comity-agreement-card');
  element.record = {
    id: 'x',
    kind: 'treaty',
    title: 'Treaty of friendship',
    parties: ['AZ', 'samruk-kazyna'],
  };
  await drawn(page);
  const note = element.shadowRoot?.querySelector('details');
  if (note) note.open = true;
  await vi.waitFor(() => {
    expect(warned).toContain('<comity-agreement-card>: the code for JSON-LD could not be loaded.');
    expect(warned).toContain('<comity-agreement-card>: the list of what is missing could not be loaded.');
  });
  expect(textOf(element)).toContain('Treaty of friendship');
  expect(textOf(element)).toContain('Some details are missing from the data.');
});

test('a list says that it cannot be shown', async () => {
  warnings();
  const page = await mount('<comity-agreement-list lang="en"></comity-agreement-list>');
  const element = only(page, 'comity-agreement-list');
  const failed = new Promise((resolve) => {
    element.addEventListener('comity-error', resolve, { once: true });
  });
  element.data = register(10);
  await failed;
  await drawn(page);
  expect(element.state).toBe('error');
  expect(textOf(element)).not.toBe('');
});
