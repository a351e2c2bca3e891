import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { readDataset, type Dataset } from '@comity/core';
import '@comity/components/define';
import { detectFormat } from '@comity/formats/detect';
import { playgroundStyles } from './playground.styles.js';
import { records } from './records.js';
import { SAMPLES } from './samples.js';
import { fromLink, toLink } from './share-link.js';
import { proposedMapping, readTable, type TableResult } from './table.js';

/** So long after the last key the text is read, in milliseconds. */
const PAUSE = 250;

/**
 * The playground: a text on one side, what is wrong with it and what it shows on the other. Everything happens in the
 * page; a link carries the text itself.
 *
 * @element docs-playground
 */
export class DocsPlayground extends LitElement {
  static override styles = playgroundStyles;

  @state() private text = SAMPLES[0]?.text ?? '';
  @state() private mapping = '';
  @state() private data: Dataset | undefined;
  @state() private table: TableResult | undefined;
  @state() private note = '';

  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each reading, so that the answer to an older text never replaces a newer one. */
  private reading = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.openLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('text') && !changed.has('mapping')) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), this.hasUpdated ? PAUSE : 0);
  }

  protected override render(): TemplateResult {
    return html`<div class="playground">
      <div class="side">${this.input()}${this.isTable ? this.mappingEditor() : nothing}</div>
      <div class="side">${this.isTable ? this.tableFindings() : this.findings()}${records(this.data)}</div>
    </div>`;
  }

  private get isTable(): boolean {
    return detectFormat(this.text) === 'csv';
  }

  private input(): TemplateResult {
    return html`<div class="bar">
        ${SAMPLES.map(
          ({ name, text }) =>
            html`<button
              type="button"
              @click=${() => {
                this.take(text);
              }}
            >
              ${name}
            </button>`,
        )}
        <label class="file">Open a file<input type="file" @change=${this.openFile} /></label>
        <button type="button" @click=${this.share}>Copy a link to this</button>
        <span role="status">${this.note}</span>
      </div>
      <label class="field"
        ><span>JSON, NDJSON or CSV: write, paste, or drop a file</span
        ><textarea
          spellcheck="false"
          .value=${this.text}
          @input=${(event: Event) => {
            this.take((event.target as HTMLTextAreaElement).value);
          }}
          @dragover=${(event: DragEvent) => {
            event.preventDefault();
          }}
          @drop=${this.drop}
        ></textarea>
      </label>`;
  }

  private mappingEditor(): TemplateResult {
    return html`<label class="field"
      ><span>The mapping, proposed from the columns: change it and see what becomes of the rows</span
      ><textarea
        spellcheck="false"
        .value=${this.mapping}
        @input=${(event: Event) => {
          this.mapping = (event.target as HTMLTextAreaElement).value;
        }}
      ></textarea>
    </label>`;
  }

  private findings(): TemplateResult {
    return html`<comity-validation-report .text=${this.text} heading-level="2"></comity-validation-report>`;
  }

  private tableFindings(): TemplateResult | typeof nothing {
    if (this.table === undefined) return nothing;
    const { columns, preview, mistakes, sum } = this.table;
    return html`<h2>The first rows</h2>
      <div class="wide" tabindex="0" role="region" aria-label="The first rows">
        <table>
          <thead>
            <tr>
              ${columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${preview.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p role="status">${sum.rows} rows: ${sum.converted} became records, ${sum.refused} were refused.</p>
      ${
        mistakes.length === 0
          ? html`<p>No finding.</p>`
          : html`<ul>
              ${mistakes.map(({ at, message }) => html`<li><strong>${at}</strong>: ${message}</li>`)}
            </ul>`
      }`;
  }

  private take(text: string): void {
    this.note = '';
    const first = detectFormat(text) === 'csv' && !this.isTable;
    this.text = text;
    if (first) this.mapping = proposedMapping(text);
  }

  private async read(): Promise<void> {
    const reading = ++this.reading;
    if (!this.isTable) {
      this.data = readDataset(this.text).dataset;
      return;
    }
    const table = await readTable(this.text, this.mapping);
    if (reading !== this.reading) return;
    this.table = table;
    this.data = table.dataset;
  }

  private readonly openFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file !== undefined) this.take(await file.text());
    // So that the same file can be opened again after it was changed.
    input.value = '';
  };

  private readonly drop = async (event: DragEvent): Promise<void> => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    this.take(await file.text());
  };

  private readonly share = async (): Promise<void> => {
    const link = await toLink({ text: this.text, ...(this.isTable ? { mapping: this.mapping } : {}) });
    if (link === undefined) {
      this.note = 'This is too long for a link: send the file.';
      return;
    }
    const address = new URL(location.href);
    address.hash = link;
    history.replaceState(history.state, '', address);
    try {
      await navigator.clipboard.writeText(address.href);
      this.note = 'The link is copied. It holds the text itself; nothing is stored anywhere.';
    } catch {
      this.note = 'The link stands in the address of this frame.';
    }
  };

  private async openLink(): Promise<void> {
    const shared = location.hash.length > 1 ? await fromLink(location.hash.slice(1)) : undefined;
    if (shared === undefined) return;
    this.take(shared.text);
    if (shared.mapping !== undefined) this.mapping = shared.mapping;
  }
}

if (!customElements.get('docs-playground')) customElements.define('docs-playground', DocsPlayground);
