import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import articleText from '../../../../data/aliyev-kazakhstan.json?raw';
import { drawn, mount, only, textOf, warnings } from '../../test-data/mount.js';
import './define.js';
import type { ComityValidationReport } from './validation-report.js';

const WRONG = `{ "comity": "1", "source": "https://example.org/",
  "agreements": [
    { "id": "a", "kind": "traety", "title": "A", "parties": ["AZ", "KZ"] },
    { "id": "b", "kind": "traety", "title": "B", "parties": ["AZ", "nobody"] },
    { "id": "c", "kind": "treaty", "title": "C", "archiveBox": 12 }
  ],
  "visits": [
    { "id": "v", "kind": "official", "destinations": ["KZ"], "startDate": "2024-05-02", "endDate": "2024-05-01" }
  ]
}`;

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function reportWith(properties: Partial<ComityValidationReport> = {}) {
  const page = await mount('<comity-validation-report></comity-validation-report>');
  const element = only(page, 'comity-validation-report');
  Object.assign(element, properties);
  await drawn(page);
  return element;
}

const done = (element: ComityValidationReport, state = 'ready') =>
  vi.waitFor(
    () => {
      expect(element.state).toBe(state);
      expect(element.shadowRoot?.querySelector('.status')?.textContent.trim()).not.toBe('');
    },
    { timeout: 20_000 },
  );
const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const texts = (element: Element, selector: string): string[] =>
  all(element, selector).map((node) => node.textContent.replace(/\s+/g, ' ').trim());
const fileOf = (text: string | Uint8Array<ArrayBuffer>, name = 'register.json'): File =>
  new File([text], name);
const buttonNamed = (element: Element, text: string): HTMLElement => {
  const found = all(element, 'button').find((button) => button.textContent.trim() === text);
  if (found === undefined) throw new Error(`no button "${text}"`);
  return found;
};

/** Gives the file that is downloaded instead of saving it. */
function downloads(): { name: string; blob: Blob }[] {
  const found: { name: string; blob: Blob }[] = [];
  let last = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:none';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    found.push({ name: this.download, blob: last });
  });
  return found;
}

