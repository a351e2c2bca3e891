import { afterEach, expect, test, vi } from 'vitest';
import { textOf, warnings } from '../../test-data/mount.js';
import '../define.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A card at the end of what has been parsed so far, with the first piece of its JSON. */
function cardWithFirstPiece(piece: string) {
  const card = document.createElement('comity-agreement-card');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = piece;
  card.append(script);
  document.body.append(card);
  return { card, script };
}

test('on a page that comes in pieces, JSON that is not all there yet is no error', async () => {
  const found = warnings();
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const { card, script } = cardWithFirstPiece(
    '{ "comity": "1", "agreements": [{ "id": "a", "kind": "treaty", ',
  );
  await card.updateComplete;
  expect(card.state).not.toBe('error');
  script.textContent += '"title": "Treaty of friendship" }] }';
  state.mockReturnValue('interactive');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.waitFor(() => {
    expect(textOf(card)).toContain('Treaty of friendship');
  });
  expect(found).toEqual([]);
});

test('JSON that is still wrong when the page is there is an error', async () => {
  const found = warnings();
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const { card } = cardWithFirstPiece('{ "comity": ');
  await card.updateComplete;
  state.mockReturnValue('interactive');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.waitFor(() => {
    expect(card.state).toBe('error');
  });
  expect(found).toHaveLength(1);
});
