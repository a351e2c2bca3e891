// @ts-check
// npm run new:component -- <name>
// Starts an element: class, styles, definition, test and stories that run as they are, and a line in every list that
// names all elements. CONTRIBUTING.md, "A new element", says what is left to do.
import { existsSync } from 'node:fs';
import { elementFiles } from './generate/elements.mjs';
import { inRepository, isMain, readText, writeOrCheck } from './generate/files.mjs';

const PACKAGE = 'packages/components';

/**
 * @param {string} name such as `visit-card`
 * @returns {import('./generate/files.mjs').Files} the files of the element's folder
 */
export function elementFolder(name) {
  const className = `Comity${name.replaceAll(/(?:^|-)([a-z])/g, (_found, letter) => letter.toUpperCase())}`;
  const tag = `comity-${name}`;
  const constant = `${name.replaceAll(/-([a-z])/g, (_found, letter) => letter.toUpperCase())}Styles`;
  const folder = `${PACKAGE}/src/${name}`;
  return {
    [`${folder}/index.ts`]: `export { ${className} } from './${name}.js';\n`,
    [`${folder}/define.ts`]: `import { ${className} } from './${name}.js';\n\n${className}.define();\n`,
    [`${folder}/${name}.styles.ts`]: `import { css } from 'lit';

export const ${constant} = css\`
  .base {
    display: grid;
    gap: 0.5em;
  }
\`;
`,
    [`${folder}/${name}.ts`]: `import type { CSSResultGroup, TemplateResult } from 'lit';
import { html } from 'lit';
import type { Agreement } from '@comity/core';
import { agreementView, type AgreementView, type CardLocale, type DatasetIndex } from '@comity/core/view';
import { cardWords } from '../internal/card-words.js';
import { RecordElement } from '../internal/record-element.js';
import { ${constant} } from './${name}.styles.js';

/**
 * TODO: one sentence on what it shows. It stands in editors, in the documentation and in llms.txt.
 *
 * @element ${tag}
 * @slot - What is shown before and without JavaScript, and a child \`<script type="application/json">\`
 * @csspart base - The box
 * @csspart heading - The heading
 * @cssstate loading - The language or the dataset is being loaded; the fallback is shown
 * @cssstate empty - There is no record to show
 * @cssstate error - What was given is no agreement
 * @cssstate partial - Parts of the record lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - The record is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 */
export class ${className} extends RecordElement<Agreement, AgreementView, CardLocale> {
  static override readonly elementName = '${tag}';
  static override styles: CSSResultGroup = [RecordElement.styles, ${constant}];

  protected override readonly type = 'agreement';
  protected override readonly vocabulary = cardWords;

  protected override view(record: Agreement, index: DatasetIndex, locale: CardLocale): AgreementView {
    return agreementView(record, index, locale);
  }

  protected override template(view: AgreementView): TemplateResult {
    return html\`<div class="base" part="base"><p part="heading">\${view.title.text}</p></div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
    [`${folder}/${name}.test.ts`]: `import { expect, test, vi } from 'vitest';
import { mount, only, textOf } from '../../test-data/mount.js';
import { article } from '../../test-data/visit.js';
import './define.js';

test('<${tag}> shows the title of an agreement, in the language of the page', async () => {
  const page = await mount('<${tag} lang="az" record-id="digital-protocols"></${tag}>');
  const element = only(page, '${tag}');
  element.data = article;
  await vi.waitFor(() => {
    expect(textOf(element)).toContain('protokol');
  });
});
`,
    [`${folder}/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { article } from '../../test-data/visit.js';
import './define.js';
import type { ${className} } from './${name}.js';

type Arguments = Pick<${className}, 'record' | 'recordId' | 'data' | 'locale'>;

const meta: Meta<Arguments> = {
  title: 'Elements/${sentence(name)}',
  component: '${tag}',
  args: { data: article, recordId: 'investment-mechanism-agreement' },
  argTypes: { record: { control: false }, data: { control: false }, locale: { control: 'text' } },
  render: ({ record, recordId, data, locale }) =>
    html\`<${tag} .record=\${record} .data=\${data} .recordId=\${recordId} .locale=\${locale}></${tag}>\`,
};
export default meta;

/** One agreement. */
export const Agreed: StoryObj<Arguments> = {};

/** There is nothing to show. */
export const Empty: StoryObj<Arguments> = { args: { data: undefined, recordId: undefined } };
`,
  };
}

/** @param {string} name */
function sentence(name) {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * @param {string} readme of the package, with a table of all elements
 * @param {string} name
 * @returns {string} the same with a line for the element behind the last one
 * @throws {Error} when there is no table
 */
export function readmeWith(readme, name) {
  const rows = [...readme.matchAll(/^\| `<comity-[a-z-]+>`.*\n/gm)];
  const last = rows.at(-1);
  if (last === undefined) throw new Error('the README has no table of the elements');
  const end = last.index + last[0].length;
  return `${readme.slice(0, end)}| \`<comity-${name}>\` | TODO: what it shows |\n${readme.slice(end)}`;
}

/** @param {string | undefined} name */
async function main(name) {
  if (name === undefined || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new Error(
      'npm run new:component -- <name>, where the name is such as "visit-card", without "comity-"',
    );
  }
  if (existsSync(inRepository(`${PACKAGE}/src/${name}`)))
    throw new Error(`${PACKAGE}/src/${name} is there already`);
  const readme = `${PACKAGE}/README.md`;
  await writeOrCheck({ ...elementFolder(name), [readme]: readmeWith(await readText(readme), name) }, []);
  await writeOrCheck(await elementFiles(), []);
  console.log(`
<comity-${name}> is there: look at it with npm start. Now make it show what it is for, in ${PACKAGE}/src/${name},
and write what that is where it says TODO. \`npm run sizes\` writes down what it weighs.`);
}

if (isMain(import.meta.url)) {
  await main(process.argv[2]).catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