describe('<comity-validation-report> on a file', () => {
  test('asks for one, and says that nothing is uploaded', async () => {
    const element = await reportWith();
    expect(element.state).toBe('empty');
    expect(textOf(element)).toContain('Drop a JSON or NDJSON file here');
    expect(textOf(element)).toContain('Nothing is uploaded.');
  });

  test('groups what it finds by kind and field, the gravest first, with places and lines', async () => {
    const element = await reportWith();
    element.check(fileOf(WRONG));
    await done(element);
    expect(texts(element, '.group h4')).toEqual(
      [
        'Error unknown-code agreements.kind 2',
        'Error unresolved-reference agreements.parties 1',
        'Error CHR-01 visits.endDate 1',
        expect.stringMatching(/^Warning unknown-key agreements.archiveBox 1/),
      ].map((text) => text as string),
    );
    expect(texts(element, '.where')[0]).toBe('Line 3, column 26 · agreement a · agreements[0].kind');
    expect(texts(element, '.frame .own')[0]).toContain('"kind": "traety"');
    expect(texts(element, 'mark')[0]).toBe('"traety"');
    expect(texts(element, '.suggestion')[0]).toBe('Suggestion: treaty');
    expect(textOf(element)).toContain('Records: 4, usable: 4');
  });

  test('the sum is read out, without every finding', async () => {
    const element = await reportWith({ text: WRONG });
    await done(element);
    const status = element.shadowRoot?.querySelector('[role=status]');
    expect(status?.textContent).toContain('Errors: 4');
    expect(status?.querySelector('.group')).toBeNull();
  });

  test('tells the report with an event', async () => {
    const element = await reportWith();
    const told = new Promise<CustomEvent<{ report: { ok: boolean; findings: unknown[] } }>>((resolve) => {
      element.addEventListener('comity-findings', resolve as unknown as EventListener, { once: true });
    });
    element.check(fileOf(WRONG));
    const { detail, bubbles } = await told;
    expect(detail.report.ok).toBe(false);
    expect(detail.report.findings.length).toBeGreaterThan(4);
    expect(bubbles).toBe(false);
  });

  test('a good file has no errors, and one without findings says so', async () => {
    const element = await reportWith({ text: articleText });
    await done(element);
    expect(textOf(element)).not.toContain('Errors:');
    element.text = '{ "comity": "1", "source": "https://example.org/" }';
    await vi.waitFor(() => {
      expect(textOf(element)).toContain('No findings.');
    });
    expect(all(element, '.group')).toHaveLength(0);
  });

  test('NDJSON is checked line by line', async () => {
    const lines = [
      '{"comity":"1","source":"https://example.org/"}',
      '{"type":"agreement",}',
      '{"type":"agreement","id":"t","kind":"treaty","title":"T"}',
    ];
    const element = await reportWith();
    element.check(fileOf(lines.join('\n'), 'a.ndjson'));
    await done(element);
    expect(texts(element, '.group h4 code')[0]).toBe('invalid-line');
    expect(texts(element, '.where')[0]).toContain('Line 2');
  });

  test.each([
    ['nothing', ''],
    ['what is no JSON', 'Hello'],
    ['a list', '[]'],
    ['null', 'null'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a line of five megabytes', `{"comity":"1","title":"${'x'.repeat(5_000_000)}`],
  ])('%s: a finding and no exception', async (_name, content) => {
    warnings();
    const element = await reportWith();
    element.check(fileOf(content));
    await done(element);
    expect(textOf(element)).toMatch(/Errors: [12]\b/);
  });

  test('markup and characters that turn others are shown and not obeyed', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e';
    const element = await reportWith({
      text: JSON.stringify({ comity: '1', agreements: [{ id: 'a', kind: hostile, title: 'A' }] }),
    });
    await done(element);
    expect(element.shadowRoot?.querySelector('img')).toBeNull();
    expect(texts(element, '.frame')[0]).toContain('<img src=x');
    expect(texts(element, '.frame')[0]).not.toContain('\u202e');
  });

  test('a file of more than 64 MB is refused at once', async () => {
    warnings();
    const element = await reportWith();
    const errors: string[] = [];
    element.addEventListener('comity-error', (event) =>
      errors.push((event as CustomEvent<{ code: string }>).detail.code),
    );
    const file = fileOf('{}');
    Object.defineProperty(file, 'size', { value: 65 * 1024 * 1024 });
    element.check(file);
    await done(element, 'error');
    expect(textOf(element)).toContain('larger than 64 MB');
    await vi.waitFor(() => {
      expect(errors).toEqual(['too-large']);
    });
  });

  test('the last file wins, whichever is ready first', async () => {
    const element = await reportWith();
    element.check(fileOf(WRONG, 'first.json'));
    element.check(fileOf('{ "comity": "1", "source": "https://example.org/" }', 'second.json'));
    await done(element);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(textOf(element)).toContain('second.json');
    expect(textOf(element)).toContain('No findings.');
  });
});

