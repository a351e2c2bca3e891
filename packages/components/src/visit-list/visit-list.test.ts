import type { Dataset } from '@comity/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mount, only, textOf, warnings } from '../../test-data/mount.js';
import { usVisits } from '../../test-data/us-visits.js';
import './define.js';
import '../dataset/define.js';
import type { ComityVisitList } from './visit-list.js';

const address = location.href;

beforeEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A list that has been drawn, with all that it was given. */
async function listWith(fields: Partial<ComityVisitList>): Promise<ComityVisitList> {
  const list = document.createElement('comity-visit-list');
  Object.assign(list, { today: '2026-01-15', ...fields });
  // Wide enough for the filters to stand beside the rows.
  list.style.inlineSize = '70rem';
  document.body.append(list);
  await ready(list);
  return list;
}

async function ready(list: ComityVisitList): Promise<void> {
  await vi.waitFor(() => {
    expect(['ready', 'partial']).toContain(list.state);
  }, 10_000);
  await list.updateComplete;
}

function inside(list: ComityVisitList, selector: string, at = 0): HTMLElement {
  const found = list.shadowRoot?.querySelectorAll<HTMLElement>(selector)[at];
  if (found === undefined) throw new Error(`there is no ${selector}`);
  return found;
}

function titles(list: ComityVisitList): string[] {
  return [...(list.shadowRoot?.querySelectorAll('.row-title') ?? [])].map((row) => row.textContent.trim());
}

const count = (list: ComityVisitList): string => inside(list, '[role=status]').textContent.trim();

async function counts(list: ComityVisitList, text: string): Promise<void> {
  await vi.waitFor(() => {
    expect(count(list)).toBe(text);
  });
}

/** The checkbox of a value, by its label. */
function box(list: ComityVisitList, label: string): HTMLInputElement {
  const found = [...(list.shadowRoot?.querySelectorAll('.value') ?? [])].find(
    (value) => value.querySelector('.value-label')?.textContent === label,
  );
  const input = found?.querySelector('input');
  if (input === null || input === undefined) throw new Error(`there is no ${label}`);
  return input;
}

/** What has the focus, inside the list. */
const focused = (list: ComityVisitList): Element | null => list.shadowRoot?.activeElement ?? null;

describe('what a reader sees first', () => {
  test('a screenful of the newest visits by year, the number of all, and where they come from', async () => {
    const list = await listWith({ data: usVisits });
    expect(titles(list).length).toBeGreaterThanOrEqual(50);
    expect(titles(list).length).toBeLessThanOrEqual(250);
    expect(count(list)).toBe('3,264 visits');
    expect(inside(list, '.section-title').textContent.replace(/\s+/g, ' ').trim()).toBe('2024 67');
    expect(inside(list, '.source').textContent).toContain('Office of the Historian');
  });

  test('no live region in a row, and one in all', async () => {
    const list = await listWith({ data: usVisits });
    expect(list.shadowRoot?.querySelectorAll('[role=status], [aria-live]')).toHaveLength(1);
    expect(list.shadowRoot?.querySelector('.rows [role=status]')).toBeNull();
  });

  test('the same in a JSON child and inside <comity-dataset>', async () => {
    const small: Dataset = { ...usVisits, visits: usVisits.visits?.slice(0, 20) ?? [] };
    const page = await mount(
      `<comity-visit-list><script type="application/json">${JSON.stringify(small)}</script></comity-visit-list>
       <comity-dataset><comity-visit-list id="inner"></comity-visit-list></comity-dataset>`,
    );
    only(page, 'comity-dataset').data = small;
    const [first, second] = page.querySelectorAll('comity-visit-list');
    if (first === undefined || second === undefined) throw new Error('there are no two lists');
    await ready(first);
    await ready(second);
    expect(titles(first)).toHaveLength(20);
    expect(titles(second)).toEqual(titles(first));
  });
});

