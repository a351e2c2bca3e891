import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawn, mount, only, textOf, warnings } from '../../test-data/mount.js';
import { corridor, HOSTILE, ports } from '../../test-data/register.js';
import { article } from '../../test-data/visit.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function map(properties: Record<string, unknown>) {
  const page = await mount('<comity-route-map lang="en"></comity-route-map>');
  const element = only(page, 'comity-route-map');
  Object.assign(element, properties);
  await drawn(page);
  return element;
}

const land = (element: Element): string =>
  element.shadowRoot?.querySelector('.land path')?.getAttribute('d') ?? '';

describe('<comity-route-map>', () => {
  test('says the route as a list before it draws it', async () => {
    const root = (await map({ data: ports })).shadowRoot;
    const [list, drawing] = [root?.querySelector('.legs'), root?.querySelector('.map')];
    expect(list?.textContent.replace(/\s+/g, ' ')).toContain('Port of Baku → – Port of Aktau Sea, 475 km');
    expect(list?.compareDocumentPosition(drawing as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(drawing?.getAttribute('aria-label')).toBe('Map: Port of Baku, Port of Aktau');
  });

  test('loads its coast only when there is something to draw on it', async () => {
    const without = await map({ data: article });
    expect(without.state).toBe('ready');
    expect(without.shadowRoot?.querySelector('.map')).toBeNull();
    expect(textOf(without)).toContain('Position not known');
    const element = await map({ data: ports });
    await vi.waitFor(() => {
      expect(land(element)).not.toBe('');
    });
    expect(textOf(element)).toContain('Coast: Natural Earth');
  });

  test('the ports of the Caspian lie at its coast: the sea is between them', async () => {
    const element = await map({ data: ports });
    await vi.waitFor(() => {
      expect(land(element)).not.toBe('');
    });
    const path = element.shadowRoot?.querySelector<SVGPathElement>('.land path');
    const at = (x: number, y: number): boolean | undefined =>
      path?.isPointInFill(new DOMPoint(x * 16, y * 10));
    const marks = [...(element.shadowRoot?.querySelectorAll('circle') ?? [])].map((mark) =>
      ['cx', 'cy'].map((name) => Number.parseFloat(mark.getAttribute(name) ?? '')),
    );
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = marks;
    expect(at((x1 + x2) / 2, (y1 + y2) / 2)).toBe(false);
    expect(at(x1 - 5, y1)).toBe(true);
    expect(at(x2 + 5, y2)).toBe(true);
  });

  test('runs from right to left where the language does, whatever the letters of its names', async () => {
    const root = (await map({ data: ports })).shadowRoot;
    root?.querySelector('[part=base]')?.setAttribute('dir', 'rtl');
    const [from, to] = [...(root?.querySelectorAll('.legs .name') ?? [])].map(
      (stop) => stop.getBoundingClientRect().x,
    );
    expect(from).toBeGreaterThan(to ?? Infinity);
  });

  test('takes a map of the page, or none', async () => {
    const ring = [
      [40, 30],
      [60, 30],
      [60, 50],
      [40, 50],
    ] as const;
    const own = await map({ data: ports, baseMap: { rings: [ring], credit: 'Map: example.org' } });
    expect(land(own)).toMatch(/^M[^M]+Z$/);
    expect(textOf(own)).toContain('Map: example.org');
    const none = await map({ data: ports, baseMap: null });
    expect(land(none)).toBe('');
    expect(textOf(none)).not.toContain('Natural Earth');
  });

  test('a route over the line opposite Greenwich takes the shorter way', async () => {
    const element = await map({
      data: {
        comity: '1',
        places: [
          { id: 't', name: 'Tokyo', latitude: 35.7, longitude: 139.7 },
          { id: 'v', name: 'Vancouver', latitude: 49.3, longitude: -123.1 },
        ],
        routes: [{ id: 'r', legs: [{ from: 't', to: 'v' }] }],
      },
    });
    const line = element.shadowRoot?.querySelector('line');
    expect(Number.parseFloat(line?.getAttribute('x1') ?? '')).toBeLessThan(
      Number.parseFloat(line?.getAttribute('x2') ?? ''),
    );
  });

  test('says which places are not on the map', async () => {
    const element = await map({ data: corridor });
    expect(element.shadowRoot?.querySelectorAll('circle')).toHaveLength(6);
    expect(textOf(element)).toContain('Position not known, so not on the map');
  });

  test.each([
    ['a string', 'a route', 'error'],
    ['no legs', { id: 'r' }, 'error'],
    ['legs that are none', { id: 'r', legs: [null, 42, {}] }, 'ready'],
    ['null', null, 'empty'],
  ])('%s: no exception', async (_name, record, state) => {
    warnings();
    expect((await map({ record })).state).toBe(state);
  });

  test('markup and endless names are text', async () => {
    const element = await map({
      data: {
        comity: '1',
        places: [
          { id: 'a', name: HOSTILE.markup, latitude: 1, longitude: 1 },
          { id: 'b', name: HOSTILE.longWord, latitude: Infinity, longitude: 2 },
        ],
        routes: [{ id: 'r', name: HOSTILE.markup, legs: [{ from: 'a', to: 'b', distanceKm: -1 }] }],
      },
    });
    expect(element.shadowRoot?.querySelector('img')).toBeNull();
    expect(element.shadowRoot?.querySelector('[style]')).toBeNull();
    expect(textOf(element)).toContain(HOSTILE.markup);
  });

  test('speaks the language of the page', async () => {
    const page = await mount('<div lang="ru"><comity-route-map></comity-route-map></div>');
    const element = only(page, 'comity-route-map');
    element.data = ports;
    await vi.waitFor(() => {
      expect(textOf(element)).toContain('Морской, 475 км');
    });
  });
});