describe('<comity-validation-report> on the page', () => {
  test('speaks the language of the page, and checks again when it changes', async () => {
    const element = await reportWith({ text: WRONG });
    await done(element);
    document.documentElement.lang = 'az';
    await vi.waitFor(() => {
      expect(texts(element, '.message-text')[0]).toMatch(/yoxdur|deyil/);
    });
    expect(textOf(element)).toContain('Heç nə serverə göndərilmir.');
    expect(textOf(element)).toContain('Xətalar: 4');
  });

  test('what was switched off and the focus stay when the language changes', async () => {
    const element = await reportWith({ text: WRONG });
    await done(element);
    const errors = element.shadowRoot?.querySelector<HTMLInputElement>('.filters input');
    errors?.click();
    await drawn(document);
    const groups = all(element, '.group').length;
    const [csv] = all(element, '.foot .button');
    csv?.focus();
    document.documentElement.lang = 'az';
    await vi.waitFor(() => {
      expect(texts(element, '.message-text')[0]).toMatch(/yoxdur|deyil/);
    });
    expect(errors?.checked).toBe(false);
    expect(all(element, '.group')).toHaveLength(groups);
    expect(element.shadowRoot?.activeElement).toBe(csv);
  });

  test('severities are switched off and on', async () => {
    const element = await reportWith({ text: WRONG });
    await done(element);
    const before = all(element, '.group').length;
    const [errors] = all(element, '.filters input');
    errors?.click();
    await drawn(document);
    const left = texts(element, '.group h4');
    expect(left.length).toBeLessThan(before);
    expect(left.join()).not.toContain('Error');
    errors?.click();
    await drawn(document);
    expect(all(element, '.group')).toHaveLength(before);
  });

  test('shows three of a kind, and more when asked', async () => {
    const records = Array.from({ length: 30 }, (_, at) => ({
      id: `t${String(at)}`,
      kind: 'traety',
      title: 'T',
    }));
    const element = await reportWith({ text: JSON.stringify({ comity: '1', agreements: records }) });
    await done(element);
    const [group] = all(element, '.group');
    expect(group?.querySelectorAll('.finding')).toHaveLength(3);
    buttonNamed(element, 'Show 20 more').click();
    await drawn(document);
    expect(group?.querySelectorAll('.finding')).toHaveLength(23);
  });

  test('what was found can be had as CSV and JSON', async () => {
    const files = downloads();
    const element = await reportWith({ text: WRONG });
    await done(element);
    buttonNamed(element, 'Download findings as CSV').click();
    buttonNamed(element, 'Download findings as JSON').click();
    const csv = await files[0]?.blob.text();
    expect(csv).toContain('"error","unknown-code",3,26,"agreements[0].kind","agreement","a"');
    const json = JSON.parse((await files[1]?.blob.text()) ?? '') as { findings: unknown[] };
    expect(json.findings.length).toBeGreaterThan(4);
    expect(files.map(({ name }) => name)).toEqual(['findings.csv', 'findings.json']);
  });

  test('codes lead to what explains them where the page says where that is', async () => {
    const element = await reportWith({ text: WRONG, docsTemplate: '/docs/{page}#{anchor}' });
    await done(element);
    expect(all(element, '.explain')[0]?.getAttribute('href')).toBe('/docs/findings#unknown-code');
    element.docsTemplate = 'javascript:alert(1)//{page}';
    await drawn(document);
    expect(all(element, '.explain')[0]?.hasAttribute('href')).toBe(false);
  });

  test('works with the keyboard alone: a text is pasted, checked and told', async () => {
    const element = await reportWith();
    element.shadowRoot?.querySelector<HTMLElement>('.drop')?.focus();
    await userEvent.tab();
    expect(element.shadowRoot?.activeElement?.localName).toBe('summary');
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    const field = element.shadowRoot?.activeElement as HTMLTextAreaElement;
    expect(field.localName).toBe('textarea');
    field.value = WRONG;
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await done(element);
    expect(textOf(element)).toContain('Errors: 4');
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).toBe('status');
  });

  test('the place for a file takes what is dropped and what is pasted', async () => {
    const element = await reportWith();
    const drop = element.shadowRoot?.querySelector('.drop');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf(WRONG, 'dropped.json'));
    drop?.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    await drawn(document);
    expect(textOf(element)).toContain('Let go to check the file');
    drop?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await done(element);
    expect(textOf(element)).toContain('dropped.json');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '{ "comity": "1", "source": "https://example.org/" }');
    drop?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await vi.waitFor(() => {
      expect(textOf(element)).toContain('No findings.');
    });
  });

  test('an address is loaded and checked; what is wrong with it is said', async () => {
    warnings();
    const element = await reportWith({ src: '/files/good?key=report' });
    await done(element);
    expect(textOf(element)).toContain('Records: 1, usable: 1');
    element.src = '/files/missing?key=report';
    await done(element, 'error');
    await vi.waitFor(() => {
      expect(textOf(element)).toContain('There are no data at their address.');
    });
  });

  test('a report that was made elsewhere is shown as it is', async () => {
    const finding = {
      code: 'my-rule',
      severity: 'hint' as const,
      path: ['visits', 0],
      message: 'Look here.',
      params: {},
      suggestions: [],
    };
    const element = await reportWith({
      report: { ok: true, findings: [finding], records: { read: 1, accepted: 1 }, truncated: false },
    });
    await done(element);
    expect(texts(element, '.message-text')).toEqual(['Look here.']);
  });

  test('what the page reads of other files is checked as a dataset', async () => {
    const element = await reportWith({
      read: (file) =>
        Promise.resolve(
          file.name.endsWith('.csv')
            ? { comity: '1', agreements: [{ id: 'a', kind: 'traety', title: 'A' }] }
            : undefined,
        ),
    });
    element.check(fileOf('id;kind', 'table.csv'));
    await done(element);
    expect(texts(element, '.group h4 code')[0]).toBe('unknown-code');
    element.check(fileOf('{ "comity": "1", "source": "https://example.org/" }'));
    await vi.waitFor(() => {
      expect(textOf(element)).toContain('No findings.');
    });
  });

  test('what a reader of tables has found is shown by row and column, with what the rules find', async () => {
    const found = {
      code: 'unknown-code',
      severity: 'error',
      path: ['agreements', 0, 'kind'],
      message: '“traety” is none of the agreement kinds.',
      params: {},
      suggestions: ['treaty'],
    };
    const element = await reportWith({
      today: '2026-01-15',
      read: () =>
        Promise.resolve({
          dataset: {
            comity: '1',
            source: 'https://example.org/',
            agreements: [
              {
                id: 'a',
                kind: 'treaty',
                title: 'A',
                parties: ['AZ', 'KZ'],
                signedOn: '2025',
                entryIntoForce: '2024',
              },
            ],
          },
          report: {
            ok: false,
            findings: [
              { ...found, cell: { row: 3, column: 'Kind' } },
              { ...found, code: 'ragged-row', path: [], cell: { row: 4 } },
              { ...found, code: 'empty-file', path: [], cell: { row: 'four' } },
            ],
            records: { read: 2, accepted: 1 },
            truncated: false,
          },
        }),
    });
    element.check(fileOf('Id;Kind', 'table.csv'));
    await done(element);
    expect(texts(element, '.where')).toContain('Row 3, column Kind · agreements[0].kind');
    expect(texts(element, '.where')).toContain('Row 4');
    expect(textOf(element)).toContain('Records: 2, usable: 1');
    const codes = texts(element, '.group h4 code');
    expect(codes).toContain('unknown-code');
    expect(codes.some((code) => code.startsWith('CHR-'))).toBe(true);
    const saved = downloads();
    buttonNamed(element, 'Download findings as CSV').click();
    expect(await saved[0]?.blob.text()).toContain('"treaty",3,"Kind"');
  });

  test.each([
    ['whose findings are none', { dataset: { comity: '1' }, report: { findings: ['wrong'] } }],
    ['without a report', { dataset: { comity: '1' } }],
    ['that is no dataset', { dataset: [], report: { findings: [] } }],
  ])('something that was read %s is told to be no dataset', async (_what, value) => {
    const element = await reportWith({ read: () => Promise.resolve(value) });
    element.check(fileOf('Id;Kind', 'table.csv'));
    await done(element);
    expect(textOf(element)).toMatch(/Errors: \d/);
  });

  test('has no style that a strict page would refuse', async () => {
    const element = await reportWith({ text: WRONG });
    await done(element);
    expect(element.shadowRoot?.querySelector('[style], style')).toBeNull();
  });
});

