import { describe, expect, test, vi } from 'vitest';
import { drawn, mount, only } from './mount.js';
import { article } from './visit.js';

/** A record of the article for each card, and the line that it is quoted by. */
const EXAMPLES = {
  'comity-agreement-card': {
    type: 'agreement',
    id: 'investment-mechanism-agreement',
    says: 'Agreement, Agreed. State Oil Company of Azerbaijan, Kazakhstan’s sovereign wealth fund.',
  },
  'comity-outcome-card': { type: 'outcome', id: 'transit-of-kazakh-products', says: 'Discussion, Raised.' },
  'comity-visit-card': { type: 'visit', id: 'visit', says: 'Ilham Aliyev in Kazakhstan. Official visit.' },
} as const;

/** What every card can do with its record, tested with each of them. */
export function itIsACard(tag: keyof typeof EXAMPLES): void {
  const { type, id, says } = EXAMPLES[tag];

  async function cardWith(attributes: string, language = 'en') {
    const page = await mount(`<${tag} locale="${language}" record-id="${id}" ${attributes}></${tag}>`);
    const card = only(page, tag);
    card.data = article;
    await drawn(page);
    await vi.waitFor(() => {
      expect(card.shadowRoot?.querySelector('article')?.lang).toBe(language);
    });
    return card;
  }

  const copyButton = (card: Element) => {
    const button = card.shadowRoot?.querySelector<HTMLButtonElement>('[part="actions"] button');
    if (!button) throw new Error('there is no button');
    return button;
  };
  const label = (card: Element) => copyButton(card).textContent.trim();
  const linkedData = (card: Element) =>
    [...card.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    );

  describe(`<${tag}> and its citation`, () => {
    test('it is copied as one line, with the page of the record, and the button says so for a moment', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      const card = await cardWith('href-template="/records/{id}"');
      expect(label(card)).toBe('Copy citation');
      copyButton(card).click();
      const [text = ''] = write.mock.calls[0] ?? [];
      expect(text).toContain(says);
      expect(text.endsWith(` ${new URL(`/records/${id}`, document.baseURI).href}`)).toBe(true);
      expect(text).not.toContain('\n');
      await vi.waitFor(() => {
        expect(label(card)).toBe('Copied');
      });
      vi.runAllTimers();
      await card.updateComplete;
      expect(label(card)).toBe('Copy citation');
      vi.useRealTimers();
    });

    test('a page that prevents it copies nothing, and has the text', async () => {
      const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      const told = vi.fn((event: Event) => {
        event.preventDefault();
      });
      document.body.addEventListener('comity-copy', told, { once: true });
      const card = await cardWith('');
      copyButton(card).click();
      const [event] = told.mock.calls[0] ?? [];
      expect((event as CustomEvent<{ text: string }>).detail.text).toContain(says);
      expect(write).not.toHaveBeenCalled();
      expect(label(card)).toBe('Copy citation');
    });

    test('what the browser forbids is said, in the language of the card', async () => {
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
      const card = await cardWith('', 'az');
      expect(label(card)).toBe('İstinadı kopyala');
      copyButton(card).click();
      await vi.waitFor(() => {
        expect(label(card)).toBe('Kopyalanmadı: brauzer icazə vermir');
      });
    });
  });

  describe(`<${tag}> and the page of its record`, () => {
    test('the title leads there, and says so before it goes', async () => {
      const told = vi.fn((event: Event) => {
        event.preventDefault();
      });
      document.body.addEventListener('comity-navigate', told, { once: true });
      const card = await cardWith('href-template="/records/{id}"');
      card.shadowRoot?.querySelector<HTMLAnchorElement>('h3 a[part="link"]')?.click();
      const [event] = told.mock.calls[0] ?? [];
      expect((event as CustomEvent).detail).toEqual({ type, id, href: `/records/${id}` });
    });
  });

  describe(`<${tag}> for machines`, () => {
    test('has nothing unless it is asked', async () => {
      expect(linkedData(await cardWith(''))).toEqual([]);
    });

    test('has exactly one description, which follows the record and goes with the attribute', async () => {
      const card = await cardWith('json-ld href-template="/records/{id}"');
      await vi.waitFor(() => {
        expect(linkedData(card)).toHaveLength(1);
      });
      expect(linkedData(card)[0]).toMatchObject({
        '@id': new URL(`/records/${id}`, document.baseURI).href,
      });
      const [other] = article[`${type}s`]?.filter((record) => record.id !== id) ?? [];
      card.record = { ...(other ?? article.visits?.[0]), id: 'other' } as never;
      await vi.waitFor(() => {
        expect(linkedData(card)).toMatchObject([
          { '@id': expect.stringMatching(/\/records\/other$/) as unknown },
        ]);
      });
      card.jsonLd = false;
      await vi.waitFor(() => {
        expect(linkedData(card)).toEqual([]);
      });
    });

    test('takes over the description of a server, and has none of what is no record', async () => {
      vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      const card = await cardWith('json-ld');
      await vi.waitFor(() => {
        expect(linkedData(card)).toHaveLength(1);
      });
      const copy = card.cloneNode(true) as typeof card;
      copy.data = article;
      document.body.append(copy);
      copy.locale = 'tr';
      await vi.waitFor(() => {
        expect(copy.querySelector('script')?.textContent).not.toBe(card.querySelector('script')?.textContent);
      });
      expect(linkedData(copy)).toHaveLength(1);
      card.record = 'a treaty' as never;
      await vi.waitFor(() => {
        expect(linkedData(card)).toEqual([]);
      });
    });

    test('no text of a record ends the script', async () => {
      const card = await cardWith('json-ld');
      card.record = { id: 'x', kind: 'treaty', title: '</script><b>', text: '</script><b>' } as never;
      await vi.waitFor(() => {
        expect(linkedData(card)).toMatchObject([{ '@id': '#x' }]);
      });
      expect(card.querySelector('script')?.textContent).not.toContain('</script');
    });
  });
}
