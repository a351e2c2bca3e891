import { renderTitledJSONLD, type LinkedDataLocale } from '@comity/core/render';
import type { CardView, DatasetIndex } from '@comity/core/view';

const TYPE = 'application/ld+json';

/** The one `<script type="application/ld+json">` in the light DOM of an element. */
export class LinkedDataScript {
  constructor(private readonly host: HTMLElement) {}

  /**
   * Writes what a record says, in place of what stood there; removes it where there is nothing to say.
   *
   * @param record As it was given: it may be anything.
   */
  write(
    record: unknown,
    view: CardView,
    index: DatasetIndex,
    locale: LinkedDataLocale,
    address: (id: string) => string | undefined,
  ): void {
    const entry = { type: view.type, record } as Parameters<typeof renderTitledJSONLD>[0];
    const text = renderTitledJSONLD(entry, index, locale, view.title.text, { address });
    if (text === '') {
      this.remove();
      return;
    }
    const script = this.found ?? document.createElement('script');
    if (script.type === TYPE && script.textContent === text) return;
    script.type = TYPE;
    // A node of text: `textContent` throws where a page requires trusted types. Chromium still reports it there.
    script.replaceChildren(new Text(text));
    this.host.append(script);
  }

  remove(): void {
    this.found?.remove();
  }

  /** Also that of a server, or of an element that this one is a copy of. */
  private get found(): HTMLScriptElement | undefined {
    return this.host.querySelector<HTMLScriptElement>(`:scope > script[type="${TYPE}"]`) ?? undefined;
  }
}
