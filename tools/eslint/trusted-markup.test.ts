import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { trustedMarkup } from './trusted-markup.mjs';

const problems = (code: string) =>
  new Linter()
    .verify(code, [{ rules: { 'no-restricted-syntax': ['error', ...trustedMarkup] } }])
    .map(({ ruleId }) => ruleId);

test.each([
  `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
  `import { unsafeStatic as s } from 'lit/static-html.js';`,
  'element.innerHTML = title;',
  'element.shadowRoot.insertAdjacentHTML("beforeend", title);',
  'html`<p .innerHTML=${title}></p>`;',
  'html`<iframe .srcdoc="${title}"></iframe>`;',
])('%s is refused', (code) => {
  expect(problems(code)).toEqual(['no-restricted-syntax']);
});

test.each([
  'element.textContent = title;',
  'html`<p .title=${title}>${title}</p>`;',
  `import { html } from 'lit';`,
])('%s is right', (code) => {
  expect(problems(code)).toEqual([]);
});
