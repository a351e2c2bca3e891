/** A thousand cards drawn by ours, an element each, and by others. */
import { row } from '../budgets.mjs';
import { compareDrawing, scriptWithPeers } from '../drawing.mjs';
import { openBrowser } from '../elements.mjs';

const COUNT = 1000;

export async function measureCards() {
  const browser = await openBrowser(await scriptWithPeers('agreement-card'));
  try {
    const { ratio, reference } = await compareDrawing(browser, {
      own: `bench.makeCards(${COUNT}).then((host) => ({ remove: () => host.remove(), host }))`,
      items: 'bench.drawnCards(made.host)',
      markup: 'bench.markupOfCards(made.host)',
      sheets: 'made.host.firstElementChild.shadowRoot.adoptedStyleSheets',
    });
    return [row('components/card-1000', ratio, reference)];
  } finally {
    await browser.close();
  }
}
