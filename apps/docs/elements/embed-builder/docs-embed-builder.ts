import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { indexDataset, readDataset, type Dataset } from '@comity/core';
import '@comity/components/define';
import { SECTOR_CODES } from '@comity/core/sectors';
import { article, enriched } from '../../../../packages/components/test-data/visit.js';
import { playgroundStyles } from '../playground/playground.styles.js';
import { choicesOf, readsFile, showsOneRecord, TAGS, type Choice } from './choices.js';
import { recordsOf } from './record-ids.js';
import { serverHTML } from './server-html.js';
import { snippetsFor, type Embed } from './snippets.js';

const LANGUAGES = [
  ['', 'that of the page'],
  ['en', 'English'],
  ['az', 'Azərbaycanca'],
  ['kk', 'Қазақша'],
  ['ru', 'Русский'],
  ['tr', 'Türkçe'],
] as const;

const FILES: readonly { readonly name: string; readonly data: Dataset }[] = [
  { name: 'aliyev-kazakhstan.json', data: article },
  { name: 'aliyev-kazakhstan.enriched.json', data: enriched },
];

/**
 * Choose an element, its data and how it looks; see it; copy what brings it to a page of your own. The file of the
 * preview stays in the page: what is copied names the address that you give.
 *
 * @element docs-embed-builder
 */
export class DocsEmbedBuilder extends LitElement {
  static override styles = playgroundStyles;

  @state() private tag = 'comity-visit';
  @state() private data: Dataset = article;
  @state() private src = '/data/visit.json';
  @state() private recordId = '';
  @state() private code = 'energy';
  @state() private language = '';
  @state() private scheme = '';
  @state() private values: Readonly<Record<string, string>> = {};
  @state() private note = '';

  protected override render(): TemplateResult {
    return html`<div class="playground">
      <fieldset class="side">
        <legend>What to show</legend>
        ${this.form()}
      </fieldset>
      <div class="side">
        <h2>What you get</h2>
        <div
          class="preview"
          tabindex="0"
          role="region"
          aria-label="Preview"
          lang=${this.language || nothing}
        ></div>
        ${this.snippets()}
      </div>
    </div>`;
  }

  /** The preview is an element as a page would have it, made with the attributes that the snippet names. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('note') && changed.size === 1) return;
    const place = this.renderRoot.querySelector<HTMLElement>('.preview');
    if (place === null) return;
    place.style.colorScheme = this.scheme;
    const element = document.createElement(this.tag);
    for (const [name, value] of this.attributesChosen()) element.setAttribute(name, value);
    if (readsFile(this.tag)) (element as HTMLElement & { data: Dataset }).data = this.data;
    place.replaceChildren(element);
  }

  private form(): TemplateResult {
    const choices = choicesOf(this.tag);
    return html`${select(
      'Element',
      this.tag,
      TAGS.map((tag) => [tag, `<${tag}>`]),
      (tag) => {
        this.tag = tag;
        this.recordId = '';
        this.values = {};
      },
    )}
    ${readsFile(this.tag) ? this.dataFields() : nothing}
    ${
      this.tag === 'comity-sector-badge'
        ? select(
            'Sector',
            this.code,
            SECTOR_CODES.map((code) => [code, code]),
            (code) => {
              this.code = code;
            },
          )
        : nothing
    }
    ${select('Language', this.language, LANGUAGES, (language) => {
      this.language = language;
    })}
    ${select(
      'Colour scheme',
      this.scheme,
      [
        ['', 'that of the page'],
        ['light', 'light'],
        ['dark', 'dark'],
      ],
      (scheme) => {
        this.scheme = scheme;
      },
    )}
    ${choices.map((choice) => this.choiceField(choice))}`;
  }

  private dataFields(): TemplateResult {
    const file = FILES.findIndex(({ data }) => data === this.data);
    const ids = recordsOf(this.tag, this.data);
    return html`<label class="field"
        ><span>Your own file, for the preview</span
        ><input type="file" accept=".json,.ndjson" @change=${this.openFile}
      /></label>
      ${select(
        '…or one of ours',
        String(file),
        FILES.map(({ name }, at) => [String(at), name]),
        (at) => {
          this.data = FILES[Number(at)]?.data ?? this.data;
          this.recordId = '';
        },
      )}
      ${text('Its address on your site', this.src, (src) => {
        this.src = src;
      })}
      ${
        showsOneRecord(this.tag) && ids.length > 0
          ? select(
              'Record',
              this.recordId,
              [['', 'the first one'], ...ids.map((id) => [id, id] as const)],
              (id) => {
                this.recordId = id;
              },
            )
          : nothing
      }`;
  }

  private choiceField({ name, description, flag }: Choice): TemplateResult {
    const value = this.values[name];
    const set = (next: string | undefined) => {
      const { [name]: _before, ...others } = this.values;
      this.values = next === undefined ? others : { ...others, [name]: next };
    };
    if (!flag)
      return text(
        name,
        value ?? '',
        (next) => {
          set(next === '' ? undefined : next);
        },
        description,
      );
    return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${value !== undefined}
        @change=${(event: Event) => {
          set((event.target as HTMLInputElement).checked ? '' : undefined);
        }}
      /><span><code>${name}</code> ${description}</span></label
    >`;
  }

  private snippets(): TemplateResult {
    return html`${snippetsFor(this.embed()).map(
        ({ name, code }) =>
          html`<div class="snippet">
            <h3>${name}</h3>
            <pre tabindex="0" role="region" aria-label=${`Code: ${name}`}>${code}</pre>
            <button type="button" @click=${() => this.copy(name, code)}>Copy: ${name}</button>
          </div>`,
      )}
      <p role="status">${this.note}</p>`;
  }

  private attributesChosen(): [string, string][] {
    return [
      ...(this.tag === 'comity-sector-badge' ? [['code', this.code] as [string, string]] : []),
      ...(showsOneRecord(this.tag) && this.recordId !== ''
        ? [['record-id', this.recordId] as [string, string]]
        : []),
      ...Object.entries(this.values),
    ];
  }

  private embed(): Embed {
    const { tag, language, scheme } = this;
    return {
      tag,
      language,
      scheme,
      src: readsFile(tag) ? this.src : '',
      attributes: this.attributesChosen(),
      serverHTML: serverHTML(tag, this.recordId, indexDataset(this.data), language),
    };
  }

  private async copy(name: string, code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.note = `${name}: copied.`;
    } catch {
      this.note = 'The browser does not let this page copy: select the code and copy it yourself.';
    }
  }

  private readonly openFile = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file === undefined) return;
    const { dataset } = readDataset(await file.text());
    this.data = dataset;
    this.src = `/data/${file.name}`;
    this.recordId = '';
  };
}

function select(
  label: string,
  value: string,
  options: readonly (readonly [value: string, name: string])[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><select
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(([option, name]) => html`<option value=${option} .selected=${option === value}>${name}</option>`)}
    </select></label
  >`;
}

function text(label: string, value: string, write: (value: string) => void, hint = ''): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><input
      type="text"
      .value=${value}
      @change=${(event: Event) => {
        write((event.target as HTMLInputElement).value);
      }}
    /><small>${hint}</small></label
  >`;
}

if (!customElements.get('docs-embed-builder')) customElements.define('docs-embed-builder', DocsEmbedBuilder);
