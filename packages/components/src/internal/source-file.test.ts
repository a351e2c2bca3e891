import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, mount, only, textOf, warnings } from '../../test-data/mount.js';
import { article } from '../../test-data/visit.js';
import '../define.js';

// The answers come from a real server: tools/test/file-server.mjs.

type Detail = { code: string; message: string; retryable: boolean };
type Tag = 'comity-agreement-card' | 'comity-agreement-list' | 'comity-dataset' | 'comity-sector-chart';

let key = 0;
/** An address of the server that no other test asks for. */
const at = (name: string): string => `/files/${name}?key=${String(key)}`;

beforeEach(() => {
  key++;
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What the server was asked under this test's key. */
async function log() {
  const response = await fetch(at('log'));
  return (await response.json()) as { asked: { etag?: string; cookie?: string }[]; ended: number };
}

async function elementWith(tag: Tag, name: string, inside = '') {
  const errors: Detail[] = [];
  const page = await mount(`<${tag}>${inside}</${tag}>`);
  const element = only(page, tag);
  element.addEventListener('comity-error', (event) => errors.push((event as CustomEvent<Detail>).detail));
  element.src = at(name);
  return { page, element, errors };
}

const card = (name: string, inside = '') => elementWith('comity-agreement-card', name, inside);

async function failed(errors: readonly Detail[], times = 1): Promise<Detail | undefined> {
  await vi.waitFor(() => {
    expect(errors).toHaveLength(times);
  });
  return errors.at(-1);
}

const shows = (element: Element, text: string) =>
  vi.waitFor(
    () => {
      expect(textOf(element)).toContain(text);
    },
    { timeout: 5000 },
  );
const button = (element: Element): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('.load .button') ?? null;

describe('src', () => {
  test.each(['comity-agreement-card', 'comity-agreement-list', 'comity-sector-chart'] as const)(
    '<%s> loads its own file',
    async (tag) => {
      const { element } = await elementWith(tag, 'good');
      await vi.waitFor(() => {
        expect(element).toHaveProperty('state', 'ready');
      });
      expect(textOf(element)).toContain(tag === 'comity-sector-chart' ? 'Agreements' : 'joint fund');
    },
  );

  test('goes behind a property and a child, and before the dataset around the element', async () => {
    const page = await mount(
      `<comity-dataset>
        <comity-agreement-card id="own" record-id="fund" src="${at('good')}"></comity-agreement-card>
        <comity-agreement-card id="around" record-id="documents"></comity-agreement-card>
        <comity-agreement-card id="child" src="${at('good')}"><script type="application/json">
          {"comity":"1","agreements":[{"id":"c","kind":"treaty","title":"Of the child"}]}
        </script></comity-agreement-card>
        <comity-agreement-card id="property" src="${at('good')}"></comity-agreement-card>
      </comity-dataset>`,
    );
    only(page, 'comity-dataset').data = article;
    const [own, around, child, property] = page.querySelectorAll('comity-agreement-card');
    if (!own || !around || !child || !property) throw new Error('no cards');
    property.record = { id: 'p', kind: 'treaty', title: 'Of the property' };
    await shows(own, 'Agreement on a joint fund');
    expect(textOf(around)).toContain('At least two documents');
    expect(textOf(child)).toContain('Of the child');
    expect(textOf(property)).toContain('Of the property');
  });

  test('an id that the file does not have leaves the card empty', async () => {
    warnings();
    const { element } = await card('good');
    only(document, 'comity-agreement-card').recordId = 'nowhere';
    await vi.waitFor(() => {
      expect(element).toHaveProperty('state', 'empty');
    });
  });

  test('a file with a byte order mark and one behind a redirect are read', async () => {
    const { element } = await card('marked');
    await shows(element, 'joint fund');
    element.src = at('moved');
    await drawn(document);
    await shows(element, 'joint fund');
  });

  test('another address takes the place of the first, whichever answers first', async () => {
    const { element } = await card('slow');
    await vi.waitFor(async () => {
      expect((await log()).asked).toHaveLength(1);
    });
    element.src = at('changing');
    await shows(element, 'fund no. 2');
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(textOf(element)).toContain('fund no. 2');
  });

  test.each(['silent', 'endless'])('%s: an element that is removed lets go of the server', async (name) => {
    const { page } = await card(name);
    await vi.waitFor(async () => {
      expect((await log()).asked).toHaveLength(1);
    });
    page.replaceChildren();
    await vi.waitFor(async () => {
      expect((await log()).ended).toBe(1);
    });
  });

  test('an element that comes back asks anew for what it did not get', async () => {
    const { page, element } = await card('silent');
    await vi.waitFor(async () => {
      expect((await log()).asked).toHaveLength(1);
    });
    element.remove();
    page.append(element);
    await vi.waitFor(async () => {
      expect((await log()).asked).toHaveLength(2);
    });
  });
});

describe('what a server does wrong', () => {
  test.each([
    ['missing', 'status', false, 'There are no data at their address.'],
    ['broken', 'status', true, 'answered with an error (500)'],
    ['page', 'html', false, 'there is a web page instead'],
    ['login', 'html', false, 'there is a web page instead'],
    ['circle', 'network', true, 'could not be reached'],
    ['cut', 'truncated', true, 'they end too early'],
    ['torn', 'truncated', true, 'they end too early'],
    ['empty', 'truncated', true, 'they end too early'],
    ['not-json', 'invalid-json', false, 'they are not JSON'],
    ['list', 'not-a-dataset', false, 'not a dataset'],
    ['windows', 'encoding', false, 'not in UTF-8'],
    ['huge', 'too-large', false, 'larger than 64 MB'],
    ['endless', 'too-large', false, 'larger than 64 MB'],
  ])('%s: %s, told once and in words', async (name, code, retryable, words) => {
    const found = warnings();
    const { element, errors } = await card(name);
    await vi.waitFor(
      () => {
        expect(errors).toHaveLength(1);
      },
      { timeout: 10_000 },
    );
    expect(errors[0]).toMatchObject({ code, retryable });
    await shows(element, words);
    expect(element).toHaveProperty('state', 'error');
    expect(button(element) === null).toBe(!retryable);
    expect(found).toHaveLength(1);
  });

  test('silence for thirty seconds is an end', async () => {
    warnings();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { errors } = await card('silent');
    for (let second = 0; second < 40 && errors.length === 0; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(errors[0]).toMatchObject({ code: 'timeout', retryable: true });
  });

  test('the language of the page says what is wrong', async () => {
    warnings();
    document.documentElement.lang = 'az';
    const { element } = await card('missing');
    await shows(element, 'Göstərilən ünvanda məlumat yoxdur.');
    document.documentElement.lang = 'ru';
    await shows(element, 'По указанному адресу данных нет.');
  });

  test('the page’s own text stays on screen', async () => {
    warnings();
    const { element, errors } = await card('missing', '<p>What the page says</p>');
    await failed(errors);
    await drawn(document);
    expect(element.shadowRoot?.querySelector('slot')?.assignedElements()).toHaveLength(1);
  });

  test('nothing is tried again that nobody asked for', async () => {
    warnings();
    const { errors } = await card('broken');
    await failed(errors);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await log()).asked).toHaveLength(1);
  });
});

describe('reload and the button', () => {
  test('the button tries again, and the focus stays with what comes', async () => {
    warnings();
    await fetch(at('moody'));
    const { element, errors } = await card('moody');
    await failed(errors);
    await shows(element, 'error (503)');
    button(element)?.focus();
    await userEvent.keyboard('{Enter}');
    await shows(element, 'joint fund');
    await vi.waitFor(() => {
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).toBe('base');
    });
  });

  test('what has not changed is not sent again, and nothing is drawn anew', async () => {
    const { element } = await card('tagged');
    await shows(element, 'joint fund');
    const before = element.shadowRoot?.querySelector('.title');
    element.reload();
    await vi.waitFor(async () => {
      expect((await log()).asked.map(({ etag }) => etag)).toEqual([undefined, '"one"']);
    });
    await drawn(document);
    expect(element.shadowRoot?.querySelector('.title')).toBe(before);
    expect(textOf(element)).toContain('joint fund');
  });

  test('what has changed takes the place of what was there', async () => {
    const { element } = await card('changing');
    await shows(element, 'fund no. 1');
    element.reload();
    await shows(element, 'fund no. 2');
  });

  test('when it fails what was there stays, with its age and a button', async () => {
    warnings();
    const { element, errors } = await card('moody');
    await shows(element, 'joint fund');
    element.reload();
    await failed(errors);
    await shows(element, 'could not be renewed');
    expect(textOf(element)).toMatch(/dates from \d\d:\d\d\./);
    expect(textOf(element)).toContain('joint fund');
    expect(element).toHaveProperty('state', 'ready');
    button(element)?.click();
    await vi.waitFor(() => {
      expect(textOf(element)).not.toContain('could not be renewed');
    });
  });

  test('without an address there is nothing to reload', async () => {
    const page = await mount('<comity-agreement-card></comity-agreement-card>');
    only(page, 'comity-agreement-card').reload();
    await drawn(page);
    expect(only(page, 'comity-agreement-card').state).toBe('empty');
  });
});

