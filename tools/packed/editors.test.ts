/**
 * What editors and linters read, given to the tools that read it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { getLanguageService, newHTMLDataProvider, TextDocument } from 'vscode-html-languageservice';
import { elementFolders } from '../element-folders.mjs';
import { consumerIn } from './consumer.js';

const folder = consumerIn(inject('consumerFolder')).installed('@comity/components');
const file = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as never;
const tags = elementFolders().map(({ tag }) => tag);

describe('VS Code', () => {
  const service = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newHTMLDataProvider('comity', file('dist/editors/vscode.html-custom-data.json'))],
  });

  /** What is offered where `|` stands. */
  const offered = (text: string) => {
    const document = TextDocument.create('page.html', 'html', 1, text.replace('|', ''));
    const position = document.positionAt(text.indexOf('|'));
    return service.doComplete(document, position, service.parseHTMLDocument(document)).items;
  };

  test('offers every element', () => {
    expect(offered('<comity|').map(({ label }) => label)).toEqual(expect.arrayContaining(tags));
  });

  test('offers the attributes of an element, those of a switch without a value', () => {
    const attributes = offered('<comity-visit-list |></comity-visit-list>');
    expect(attributes.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['href-template', 'page-size', 'src']),
    );
    const [flag] = offered('<comity-visit-timeline newest|></comity-visit-timeline>');
    expect(flag?.label).toBe('newest-first');
    expect(flag?.textEdit?.newText).not.toContain('=');
  });

  test('says what an element is', () => {
    const document = TextDocument.create('page.html', 'html', 1, '<comity-visit></comity-visit>');
    const hover = service.doHover(document, { line: 0, character: 3 }, service.parseHTMLDocument(document));
    expect(JSON.stringify(hover?.contents)).toContain('comity-ready');
  });
});

describe('JetBrains', () => {
  const data: {
    name: string;
    contributions: { html: { elements: { name: string; attributes: { name: string }[] }[] } };
  } = file('dist/editors/web-types.json');

  test('every element with its attributes, under the name of the package', () => {
    expect(data.name).toBe('@comity/components');
    const { elements } = data.contributions.html;
    expect(elements.map(({ name }) => name).sort()).toEqual([...tags].sort());
    const list = elements.find(({ name }) => name === 'comity-visit-list');
    expect(list?.attributes.map(({ name }) => name)).toContain('url-state');
  });
});

describe('html-validate', () => {
  const loader = new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5', file('dist/editors/html-validate.json')],
    rules: { 'no-unknown-elements': 'error' },
  });
  const validator = new HtmlValidate(loader);
  const problems = (html: string) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));

  test('right markup is right, with fallback and data inside', () => {
    const html = `
<comity-dataset src="visit.json">
  <comity-visit record-id="visit" heading-level="2" lang="az">
    <p>The visit of October 2025.</p>
    <script type="application/json">{ "comity": "1" }</script>
  </comity-visit>
</comity-dataset>
`;
    expect(problems(html)).toEqual([]);
  });

  test('an element that does not exist, and a level that is no number', () => {
    expect(problems('<comity-visits></comity-visits>')).toContain('no-unknown-elements');
    expect(problems('<comity-visit heading-level="two"></comity-visit>')).toContain(
      'attribute-allowed-values',
    );
  });
});
