import { RuleTester } from 'eslint';
import { describe, test } from 'vitest';
import { logicalCss } from './logical-css.mjs';

RuleTester.describe = describe;
RuleTester.it = test;

const physical = (found: string) => ({ messageId: 'physical', data: { found } });

new RuleTester().run('logical-css', logicalCss, {
  valid: [
    'css`:host { margin-inline-start: 1px; inset-block: 0; inline-size: 100%; border-start-start-radius: 2px; }`',
    'css`@container (min-width: 30em) { p { text-align: start; } }`',
    'css`@media (max-height: 10em) { p { --left: 1; } }`',
    'css`/* left: 1px */ p { transition: opacity 1s; } .left:hover { color: red; }`',
    'html`<p style="left: 0"></p>`',
  ],
  invalid: [
    { code: 'css`:host { margin-left: 1px; }`', errors: [physical('margin-left')] },
    { code: 'css`p{left:0}`', errors: [physical('left')] },
    {
      code: 'css`p {\n  width: 1px;\n  max-height: 2px;\n}`',
      errors: [physical('width'), physical('max-height')],
    },
    {
      code: 'css`p { text-align: right; float: left; }`',
      errors: [physical('text-align: right'), physical('float: left')],
    },
    { code: 'css`p { border-top-left-radius: 1px; }`', errors: [physical('border-top-left-radius')] },
    { code: 'css`p { color: ${x}; padding-right: ${y}; }`', errors: [physical('padding-right')] },
  ],
});