describe('with the keyboard', () => {
  test('a text is searched while it is typed, in the spelling of any keyboard', async () => {
    const list = await listWith({ data: usVisits });
    inside(list, '.field.text').focus();
    await userEvent.keyboard('elizabeth');
    await counts(list, '6 of 3,264 found');
    expect(titles(list).every((title) => title.includes('Elizabeth'))).toBe(true);
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
    await counts(list, '3,264 visits');
  });

  test('a facet is chosen with the space bar and keeps the focus; its chip takes it away again', async () => {
    const list = await listWith({ data: usVisits });
    const state = box(list, 'State visit');
    state.focus();
    await userEvent.keyboard(' ');
    await counts(list, '176 of 3,264 found');
    expect(focused(list)).toBe(box(list, 'State visit'));
    expect(box(list, 'State visit').checked).toBe(true);
    inside(list, '.chip').focus();
    await userEvent.keyboard('{Enter}');
    await counts(list, '3,264 visits');
    expect(box(list, 'State visit').checked).toBe(false);
    expect(focused(list)).toBe(inside(list, '.field.text'));
  });

  test('the filters can be skipped', async () => {
    const list = await listWith({ data: usVisits });
    inside(list, '.skip').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused(list)).toBe(inside(list, '.rows'));
    await userEvent.fill(inside(list, '.field.text'), 'elizabteh');
    await counts(list, 'Nothing matches.');
    inside(list, '.skip').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused(list)).toBe(inside(list, '.nothing .button'));
  });

  test('the button for more rows leads to the first new one', async () => {
    const list = await listWith({ data: usVisits, pageSize: 40 });
    // Rows may still come by themselves: the last word on how many there are is that of this moment.
    await list.updateComplete;
    const before = titles(list).length;
    inside(list, '.more .button').click();
    await vi.waitFor(() => {
      expect(focused(list)).toBe(inside(list, '.row', before));
    });
  });

  test('a year is gone to without drawing what lies before it, and one can go back from there', async () => {
    const list = await listWith({ data: usVisits });
    const years = inside(list, '.inline select') as HTMLSelectElement;
    const wanted = [...years.options].find((option) => option.text.trim().startsWith('1945'));
    await userEvent.selectOptions(years, wanted?.value ?? '');
    await vi.waitFor(() => {
      expect(inside(list, '.section-title').textContent.trim()).toMatch(/^1945/);
    });
    expect(titles(list).length).toBeLessThanOrEqual(250);
    expect(focused(list)).toBe(inside(list, '.rows'));
    const first = titles(list)[0];
    inside(list, '.earlier .button').click();
    await list.updateComplete;
    expect(titles(list)[50]).toBe(first);
  });
});

describe('orders', () => {
  test('oldest first, and by title without years', async () => {
    const list = await listWith({ data: usVisits });
    const order = inside(list, '.bar select') as HTMLSelectElement;
    await userEvent.selectOptions(order, 'oldest');
    await vi.waitFor(() => {
      expect(inside(list, '.section-title').textContent.trim()).toMatch(/^1874/);
    });
    await userEvent.selectOptions(order, 'title');
    await vi.waitFor(() => {
      expect(list.shadowRoot?.querySelector('.section-title')).toBeNull();
    });
    expect(inside(list, '.inline').hidden).toBe(true);
  });
});

describe('nothing is found', () => {
  test('a word that is like the one that was typed is offered, and takes its place; the focus goes to the field', async () => {
    const list = await listWith({ data: usVisits });
    await userEvent.fill(inside(list, '.field.text'), 'elizabteh');
    await counts(list, 'Nothing matches.');
    const suggestion = inside(list, '.nothing .button') as HTMLButtonElement;
    expect(suggestion.textContent.trim()).toBe('Elizabeth');
    suggestion.focus();
    await userEvent.keyboard('{Enter}');
    await counts(list, '6 of 3,264 found');
    const field = inside(list, '.field.text') as HTMLInputElement;
    expect(field.value).toBe('Elizabeth');
    expect(focused(list)).toBe(field);
  });

  test('and everything can be cleared', async () => {
    const list = await listWith({ data: usVisits });
    await userEvent.fill(inside(list, '.field.text'), 'qqqqqqqq');
    await counts(list, 'Nothing matches.');
    const buttons = [...(list.shadowRoot?.querySelectorAll<HTMLButtonElement>('.nothing .button') ?? [])];
    buttons.at(-1)?.click();
    await counts(list, '3,264 visits');
  });
});