describe('a long loading', () => {
  test('says how much has come when it lasts, and nothing when it is quick', async () => {
    const { element } = await card('slow');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(element.shadowRoot?.querySelector('progress')).toBeNull();
    await vi.waitFor(
      () => {
        expect(element.shadowRoot?.querySelector('progress')?.max).toBe(100);
      },
      { timeout: 3000 },
    );
    expect(textOf(element)).toMatch(/Loaded: \d+%/);
    await shows(element, 'joint fund');
    expect(element.shadowRoot?.querySelector('progress')).toBeNull();
  });
});

describe('<comity-dataset src>', () => {
  test('says once for all inside what is wrong, and tries again', async () => {
    warnings();
    await fetch(at('moody'));
    const { element, errors, page } = await elementWith(
      'comity-dataset',
      'moody',
      '<comity-agreement-card record-id="fund"></comity-agreement-card>',
    );
    await failed(errors);
    await shows(element, 'error (503)');
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).toContain('503');
    button(element)?.click();
    await shows(only(page, 'comity-agreement-card'), 'joint fund');
    expect(textOf(element)).toBe('');
  });

  test('reload keeps what is there when it fails, and says so', async () => {
    warnings();
    const { element, errors, page } = await elementWith(
      'comity-dataset',
      'moody',
      '<comity-agreement-card record-id="fund"></comity-agreement-card>',
    );
    const inside = only(page, 'comity-agreement-card');
    await shows(inside, 'joint fund');
    element.reload();
    await failed(errors);
    await shows(element, 'could not be renewed');
    expect(textOf(inside)).toContain('joint fund');
  });
});

describe('what the data lack', () => {
  test('is listed when the note is opened, in the language of the page', async () => {
    warnings();
    document.documentElement.lang = 'tr';
    const page = await mount('<comity-agreement-card></comity-agreement-card>');
    const element = only(page, 'comity-agreement-card');
    element.record = { id: 'a', kind: 'memorandom' as never, title: 'A', parties: ['AZ', 'samruk'] };
    await vi.waitFor(() => {
      expect(element.shadowRoot?.querySelector('article')?.lang).toBe('tr');
    });
    expect(textOf(element)).not.toContain('böyle bir kayıt yok');
    element.shadowRoot?.querySelector<HTMLElement>('.partial summary')?.click();
    await vi.waitFor(() => {
      const lines = [...(element.shadowRoot?.querySelectorAll('.problems li') ?? [])];
      expect(lines.map((line) => line.textContent.replaceAll(/[\u2068\u2069]/g, '').trim())).toEqual([
        '“memorandom”: böyle bir kod bilinmiyor.',
        '“samruk”: verilerde böyle bir kayıt yok.',
      ]);
    });
  });
});