describe('<comity-validation-report> on a large file', () => {
  test('a page that forbids workers checks it in steps, with the same findings', async () => {
    const text = large(0.5);
    const [withWorker, without] = [await reportWith({ text }), await reportWith()];
    await done(withWorker);
    vi.stubGlobal('Worker', function forbidden(): never {
      throw new TypeError('This document requires TrustedScriptURL');
    });
    without.check(fileOf(text));
    await done(without);
    vi.unstubAllGlobals();
    expect(texts(without, '.group h4')).toEqual(texts(withWorker, '.group h4'));
    expect(texts(without, '.where')).toEqual(texts(withWorker, '.where'));
  });

  /** A register of so many megabytes, with a mistake in every thousandth record. */
  function large(megabytes: number): string {
    const filler = 'On cooperation in the field of transport and transit. '.repeat(10);
    const records: string[] = [];
    for (let at = 0; records.length * 600 < megabytes * 1_000_000; at++) {
      const kind = at % 1000 === 0 ? 'traety' : 'treaty';
      records.push(`{"id":"t${String(at)}","kind":"${kind}","title":"${filler}","parties":["AZ","KZ"]}`);
    }
    return `{"comity":"1","source":"https://example.org/","agreements":[${records.join(',\n')}]}`;
  }

  test(
    'fifty megabytes: the page answers while it is checked, and it can be stopped',
    { timeout: 90_000 },
    async () => {
      const file = fileOf(large(50));
      expect(file.size).toBeGreaterThan(49_000_000);
      const element = await reportWith();
      element.check(file);
      await vi.waitFor(
        () => {
          expect(element.shadowRoot?.querySelector('progress')?.value).toBeGreaterThan(0);
        },
        { timeout: 30_000 },
      );
      buttonNamed(element, 'Cancel').click();
      await drawn(document);
      expect(textOf(element)).toContain('The check was cancelled.');
      expect(element.shadowRoot?.activeElement?.className).toBe('drop');
      // In one piece it would take several seconds.
      let last = performance.now();
      let gap = 0;
      const timer = setInterval(() => {
        gap = Math.max(gap, performance.now() - last);
        last = performance.now();
      }, 20);
      element.check(file);
      await vi.waitFor(
        () => {
          expect(element.state).toBe('ready');
        },
        { timeout: 60_000, interval: 250 },
      );
      clearInterval(timer);
      expect(gap).toBeLessThan(2000);
      expect(texts(element, '.group h4')[0]).toContain('unknown-code');
      expect(all(element, '.finding').length).toBeLessThan(50);
    },
  );
});