describe('the address of the page', () => {
  test('is left alone unless the page gives a prefix', async () => {
    const list = await listWith({ data: usVisits });
    const before = location.href;
    box(list, 'State visit').click();
    await counts(list, '176 of 3,264 found');
    expect(location.href).toBe(before);
  });

  test('holds the state: typing takes the place of the step before, choosing is a step; back and forward work', async () => {
    const list = await listWith({ data: usVisits, urlState: 'v' });
    const steps = history.length;
    await userEvent.fill(inside(list, '.field.text'), 'king');
    await vi.waitFor(() => {
      expect(new URLSearchParams(location.search).get('v.q')).toBe('king');
    });
    expect(history.length).toBe(steps);
    const found = count(list);
    box(list, 'State visit').click();
    await vi.waitFor(() => {
      expect(new URLSearchParams(location.search).get('v.kind')).toBe('visit:state');
    });
    expect(history.length).toBe(steps + 1);
    await vi.waitFor(() => {
      expect(count(list)).not.toBe(found);
    });
    const narrowed = count(list);
    history.back();
    await counts(list, found);
    expect(box(list, 'State visit').checked).toBe(false);
    history.forward();
    await counts(list, narrowed);
    expect(box(list, 'State visit').checked).toBe(true);
  });

  test('is where a list begins', async () => {
    const url = new URL(address);
    url.searchParams.set('v.kind', 'visit:state');
    history.replaceState(null, '', url);
    const list = await listWith({ data: usVisits, urlState: 'v' });
    expect(count(list)).toBe('176 of 3,264 found');
  });
});

describe('deep links', () => {
  test('the title leads to the page of the record, and a page may go there itself', async () => {
    const list = await listWith({ data: usVisits, hrefTemplate: '/visits/{id}?from=list' });
    const link = inside(list, '.row-title a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).toMatch(/^\/visits\/us-visit-\d+\?from=list$/);
    const gone: unknown[] = [];
    document.addEventListener(
      'comity-navigate',
      (event) => {
        event.preventDefault();
        gone.push((event as CustomEvent).detail);
      },
      { once: true },
    );
    link.click();
    const href = link.getAttribute('href') ?? '';
    expect(gone).toEqual([{ type: 'visit', id: /us-visit-\d+/.exec(href)?.[0], href }]);
  });

  test('an address that would run code is none', async () => {
    const list = await listWith({ data: usVisits, hrefTemplate: 'java\nscript:alert("{id}")' });
    expect(list.shadowRoot?.querySelector('.row-title a')).toBeNull();
  });
});

describe('files', () => {
  test('CSV and JSON hold what was found, and no formula', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'data:,';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const list = await listWith({
      data: {
        comity: '1',
        parties: [
          { id: 'p', name: 'A party' },
          { id: 'unused', name: 'Another' },
        ],
        visits: [
          {
            id: 'v',
            kind: 'state',
            title: '=1+1',
            visitors: [{ party: 'p' }],
            startDate: '2025-10-20',
            endDate: '2025-10-21',
          },
          { id: 'w', kind: 'official', title: 'Another', visitors: [{ asStated: 'B' }] },
        ],
      },
    });
    await userEvent.fill(inside(list, '.field.text'), 'state');
    await counts(list, '1 of 2 found');
    const [csvButton, jsonButton] =
      list.shadowRoot?.querySelectorAll<HTMLButtonElement>('.actions .button') ?? [];
    csvButton?.click();
    await vi.waitFor(() => {
      expect(files).toHaveLength(1);
    });
    jsonButton?.click();
    await vi.waitFor(() => {
      expect(files).toHaveLength(2);
    });
    const table = (await files[0]?.text()) ?? '';
    expect(table).toContain(`"v","state","'=1+1","2025-10-20/2025-10-21"`);
    expect(table.trim().split('\r\n')).toHaveLength(2);
    const file = JSON.parse((await files[1]?.text()) ?? '') as Dataset;
    expect(file.visits?.map(({ id }) => id)).toEqual(['v']);
    expect(file.parties?.map(({ id }) => id)).toEqual(['p']);
    expect(file.comity).toBe('1');
  });

  test('all rows are drawn for paper, and as many as before afterwards', async () => {
    let drawn = 0;
    const list = await listWith({ data: { ...usVisits, visits: usVisits.visits?.slice(0, 700) ?? [] } });
    vi.spyOn(window, 'print').mockImplementation(() => {
      drawn = titles(list).length;
    });
    const before = titles(list).length;
    (inside(list, '.actions .button', 2) as HTMLButtonElement).click();
    await vi.waitFor(() => {
      expect(drawn).toBe(700);
    }, 10_000);
    await vi.waitFor(() => {
      expect(titles(list).length).toBeLessThanOrEqual(Math.max(before, 250));
    });
  });
});

