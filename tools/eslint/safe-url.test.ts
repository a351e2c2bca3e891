import { RuleTester } from 'eslint';
import { describe, test } from 'vitest';
import { safeUrl } from './safe-url.mjs';

RuleTester.describe = describe;
RuleTester.it = test;

const errors = [{ messageId: 'unsafe' }];

new RuleTester().run('safe-url', safeUrl, {
  valid: [
    'html`<a href=${safeUrl(record.url)}>x</a>`',
    'html`<a href="${safeUrl(record.url) ?? nothing}">x</a>`',
    'html`<a href=${ifDefined(safeUrl(record.url))}>x</a>`',
    'html`<img src=${known ? safeUrl(a) : nothing}>`',
    'function draw() { const href = safeUrl(a); return html`<a href=${href}>x</a>`; }',
    'html`<p title=${record.url} data-href=${record.url}>${record.url}</p>`',
    'text`<a href=${record.url}>`',
  ],
  invalid: [
    { code: 'html`<a href=${record.url}>x</a>`', errors },
    { code: 'html`<a href="${url}">x</a>`', errors },
    { code: 'html`<a .href=${url}>x</a>`', errors },
    { code: 'svg`<use xlink:href=${url}></use>`', errors },
    { code: 'html`<img\n  src=${known ? url : nothing}>`', errors },
    {
      code: 'function draw() { let href = safeUrl(a); href = b; return html`<a href=${href}>x</a>`; }',
      errors,
    },
  ],
});
