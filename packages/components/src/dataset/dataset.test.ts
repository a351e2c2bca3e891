import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawn, mount, only, textOf, warnings } from '../../test-data/mount.js';
import { article, enriched } from '../../test-data/visit.js';
import '../define.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const CARD = '<comity-agreement-card record-id="documents"></comity-agreement-card>';

function answer(body: string, status = 200): Response {
  return new Response(body, { status, headers: { 'content-type': 'application/json' } });
}

/** A promise with its settling functions. */
function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('<comity-dataset>', () => {
  test('gives its data to the elements inside, and again when they change', async () => {
    const page = await mount(`<comity-dataset>${CARD}</comity-dataset>`);
    const card = only(page, 'comity-agreement-card');
    expect(card.state).toBe('loading');
    only(page, 'comity-dataset').data = article;
    await drawn(page);
    expect(textOf(card)).toContain('At least two documents, titles not given');
    only(page, 'comity-dataset').data = enriched;
    await drawn(page);
    expect(textOf(card)).toContain('15 documents, titles not given');
  });

  test('assigning dataset is assigning data, and data attributes stay readable', async () => {
    const page = await mount(`<comity-dataset data-place="top">${CARD}</comity-dataset>`);
    const element = only(page, 'comity-dataset');
    element.dataset = article;
    await drawn(page);
    expect(element.data).toBe(article);
    expect(element.dataset['place']).toBe('top');
    expect(textOf(only(page, 'comity-agreement-card'))).toContain('At least two documents');
  });

  test('reads a JSON child, also one that is written later', async () => {
    const page = await mount(`<comity-dataset>${CARD}</comity-dataset>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(article);
    only(page, 'comity-dataset').prepend(script);
    await vi.waitFor(() => {
      expect(only(page, 'comity-agreement-card').state).toBe('ready');
    });
  });

  test('loads an address once for all elements inside', async () => {
    const fetched = vi.spyOn(window, 'fetch').mockResolvedValue(answer(JSON.stringify(article)));
    const page = await mount(`<comity-dataset src="/visit.json">${CARD}${CARD}</comity-dataset>`);
    await vi.waitFor(() => {
      for (const card of page.querySelectorAll('comity-agreement-card')) expect(card.state).toBe('ready');
    });
    expect(fetched).toHaveBeenCalledOnce();
  });

  test('the last address wins, whichever answers first', async () => {
    const [first, second] = [later<Response>(), later<Response>()];
    const fetched = vi
      .spyOn(window, 'fetch')
      .mockReturnValueOnce(first.promise)
      .mockReturnValueOnce(second.promise);
    const page = await mount(`<comity-dataset src="/one.json">${CARD}</comity-dataset>`);
    await vi.waitFor(() => {
      expect(fetched).toHaveBeenCalledTimes(1);
    });
    const element = only(page, 'comity-dataset');
    element.src = '/two.json';
    await vi.waitFor(() => {
      expect(fetched).toHaveBeenCalledTimes(2);
    });
    second.resolve(answer(JSON.stringify(enriched)));
    await vi.waitFor(() => {
      expect(textOf(only(page, 'comity-agreement-card'))).toContain('15 documents');
    });
    first.resolve(answer(JSON.stringify(article)));
    await drawn(page);
    await drawn(page);
    expect(textOf(only(page, 'comity-agreement-card'))).toContain('15 documents');
  });

  test.each([
    ['a server error', () => Promise.resolve(answer('', 503)), 'status', true],
    ['an address that is not there', () => Promise.resolve(answer('', 404)), 'status', false],
    ['a page instead of data', () => Promise.resolve(answer('<!doctype html>')), 'html', false],
    ['a list', () => Promise.resolve(answer('[]')), 'not-a-dataset', false],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network', true],
  ])('%s gives one error event, and the cards say so', async (_name, respond, code, retryable) => {
    const found = warnings();
    vi.spyOn(window, 'fetch').mockImplementation(respond);
    const errors: unknown[] = [];
    const holder = document.createElement('div');
    document.body.append(holder);
    const element = document.createElement('comity-dataset');
    element.addEventListener('comity-error', (event) => errors.push((event as CustomEvent).detail));
    element.append(document.createElement('comity-agreement-card'));
    element.src = '/visit.json';
    holder.append(element);
    await vi.waitFor(() => {
      expect(errors).toHaveLength(1);
    });
    await drawn(holder);
    expect(errors[0]).toMatchObject({ code, retryable });
    expect(only(holder, 'comity-agreement-card').state).toBe('error');
    expect(found).toHaveLength(1);
  });

  test('what was loaded stays on screen when a refresh fails', async () => {
    warnings();
    vi.spyOn(window, 'fetch')
      .mockResolvedValueOnce(answer(JSON.stringify(article)))
      .mockResolvedValueOnce(answer('', 500));
    const page = await mount(`<comity-dataset src="/visit.json">${CARD}</comity-dataset>`);
    await vi.waitFor(() => {
      expect(only(page, 'comity-agreement-card').state).toBe('ready');
    });
    const element = only(page, 'comity-dataset');
    const failed = new Promise((resolve) => {
      element.addEventListener('comity-error', resolve, { once: true });
    });
    element.src = '/visit.json?again';
    await failed;
    await drawn(page);
    expect(textOf(only(page, 'comity-agreement-card'))).toContain('At least two documents');
  });

  test('addresses that could run code are not loaded', async () => {
    warnings();
    const fetched = vi.spyOn(window, 'fetch');
    for (const src of ['data:application/json,{}', 'javascript:alert(1)', 'blob:x', 'http://']) {
      const page = await mount('<comity-dataset></comity-dataset>');
      const element = only(page, 'comity-dataset');
      const failed = new Promise((resolve) => {
        element.addEventListener('comity-error', resolve, { once: true });
      });
      element.src = src;
      await failed;
    }
    expect(fetched).not.toHaveBeenCalled();
  });

  test('removing the element ends its request', async () => {
    let signal: AbortSignal | null | undefined;
    vi.spyOn(window, 'fetch').mockImplementation((_input, init) => {
      signal = init?.signal;
      return new Promise(() => undefined);
    });
    const page = await mount('<comity-dataset src="/visit.json"></comity-dataset>');
    await vi.waitFor(() => {
      expect(signal).toBeDefined();
    });
    page.replaceChildren();
    expect(signal?.aborted).toBe(true);
  });

  test('an element that is moved takes from where it is now, also when nothing is there', async () => {
    const page = await mount(
      `<comity-dataset>${CARD}</comity-dataset><comity-dataset></comity-dataset><p></p>`,
    );
    const [first, second] = page.querySelectorAll('comity-dataset');
    if (first === undefined || second === undefined) throw new Error('no datasets');
    first.data = article;
    second.data = enriched;
    await drawn(page);
    const card = only(page, 'comity-agreement-card');
    second.append(card);
    await drawn(page);
    expect(textOf(card)).toContain('15 documents');
    page.querySelector('p')?.append(card);
    await drawn(page);
    expect(card.state).toBe('empty');
  });

  test('an element takes from the nearest dataset', async () => {
    const page = await mount(
      `<comity-dataset id="outer"><comity-dataset id="inner">${CARD}</comity-dataset></comity-dataset>`,
    );
    for (const element of page.querySelectorAll('comity-dataset')) {
      element.data = element.id === 'inner' ? enriched : article;
    }
    await drawn(page);
    expect(textOf(only(page, 'comity-agreement-card'))).toContain('15 documents');
  });
});