describe('languages', () => {
  test('switch while it is shown; what was chosen, the focus and the rows stay', async () => {
    const list = await listWith({ data: usVisits });
    box(list, 'State visit').focus();
    box(list, 'State visit').click();
    await counts(list, '176 of 3,264 found');
    const rows = titles(list).length;
    document.documentElement.lang = 'ru';
    try {
      await counts(list, 'Найдено: 176 из 3\u00A0264');
      expect(focused(list)).toBe(box(list, 'Государственный визит'));
      expect(titles(list)).toHaveLength(rows);
      expect(inside(list, '.section-title').lang).toBe('');
    } finally {
      document.documentElement.lang = 'en';
    }
  });
});

describe('bad input', () => {
  test.each([
    ['a string', 'a register', 'error'],
    ['a list', [], 'error'],
    ['no visit', { comity: '1' }, 'empty'],
    ['lists that are none', { comity: '1', visits: 'all' }, 'empty'],
  ])('%s: a message, and no exception', async (_name, data, state) => {
    warnings();
    const list = document.createElement('comity-visit-list');
    list.data = data as never;
    document.body.append(list);
    await vi.waitFor(() => {
      expect(list.state).toBe(state);
    });
    expect(textOf(list)).not.toBe('');
  });

  test('markup in the data is text, and what leads nowhere is said once', async () => {
    const found = warnings();
    const hostile = '<img src=x onerror=alert(1)>';
    const visit = {
      id: hostile,
      kind: hostile,
      title: hostile,
      visitors: [{ asStated: hostile }],
      origin: ['nowhere'],
    };
    const list = await listWith({
      data: { comity: '1', title: hostile, visits: [visit, { ...visit, id: 'b' }, 7, null] as never },
      hrefTemplate: '#{id}',
    });
    await vi.waitFor(() => {
      expect(list.state).toBe('partial');
    });
    expect(list.shadowRoot?.querySelector('img')).toBeNull();
    expect(textOf(list)).toContain(hostile);
    expect(found).toHaveLength(1);
  });

  test('a file that cannot be loaded, and once more', async () => {
    warnings();
    const fetching = vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 503 }));
    const list = document.createElement('comity-visit-list');
    list.src = 'visits.json';
    document.body.append(list);
    await vi.waitFor(() => {
      expect(list.state).toBe('error');
    });
    fetching.mockResolvedValue(
      new Response(JSON.stringify({ ...usVisits, visits: usVisits.visits?.slice(0, 5) })),
    );
    (inside(list, 'button') as HTMLButtonElement).click();
    await ready(list);
    expect(titles(list)).toHaveLength(5);
  });

  test('of two files that were asked for the later one is shown, whichever comes first', async () => {
    const answers: ((response: Response) => void)[] = [];
    vi.spyOn(window, 'fetch').mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const list = document.createElement('comity-visit-list');
    const file = (title: string): Response =>
      new Response(
        JSON.stringify({ comity: '1', visits: [{ id: 'v', kind: 'state', title, visitors: [] }] }),
      );
    list.src = 'first.json';
    document.body.append(list);
    await vi.waitFor(() => {
      expect(answers).toHaveLength(1);
    });
    list.src = 'second.json';
    await vi.waitFor(() => {
      expect(answers).toHaveLength(2);
    });
    answers[1]?.(file('The second'));
    await ready(list);
    answers[0]?.(file('The first'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(titles(list)).toEqual(['The second']);
  });
});
