import { describe, expect, it } from 'vitest';
import { generateFallback, styledElements } from './fallback.mjs';
import { findStale, formatFiles } from './files.mjs';

/** The style sheet for one element with these styles. */
const madeOf = (cssText: string) =>
  Object.values(generateFallback([{ tag: 'x-card', sheets: [{ cssText }] }]))[0] ?? '';

describe('fallback.css', () => {
  it('is in the repository as the styles of the elements give it', async () => {
    expect(await findStale(await formatFiles(generateFallback(await styledElements())))).toEqual([]);
  });

  it('means the element where its styles say host, without weight and until the element has them itself', () => {
    const css = madeOf(':host { display: block } :host([hidden]) { display: none }');
    expect(css).toContain(':where(:is(x-card):not(:defined)) { display: block }');
    expect(css).toContain(':where(:is(x-card)[hidden]:not(:defined)) { display: none }');
  });

  it('still means what stands inside the element when it is defined', () => {
    expect(madeOf(':host([wide]) .title { margin: 0 }')).toContain(':where(x-card)[wide] .comity-title {');
  });

  it('gives classes their prefix, and keeps bare names of elements to the HTML of the server', () => {
    const css = madeOf('.title.big > p { margin: 0 } li::after { content: "" } [data-a] { color: red }');
    expect(css).toContain('& .comity-title.comity-big > p');
    expect(css).toContain('& :where(.comity-card, .comity-badge) li::after');
    expect(css).toContain('& [data-a]');
  });

  it('keeps conditions, and leaves out what only the element draws', () => {
    const css = madeOf('@media print { .icon { color: red } } @media print { .title { color: red } }');
    expect(css).not.toContain('icon {');
    expect(css.match(/@media print/g)).toHaveLength(1);
  });

  it('keeps the order in which each element has its styles', () => {
    const [a, b, c] = [
      { cssText: '.a { top: 0 }' },
      { cssText: '.b { top: 0 }' },
      { cssText: '.c { top: 0 }' },
    ] as const;
    const element = (tag: string, ...sheets: { cssText: string }[]) => ({ tag, sheets });
    const css = Object.values(generateFallback([element('x-one', b, c), element('x-two', a, b)]))[0] ?? '';
    expect(css.match(/comity-[abc]\b/g)).toEqual(['comity-a', 'comity-b', 'comity-c']);
    expect(() => generateFallback([element('x-one', a, b), element('x-two', b, a)])).toThrow(
      /different orders/,
    );
  });
});
